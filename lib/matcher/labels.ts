import type { Cue } from '../languages/contract';
import { clausesOf } from './clauses';
import type { Sentence } from './context';
import { type Mention, wordsOf } from './mention';
import { quantitiesOf } from './quantities';
import type { Token } from './tokens';
import { vocabularyOf } from './vocabulary';

/** Longest label, in characters. */
const LONGEST = 80;
/** Most words of a list's line that are its item's name. */
const MOST_WORDS = 10;
/** Most words that complete a name which breaks off: "transcripts of …". */
const MOST_COMPLETING = 5;
/** Marks at which the name of an item ends. */
const STOPS = /^[.,;:!?()[\]–—]$/u;
/** Cues at which the name of an item ends: what follows says more about it. */
const TURNS: ReadonlySet<Cue> = new Set<Cue>([
  'telling',
  'holding',
  'relative',
  'example',
  'if',
  'conditional',
  'optional',
  'later',
  'need',
  'unwanted',
  'unneeded',
]);
/** Cues that make a sentence of a line: then it is no name. */
const VERBS: ReadonlySet<Cue> = new Set<Cue>(['ask', 'list', 'made-of']);

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * What the ad itself calls a document: a noun phrase in its own words that can stand alone, with a capital. The line of a
 * list as far as it is the name of its one item, else the words of the name, which are completed where they break off.
 * `mentions` are all of the ad.
 */
export function labelOf(mention: Mention, mentions: readonly Mention[]): string {
  const { sentence, spot } = mention;
  const own = mentions.filter((other) => other.sentence === sentence);
  const run = runOf(mention, own);
  const stretches = [lineOf(run, mention, own), completed(run, mention, own), spot];
  const words = stretches
    .map((stretch) => (stretch ? wordsOf(sentence, stretch.first, stretch.last) : ''))
    .find((each) => each !== '' && each.length <= LONGEST);
  const label = words ?? cut(wordsOf(sentence, spot.first, spot.last));
  const first = String.fromCodePoint(label.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + label.slice(first.length);
}

function cut(words: string): string {
  const end = words.lastIndexOf(' ', LONGEST - 2);
  return `${words.slice(0, end < 0 ? LONGEST - 2 : end)} …`;
}

/** The beginning of a list's line that names one thing: "Copies of bachelor and/or master's theses", without what is said of it. */
function lineOf(run: Stretch, mention: Mention, own: readonly Mention[]): Stretch | null {
  const { sentence, spot, demand } = mention;
  if (demand.by !== 'list') return null;
  const from = startOf(run.first, sentence);
  const until = endOf(sentence, from, run.last);
  if (sentence.cues.some(({ concept, first }) => VERBS.has(concept) && first >= from && first <= until)) return null;
  const isAlone = own.every(
    (other) => other.kind === mention.kind || other.spot.first > until || other.spot.last < from,
  );
  const stretch = trimmed({ first: from, last: until }, mention);
  return isAlone && stretch.first <= spot.first && stretch.last - stretch.first < MOST_WORDS ? stretch : null;
}

/** The first word of the line, or of the part of it that holds the document, where its name can begin. */
function startOf(from: number, sentence: Sentence): number {
  const { tokens } = sentence;
  let first = from;
  while (first > 0) {
    const before = tokens[first - 1];
    if (before === undefined || isStop(before) || cueEndsAt(sentence, first - 1)) break;
    const after = tokens[first];
    // "2. CV" is numbered, a "2-minute video" is not
    if (before.kind === 'number' && after?.kind === 'mark' && (after.text !== '-' || after.start > before.end)) break;
    first -= 1;
  }
  return first;
}

/** The last word before the name is over, at or behind `last`. */
function endOf(sentence: Sentence, from: number, last: number): number {
  let end = from;
  for (let at = from + 1; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || (at > last && (isStopAt(sentence, at) || cueBeginsAt(sentence, at)))) break;
    end = at;
  }
  return end;
}

