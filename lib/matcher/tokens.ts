import { MEMO_SIZE } from './word-memo';

/** One word, number or mark of a text. The address of a page counts as one mark. */
export interface Token {
  /** Lower case, NFKC, without soft hyphens and zero-width characters; marks as they are. */
  readonly text: string;
  /** Tokens of one number read alike, so that what is made of a word can be remembered by it. */
  readonly word: number;
  /** Offsets into the text that was tokenized. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Characters that stand in a word without being seen. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const WEB = /(?:https?:\/\/|www\.)[^\s<>()"]+/uy;
const TAIL = /['’ʼ‘´`′]s(?!\p{L})|\(\p{Ll}{1,3}\)/uy;

/** What a character can be part of, as numbers, for it is asked of each. A clinging one stands in words only, but makes none. */
const BLANK = 1;
const LETTER = 2;
const CLINGING = 3;
const DIGIT = 4;
const HYPHEN = 5;
const APOSTROPHE = 6;
const MARK = 7;
const SORTS: readonly (readonly [number, RegExp])[] = [
  // as they are written and as they are mistyped; one is a letter by Unicode's reckoning
  [APOSTROPHE, /['’ʼ‘´`′]/u],
  [HYPHEN, /[‐‑-]/u],
  [LETTER, /\p{L}/u],
  [CLINGING, /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u],
  [DIGIT, /\p{N}/u],
  [BLANK, /\s/u],
];
/** By code point, of the alphabets and punctuation that ads are written with; asked once for each. */
const known = new Uint8Array(0x2100);

function sortOf(character: number): number {
  return known[character] || told(character);
}

function told(character: number): number {
  const text = String.fromCodePoint(character);
  const sort = SORTS.find(([, pattern]) => pattern.test(text))?.[0] ?? MARK;
  if (character < known.length) known[character] = sort;
  return sort;
}

/** How a run of characters is read. */
interface Reading {
  readonly raw: string;
  readonly text: string;
  readonly word: number;
}

/** Readings by a sum over their characters, the last for each sum. Most words of an ad are found here, and nothing is made for them but a token. */
const recent: (Reading | undefined)[] = Array.from({ length: 8192 });
/** The numbers of words, by how they are read. */
const numbers = new Map<string, number>();
let count = 0;

function numberOf(text: string): number {
  const old = numbers.get(text);
  if (old !== undefined) return old;
  if (count % MEMO_SIZE === 0) {
    numbers.clear();
    recent.fill(undefined);
  }
  numbers.set(text, count);
  count += 1;
  return count - 1;
}

/** The reading of the characters from `start` to `end`, which have the given sum. */
function readingAt(text: string, start: number, end: number, sum: number, kind: Token['kind']): Reading {
  const slot = (sum ^ (sum >>> 12)) & (recent.length - 1);
  const old = recent[slot];
  if (old && old.raw.length === end - start && text.startsWith(old.raw, start)) return old;
  const reading = newReading(text.slice(start, end), kind);
  recent[slot] = reading;
  return reading;
}

function newReading(raw: string, kind: Token['kind']): Reading {
  const read =
    kind === 'word'
      ? raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
      : kind === 'number'
        ? raw.normalize('NFKC')
        : raw;
  return { raw, text: read, word: numberOf(read) };
}

/**
 * Splits a text into words, numbers and marks. Apostrophes and hyphens inside a word part it and are left out:
 * "l'université" is two tokens, "pdf-format" too, and so they are in lexicons. An ending that clings to a word by an
 * apostrophe or in brackets belongs to the word and is not read: "master's" is "master".
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const character = characterAt(text, at);
    const sort = sortOf(character);
    at += character > 0xffff ? 2 : 1;
    if (sort === BLANK) continue;
    if (sort >= HYPHEN) {
      if (sort !== MARK && isLetter(text, start - 1) && isLetter(text, at)) continue;
      const reading = readingAt(text, start, at, character, 'mark');
      tokens.push({ text: reading.text, word: reading.word, start, end: at, kind: 'mark' });
      continue;
    }
    let hasLetter = sort === LETTER;
    let sum = character;
    while (at < length) {
      const next = characterAt(text, at);
      const other = sortOf(next);
      if (sort === DIGIT ? other !== DIGIT : other !== LETTER && other !== CLINGING) break;
      hasLetter ||= other === LETTER;
      sum = (Math.imul(sum, 31) + next) | 0;
      at += next > 0xffff ? 2 : 1;
    }
    // the "https" of "https:", "www" of "www."
    if (character === 0x68 || character === 0x77) {
      const end = endOfAddress(text, start, at);
      if (end > at) {
        const address = text.slice(start, end).toLowerCase();
        tokens.push({ text: address, word: numberOf(address), start, end, kind: 'mark' });
        at = end;
        continue;
      }
    }
    const kind = sort === DIGIT ? 'number' : hasLetter ? 'word' : 'mark';
    const reading = readingAt(text, start, at, sum, kind);
    if (hasLetter) at = endOfTail(text, at);
    tokens.push({ text: reading.text, word: reading.word, start, end: at, kind });
  }
  return tokens;
}

/** The code point at an offset. */
function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}

/** Behind what clings to a word without changing what it names: "master's", "certificate(s)". */
function endOfTail(text: string, at: number): number {
  if (at >= text.length) return at;
  const next = text.charCodeAt(at);
  // a bracket
  return next === 0x28 || sortOf(next) === APOSTROPHE ? endOf(TAIL, text, at) : at;
}

/** Behind the address that a word begins; the end of the word if it begins none. */
function endOfAddress(text: string, start: number, end: number): number {
  if (end >= text.length) return end;
  const next = text.charCodeAt(end);
  // a colon, a dot
  return next === 0x3a || next === 0x2e ? Math.max(end, endOf(WEB, text, start)) : end;
}

/** Where a match ends that begins just there; the place itself if nothing matches. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && sortOf(text.charCodeAt(at)) === LETTER;
}
