import type { Token } from './tokens';

/** Tokens `from` up to, not including, `to`: one sentence with its closing mark. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Most tokens of a sentence; what has no stop for so long is no sentence, and rules may look at each word beside each other. */
const LONGEST = 300;
const ENDS = new Set(['.', '!', '?', '…']);
const BREAKS = new Set(['•', '●', '▪', '■', '◦', '‣', '·', '']);
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * Parts a tokenized text into sentences. A full stop ends none after an abbreviation, a single letter or a number in
 * front of more text in lower case or of a month, nor where no space follows it. A bullet in running text begins a new one.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  isMonth: (word: string) => boolean = () => false,
): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (at - from >= LONGEST) {
      spans.push({ from, to: at });
      from = at;
    }
    if (token === undefined || token.kind !== 'mark') continue;
    if (BREAKS.has(token.text)) {
      if (at > from) spans.push({ from, to: at });
      from = at + 1;
    } else if (ENDS.has(token.text) && isEnd(text, tokens, at, from, abbreviations, isMonth)) {
      const to = afterClosing(tokens, at + 1);
      spans.push({ from, to });
      from = to;
      at = to - 1;
    }
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans;
}

function isEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  abbreviations: ReadonlySet<string>,
  isMonth: (word: string) => boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  const after = text[token.end] ?? '';
  if (after !== ' ' && !/[\p{Lu}"”')\]]/u.test(after)) return false;
  if (after !== ' ' && !/\p{Ll}/u.test(text[token.start - 1] ?? '')) return false;
  if (token.text !== '.') return true;
  if (STARTS_LOWER.test(text.slice(next.start, next.start + 2))) return false;
  const previous = tokens[at - 1];
  if (previous === undefined || at - 1 < from) return true;
  // "1. CV": the number of a list's line, not a sentence
  if (previous.kind === 'number') return (at - 1 > from || next.kind === 'number') && !isMonth(next.text);
  if (previous.end - previous.start === 1 && previous.kind === 'word') return false;
  return !abbreviations.has(wordBefore(text, token.start));
}

/** The run without spaces before a full stop, lower case: "e.g" of "e.g.". At most 8 characters are looked at. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 8 && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, at).toLowerCase();
}

function afterClosing(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (
      token === undefined ||
      before === undefined ||
      token.start !== before.end ||
      !/^[)\]"”’»!?.]$/u.test(token.text)
    )
      break;
    to += 1;
  }
  return to;
}
