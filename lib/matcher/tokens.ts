/** One word, number or mark of a text. The address of a page counts as one mark. */
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
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>()"]+|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const TAIL = /['’ʼ]s(?!\p{L})|\(\p{Ll}{1,3}\)/uy;
const ADDRESS = /^(?:https?:|www\.)/u;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;

/**
 * Splits a text into words, numbers and marks. Apostrophes and hyphens inside a word part it and are left out:
 * "l'université" is two tokens, "pdf-format" too, and so they are in lexicons. An ending that clings to a word by an
 * apostrophe or in brackets belongs to the word and is not read: "master's" is "master".
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    if (start < read) continue;
    let end = start + raw.length;
    if (ADDRESS.test(raw)) {
      tokens.push({ text: raw.toLowerCase(), start, end, kind: 'mark' });
    } else if (DIGIT.test(raw)) {
      tokens.push({ text: raw.normalize('NFKC'), start, end, kind: 'number' });
    } else if (LETTER.test(raw)) {
      end += lengthOfTail(text, end);
      read = end;
      tokens.push({ text: raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase(), start, end, kind: 'word' });
    } else if (!joinsWord(text, start, raw)) {
      tokens.push({ text: raw, start, end, kind: 'mark' });
    }
  }
  return tokens;
}

/** What clings to a word without changing what it names: "master's", "certificate(s)". */
function lengthOfTail(text: string, at: number): number {
  TAIL.lastIndex = at;
  return TAIL.exec(text)?.[0].length ?? 0;
}

/** True for an apostrophe or hyphen with a letter on both sides. */
function joinsWord(text: string, at: number, mark: string): boolean {
  return /^['’ʼ\-‐‑]$/u.test(mark) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}
