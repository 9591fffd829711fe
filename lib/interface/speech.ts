import { languageFor, loadWords, type Words } from './words';

/** The words of one page of ours, which the user can change while it is open. */
export interface Speech {
  readonly words: () => Words;
  /** Asks for another language. Until its words are there the page goes on in the one it has. */
  readonly want: (locale: string) => void;
}

/** @param changed called when other words are there */
export function openSpeech(first: Words, changed: () => void): Speech {
  let words = first;
  let wanted = first.lang;
  return {
    words: () => words,
    want(locale) {
      const lang = languageFor(locale);
      if (lang === wanted) return;
      wanted = lang;
      void loadWords(lang).then((loaded) => {
        if (loaded.lang !== wanted) return;
        words = loaded;
        changed();
      });
    },
  };
}
