import type { Evidence } from '../posting/evidence';
import type { Sentence } from './context';
import type { Mention } from './mention';

/** Characters of a block kept on each side of a quote. */
const AROUND = 32;
/** Longest quote, in characters. */
const LONGEST_QUOTE = 400;

/** The sentence in which a document is asked for, as evidence. */
export function evidenceOf({ sentence, spot, rules }: Mention): Evidence {
  const start = sentence.tokens[spot.first]?.start ?? sentence.start;
  return quoteOf(sentence, start, rules.join(' '));
}

/** A sentence as evidence; of a long one the part around the offset `about`. */
export function quoteOf(sentence: Sentence, about: number, rule: string): Evidence {
  const { text, index } = sentence.block;
  const isLong = sentence.end - sentence.start > LONGEST_QUOTE;
  const start = isLong ? Math.max(sentence.start, wordStart(text, about - LONGEST_QUOTE / 2)) : sentence.start;
  const limit = isLong ? Math.min(sentence.end, wordStart(text, about + LONGEST_QUOTE / 2)) : sentence.end;
  const exact = text.slice(start, limit).trimEnd();
  const end = start + exact.length;
  return {
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
    block: index,
    rule,
  };
}

/** The beginning of the word at an offset. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, Math.min(at, text.length));
  for (let steps = 0; start > 0 && start < text.length && text[start - 1] !== ' ' && steps < AROUND; steps += 1)
    start -= 1;
  return start;
}
