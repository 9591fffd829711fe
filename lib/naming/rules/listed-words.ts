import { defineNamingRule, type NamingSentence } from '../contract';
import { namesApplicant, readTemplate } from '../template';

/** Between the parts: "CV, Family name, Ref. number", "Nom – Intitulé de la pièce". */
const BETWEEN = /, | [–—-] /u;
/** Words of a fixed part. */
const FIXED_WORDS = 3;

/** The parts of the name one after another behind a colon or the words that announce it, parted by commas or dashes. */
export default defineNamingRule({
  id: 'listed-words',
  stage: 'spelled-out',
  find: (sentence) => {
    // a separator told in words stands for itself and is no part
    if (sentence.cues.length === 0 || sentence.separators.length > 0) return [];
    for (const start of startsOf(sentence)) {
      const rest = sentence.text.slice(start);
      const raw = rest.slice(0, endOf(rest)).trimEnd();
      const parts = raw.split(BETWEEN);
      if (parts.length < 2) continue;
      const reads = parts.map((part) => readTemplate(part, sentence.words, sentence.reference));
      const isClean = reads.every(({ parts: named, template }, index) =>
        named.length > 0
          ? /^(?:[^{}\p{L}]*\{[a-zA-Z]+\}[^{}\p{L}]*|.*\.pdf)$/u.test(template)
          : (parts[index] ?? '').split(' ').length <= FIXED_WORDS,
      );
      const whole = readTemplate(raw, sentence.words, sentence.reference);
      if (isClean && namesApplicant(whole) && whole.parts.length > 1) {
        return [{ template: whole.template, start, end: start + raw.length }];
      }
    }
    return [];
  },
});

/** Offsets at which a list of parts may begin: behind each colon, and behind the announcing words. */
function startsOf({ text, cues }: NamingSentence): readonly number[] {
  const first = cues[0]?.start ?? 0;
  const starts = cues.map(({ end }) => end);
  for (let at = text.indexOf(':', first); at >= 0 && at < first + 200; at = text.indexOf(':', at + 1))
    starts.push(at + 1);
  return starts.map((at) => at + (/^[\s:]*(?:as |som |als )?[\s:"“«„'‘]*/u.exec(text.slice(at))?.[0].length ?? 0));
}

function endOf(text: string): number {
  const end = /[()"”»;:]|['’](?=[\s.,]|$)|\.(?!pdf|\s?(?:no|nr|number|n))(?=\s|$)/iu.exec(text);
  return end?.index ?? text.length;
}
