import type { DocumentKind } from '../../documents/kinds';
import { clausesOf } from '../clauses';
import type { Mention } from '../mention';
import { type Quantity, quantitiesOf } from '../quantities';

/** Kinds of which ads ask for a number. */
const COUNTED: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'references',
  'recommendation-letter',
  'publications',
  'writing-sample',
]);
/** Kinds that are people or come from people. */
const PEOPLE: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['references', 'recommendation-letter']);
/** Words from a number to what it counts. */
const NEXT = 4;
/** Larger numbers count something else. */
const MOST = 10;

/** Lays "two", "at least three" on the documents that they count. "Up to five" and "a" are no counts. */
export function attachCounts(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (!COUNTED.has(mention.kind)) return mention;
    const previous = mentions[at - 1];
    const from = previous?.sentence === mention.sentence ? previous.spot.last : -1;
    const next = mentions[at + 1];
    const until = next?.sentence === mention.sentence ? next.spot.first : mention.sentence.tokens.length;
    const quantity = countOf(mention, from, until);
    return quantity ? { ...mention, count: quantity.min, rules: [...mention.rules, 'attach-counts'] } : mention;
  });
}

function countOf({ sentence, spot, demand, kind }: Mention, from: number, until: number): Quantity | undefined {
  const { part } = clausesOf(sentence);
  // "a letter of recommendation" in a list is one letter; elsewhere an article counts nothing
  const isLetter = kind === 'recommendation-letter' && demand.by === 'list';
  const counts = quantitiesOf(sentence).filter(
    ({ unit, bound, max, first, last, isArticle }) =>
      first < until &&
      unit === null &&
      bound !== 'at-most' &&
      max <= MOST &&
      (!isArticle || (isLetter && spot.first - last <= 2)) &&
      !isNumbering(first, sentence) &&
      !isDay(first, sentence),
  );
  const before = counts.findLast(
    ({ first, last }) =>
      first > from &&
      last <= spot.last &&
      (first >= spot.first ||
        (part[first] === part[spot.first] && spot.first - last <= 6) ||
        isRestated(last, spot.first, sentence)),
  );
  if (before) return before;
  // "Letters of reference (3)", "referees, at least two"
  const close = counts.find(
    ({ first, last }) =>
      first > spot.last &&
      first - spot.last <= 5 &&
      (part[first] ?? 0) - (part[spot.last] ?? 0) <= 1 &&
      // "a paper, and three letters": the number counts what follows it
      !(
        until < sentence.tokens.length &&
        until - last <= NEXT &&
        part[last] === part[until] &&
        !isAfter(first, sentence)
      ),
  );
  if (close || !PEOPLE.has(kind)) return close;
  // "Two professors who know your work send us their letters"
  const writers = counts.find(({ first, last }) => first <= 1 && first > from && last < spot.first);
  if (writers || demand.by !== 'list') return writers;
  // "Referees: name, phone and address of two persons"
  const { tokens } = sentence;
  return counts.find(({ first, last, max }) => first > spot.last && max <= 5 && tokens[last + 1]?.kind === 'word');
}

/** True for "by 3 March", "3.3.", "3. mars". */
function isDay(first: number, { tokens, facts }: Mention['sentence']): boolean {
  const [number, stop, next] = tokens.slice(first, first + 3);
  const isDotted = stop?.text === '.' && stop.start === number?.end && next !== undefined;
  return isDotted || facts.some(({ concept, last }) => concept === 'until' && last < first && first - last <= 2);
}

/** True for the number that a bracket or "at least" ties to what stands before it: "referees (2)". */
function isAfter(first: number, { tokens }: Mention['sentence']): boolean {
  return tokens[first - 1]?.text === '(';
}

/** "three (3) letters": nothing but a bracket with the same number in between. */
function isRestated(last: number, first: number, sentence: Mention['sentence']): boolean {
  const between = sentence.tokens.slice(last + 1, first);
  return (
    between.length <= 4 &&
    between.some(({ text }) => text === ')') &&
    between.every(({ kind, text }) => kind !== 'mark' || /^[()]$/u.test(text))
  );
}

/** True for the number in front of a list's line or of an inline part: "1. CV", "(2) letter". */
function isNumbering(first: number, sentence: Mention['sentence']): boolean {
  const next = sentence.tokens[first + 1]?.text;
  const previous = sentence.tokens[first - 1];
  if (next === ')' && previous?.text !== '(') return true;
  if (next === ')' && previous?.text === '(') {
    // a bracket that opens a part counts the parts; one that closes it counts the thing before it
    const after = sentence.tokens[first + 2];
    return after !== undefined && after.kind === 'word';
  }
  return first === 0 && next === '.';
}