/** The documents of one kind that stand in a row of single words: "GMAT, GRE". */
function runOf({ kind, sentence, spot }: Mention, own: readonly Mention[]): Stretch {
  let last = spot.end;
  let isWord = spot.first === last;
  for (const next of own) {
    if (next.spot.first <= last) continue;
    if (!isWord || next.kind !== kind || !isEnumerated(sentence, last, next.spot.first)) break;
    last = next.spot.end;
    isWord = next.spot.first === last;
  }
  return { first: spot.first, last };
}

/** True if nothing but a comma, a slash and one joining word stands between two names. */
function isEnumerated({ tokens, cues }: Sentence, last: number, first: number): boolean {
  const between = tokens.slice(last + 1, first);
  const words = between.filter(({ kind }) => kind !== 'mark');
  const isLoose = cues.some((cue) => TURNS.has(cue.concept) && cue.first > last && cue.last < first);
  return (
    !isLoose &&
    between.length <= 3 &&
    words.length <= 1 &&
    between.every(({ kind, text }) => kind !== 'mark' || /^[,/]$/u.test(text))
  );
}

/** A name that breaks off at a small word takes the words that complete it, or loses the small word. */
function completed(stretch: Stretch, mention: Mention, own: readonly Mention[]): Stretch {
  const { sentence } = mention;
  const { part } = clausesOf(sentence);
  if (!isSmall(sentence.tokens[stretch.last], mention)) return trimmed(stretch, mention);
  const next = own.find(({ spot }) => spot.first > stretch.last)?.spot.first ?? sentence.tokens.length;
  let last = stretch.last;
  while (
    last + 1 < next &&
    last - stretch.last < MOST_COMPLETING &&
    part[last + 1] === part[stretch.last] &&
    !cueBeginsAt(sentence, last + 1) &&
    !isStopAt(sentence, last + 1)
  )
    last += 1;
  return trimmed({ first: stretch.first, last }, mention);
}

/** Without articles in front, and without joining words and marks behind. */
function trimmed(stretch: Stretch, mention: Mention): Stretch {
  const { sentence, spot } = mention;
  let { first, last } = stretch;
  // "a one-page letter" is a letter, and "at least two letters" are two letters
  const sizes = [
    ...quantitiesOf(sentence).filter(({ unit }) => unit !== null),
    ...sentence.measures.filter(({ concept }) => concept === 'at-least' || concept === 'at-most'),
  ];
  for (const size of sizes) if (size.last >= first && size.last < spot.first) first = size.last + 1;
  while (first < spot.first && isNoName(sentence.tokens[first], mention)) first += 1;
  while (first < last && isArticle(first, mention)) first += 1;
  while (last > first && isNoName(sentence.tokens[last], mention)) last -= 1;
  return { first, last };
}

function isNoName(token: Token | undefined, mention: Mention): boolean {
  return token === undefined || token.kind === 'mark' || isSmall(token, mention);
}

/** True for articles, prepositions and the like: the language's function words. */
function isSmall(token: Token | undefined, { read }: Mention): boolean {
  return token?.kind === 'word' && vocabularyOf(read.lexicon).functionWords.has(token.text);
}

/** True for "a", and for "ein" or "en", which is an article and a number; but not for the "one" of "one or two". */
function isArticle(at: number, mention: Mention): boolean {
  const { tokens, numbers } = mention.sentence;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || next?.kind !== 'word') return false;
  if (isSmall(token, mention) || (token.text.length === 1 && next.start > token.end)) return true;
  return numbers.some(({ concept, first }) => concept === 1 && first === at) && !isSmall(next, mention);
}

function isStop({ kind, text }: Token): boolean {
  return kind === 'mark' && STOPS.test(text);
}

function isStopAt({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  // the stop of an abbreviation ends nothing
  if (token?.text === '.' && at < tokens.length - 1) return false;
  return token === undefined || isStop(token);
}

function cueBeginsAt({ cues, measures }: Sentence, at: number): boolean {
  const isSize = measures.some(
    ({ concept, first }) => first === at && (concept === 'at-most' || concept === 'at-least'),
  );
  return isSize || cues.some(({ concept, first }) => first === at && TURNS.has(concept));
}

function cueEndsAt({ cues }: Sentence, at: number): boolean {
  return cues.some(({ concept, last }) => last === at && TURNS.has(concept));
}
