/** One word, number or mark of a text. */
export interface Token {
  /** Lower case, NFKC, without soft hyphens and zero-width characters; marks as they are. */
  readonly text: string;
  /** Offsets into the text that was tokenized. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Characters that stand in a word without being seen. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const TOKEN = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;

/**
 * Splits a text into words, numbers and marks. Apostrophes and hyphens inside a word part it and are left out:
 * "master's" is two tokens, "pdf-format" too, and so they are in lexicons, which are tokenized the same way.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (DIGIT.test(raw)) {
      tokens.push({ text: raw.normalize('NFKC'), start, end, kind: 'number' });
    } else if (LETTER.test(raw)) {
      tokens.push({ text: raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase(), start, end, kind: 'word' });
    } else if (!joinsWord(text, start, raw)) {
      tokens.push({ text: raw, start, end, kind: 'mark' });
    }
  }
  return tokens;
}

/** True for an apostrophe or hyphen with a letter on both sides. */
function joinsWord(text: string, at: number, mark: string): boolean {
  return /^['’ʼ\-‐‑]$/u.test(mark) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}
