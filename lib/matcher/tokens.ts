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
const WEB = /(?:https?:\/\/|www\.)[^\s<>()"]+/uy;
const TAIL = /['’ʼ‘´`′]s(?!\p{L})|\(\p{Ll}{1,3}\)/uy;
/** As they are written and as they are mistyped. */
const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '´', '`', '′']);
const HYPHENS = new Set(['-', '‐', '‑']);

/** What a character can be part of. `clinging` stands in words only, but makes none. */
type Sort = 'blank' | 'letter' | 'clinging' | 'digit' | 'mark';

const SORTS: readonly (readonly [Sort, RegExp])[] = [
  // a letter by Unicode's reckoning
  ['mark', /ʼ/u],
  ['letter', /\p{L}/u],
  ['clinging', /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u],
  ['digit', /\p{N}/u],
  ['blank', /\s/u],
];
/** By code point, of the alphabets and punctuation that ads are written with; asked once for each. */
const known: (Sort | undefined)[] = Array.from({ length: 0x2100 });

function sortOf(character: number): Sort {
  const old = known[character];
  if (old !== undefined) return old;
  const text = String.fromCodePoint(character);
  const sort = SORTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'mark';
  if (character < known.length) known[character] = sort;
  return sort;
}

/** Words as they are read, by how they are written: an ad has the same words again and again. */
const readings = new Map<string, string>();
/** Distinct words remembered before the memory is emptied: a hostile page must not make it grow. */
const MEMO_SIZE = 20_000;

/**
 * Splits a text into words, numbers and marks. Apostrophes and hyphens inside a word part it and are left out:
 * "l'université" is two tokens, "pdf-format" too, and so they are in lexicons. An ending that clings to a word by an
 * apostrophe or in brackets belongs to the word and is not read: "master's" is "master".
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.codePointAt(at) ?? 0;
    const sort = sortOf(character);
    const start = at;
    at += character > 0xffff ? 2 : 1;
    if (sort === 'blank') continue;
    if (sort === 'mark') {
      const mark = text.slice(start, at);
      const isPart = (APOSTROPHES.has(mark) || HYPHENS.has(mark)) && isLetter(text, start - 1) && isLetter(text, at);
      if (!isPart) tokens.push({ text: mark, start, end: at, kind: 'mark' });
      continue;
    }
    // "h" of "https:", "w" of "www."
    if (character === 0x68 || character === 0x77) {
      const end = endOf(WEB, text, start);
      if (end > start) {
        tokens.push({ text: text.slice(start, end).toLowerCase(), start, end, kind: 'mark' });
        at = end;
        continue;
      }
    }
    let hasLetter = sort === 'letter';
    // most words are read as they stand
    let isPlain = isSmall(character);
    while (at < text.length) {
      const next = text.codePointAt(at) ?? 0;
      const other = sortOf(next);
      if (sort === 'digit' ? other !== 'digit' : other !== 'letter' && other !== 'clinging') break;
      hasLetter ||= other === 'letter';
      isPlain &&= isSmall(next);
      at += next > 0xffff ? 2 : 1;
    }
    const raw = text.slice(start, at);
    if (sort === 'digit') tokens.push({ text: raw.normalize('NFKC'), start, end: at, kind: 'number' });
    else if (hasLetter) {
      at = endOfTail(text, at);
      tokens.push({ text: isPlain ? raw : readingOf(raw), start, end: at, kind: 'word' });
    } else tokens.push({ text: raw, start, end: at, kind: 'mark' });
  }
  return tokens;
}

/** a to z */
function isSmall(character: number): boolean {
  return character >= 0x61 && character <= 0x7a;
}

function readingOf(raw: string): string {
  const old = readings.get(raw);
  if (old !== undefined) return old;
  const read = raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  if (readings.size >= MEMO_SIZE) readings.clear();
  readings.set(raw, read);
  return read;
}

/** Behind what clings to a word without changing what it names: "master's", "certificate(s)". */
function endOfTail(text: string, at: number): number {
  const next = text[at];
  return next !== undefined && (next === '(' || APOSTROPHES.has(next)) ? endOf(TAIL, text, at) : at;
}

/** Where a match ends that begins just there; the place itself if nothing matches. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && sortOf(text.charCodeAt(at)) === 'letter';
}
