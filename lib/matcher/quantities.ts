import type { Sentence } from './context';

/** A number, or a span of numbers, of a sentence: "two", "1-3". `first` and `last` are tokens, both inclusive. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  /** What it is a number of, where that is pages or words. */
  readonly unit: 'page' | 'word' | null;
  /** "at least", "at most" beside it; null: the number alone. */
  readonly bound: 'at-least' | 'at-most' | null;
  /** Said by a word that is an article too, with no bound beside it: "een", "une". */
  readonly isArticle: boolean;
}

/** Larger numbers are years, money, phone numbers. */
const LARGEST = 20_000;
/** Words between a number and its unit. */
const MOST_SKIPPED = 3;
/** Words between a size and one that corrects it. */
const NEAR = 6;
const known = new WeakMap<Sentence, readonly Quantity[]>();

/** The numbers of pages and of words in a sentence, in text order. */
export function sizesIn(sentence: Sentence): readonly Quantity[] {
  const isSized = sentence.measures.some(({ concept }) => concept === 'page' || concept === 'word');
  return isSized ? quantitiesOf(sentence).filter(({ unit }) => unit !== null) : [];
}

/** The numbers of a sentence, in figures or words, in text order. */
export function quantitiesOf(sentence: Sentence): readonly Quantity[] {
  const old = known.get(sentence);
  if (old) return old;
  const found: Quantity[] = [];
  const isPlain = sentence.numbers.length === 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (isPlain && sentence.tokens[at]?.kind !== 'number') continue;
    const from = numberAt(sentence, at) ?? soleUnitAt(sentence, at);
    if (from === null) continue;
    const joint = from.next;
    const isSpan = sentence.measures.some(
      ({ concept, first, last }) => concept === 'to' && first === joint && last === joint,
    );
    const to = isSpan ? numberAt(sentence, joint + 1) : null;
    const end = to && to.value >= from.value ? to : from;
    const last = end.next - 1;
    const isArticle =
      end === from &&
      sentence.measures.some(({ concept, first, last: to }) => concept === 'article' && first === at && to === at);
    const unit = unitWithin(sentence, at) ?? unitAfter(sentence, end.next, isArticle ? 0 : MOST_SKIPPED);
    const bound = boundOf(sentence, at, unit?.last ?? last);
    const previous = found.at(-1);
    // "about 1000 words, at most 1200"
    const isSharper =
      unit === null &&
      bound === 'at-most' &&
      previous &&
      previous.max < end.value &&
      at - previous.last <= NEAR &&
      sentence.tokens[end.next]?.kind !== 'word';
    found.push({
      first: at,
      last: unit?.last ?? last,
      min: from.value,
      max: end.value,
      unit: unit?.unit ?? (isSharper ? previous.unit : null),
      bound,
      isArticle: isArticle && bound === null,
    });
    at = Math.max(at, last);
  }
  known.set(sentence, found);
  return found;
}

function numberAt(sentence: Sentence, at: number): { readonly value: number; readonly next: number } | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  const word = sentence.numbers.find(({ first, last }) => first === at && last === at);
  if (word) return { value: word.concept, next: at + 1 };
  const before = sentence.tokens[at - 1];
  // the 4 of "A4" counts nothing
  if (before?.kind === 'word' && before.end === token.start) return null;
  if (token.kind !== 'number' || !/^\d{1,5}$/u.test(token.text)) return null;
  // "2 000", "2.000" and "2,000" are one number
  const parted = /^[.,]$/u.test(sentence.tokens[at + 1]?.text ?? '') ? 2 : 1;
  const rest = sentence.tokens[at + parted];
  const isThousand =
    rest?.kind === 'number' && /^\d{3}$/u.test(rest.text) && token.text.length <= 2 && rest.start - token.end <= 1;
  // "1.5 pages", "1,5 pages"
  const isBroken = parted === 2 && rest?.kind === 'number' && /^[05]$/u.test(rest.text) && rest.start - token.end === 1;
  const value = Number(isThousand ? token.text + rest.text : isBroken ? `${token.text}.${rest.text}` : token.text);
  return value > 0 && value <= LARGEST ? { value, next: at + (isThousand || isBroken ? parted + 1 : 1) } : null;
}

/** "At most a page long", in languages that have no article: a unit right behind a bound is one of it. */
function soleUnitAt({ measures }: Sentence, at: number): { readonly value: number; readonly next: number } | null {
  const unit = measures.find(({ concept, first }) => concept === 'page' && first === at);
  const isUnit = unit !== undefined;
  const isBound = measures.some(
    ({ concept, first, last }) => concept === 'at-most' && (last === at - 1 || first === (unit?.last ?? at) + 1),
  );
  return isUnit && isBound ? { value: 1, next: at } : null;
}

/** The unit in the word of the number itself: "dreiseitig". */
function unitWithin(
  { measures }: Sentence,
  at: number,
): { readonly unit: 'page' | 'word'; readonly last: number } | null {
  for (const { concept, first, last } of measures) {
    if (first === at && last === at && (concept === 'page' || concept === 'word')) return { unit: concept, last };
  }
  return null;
}

/** The unit after a number, over a hyphen or one adjective: "2-page", "two typed pages"; "a couple of pages" is not one page. */
function unitAfter(
  sentence: Sentence,
  at: number,
  mostSkipped: number,
): { readonly unit: 'page' | 'word'; readonly last: number } | null {
  for (let skip = 0; skip <= mostSkipped; skip += 1) {
    for (const { concept, first, last } of sentence.measures) {
      // "a single document in Word" is no word
      if (first === at + skip && (concept === 'page' || (concept === 'word' && skip < 2)))
        return { unit: concept, last };
    }
    const token = sentence.tokens[at + skip];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '‑')) return null;
  }
  return null;
}

function boundOf(sentence: Sentence, first: number, last: number): Quantity['bound'] {
  for (const { concept, first: from, last: to } of sentence.measures) {
    if (concept !== 'at-least' && concept !== 'at-most') continue;
    const isBefore =
      to < first &&
      first - to <= 3 &&
      !sentence.tokens.slice(to + 1, first).some((token) => token.text === ',' || token.kind === 'number');
    const isAfter =
      from > last &&
      from - last <= 3 &&
      // "two referees (max. 3 pages)" bounds the number behind it
      !sentence.tokens.slice(to + 1, to + 3).some((token) => token.kind === 'number') &&
      !sentence.tokens.slice(last + 1, from).some((token) => token.kind === 'number');
    if (isBefore || isAfter) return concept;
  }
  return null;
}
