import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';
import type { Requirement } from '../lib/posting/requirement';

/** What is asked for in a text, as a part of an English ad that is otherwise as short as an ad can be. */
export function requirementsIn(text: string): readonly Requirement[] {
  const page = pageFromText(
    `Doctoral student in botany\n\nReference number: B-12\n\nLast day to apply: 1 March 2027\n\n${text}\n\nWelcome with your application!`,
    null,
  );
  return matchPage(page, { lexicons, isAd: true })?.requirements ?? [];
}

/** "cv", "photo:unwanted", "references#2", "cover-letter<2p": what a reader would note down of the same. */
export function notes(text: string): readonly string[] {
  return requirementsIn(text).map(({ kind, necessity, count, pages, words }) =>
    [
      kind,
      necessity === 'required' ? '' : `:${necessity}`,
      count === null ? '' : `#${count}`,
      pages?.max ? `<${pages.max}p` : '',
      words?.max ? `<${words.max}w` : '',
    ].join(''),
  );
}
