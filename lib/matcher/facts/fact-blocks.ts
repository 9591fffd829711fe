import type { FactConcept, Lexicon } from '../../languages/contract';
import type { Context, ReadBlock } from '../context';
import { tokenize } from '../tokens';
import { findDates, type PrintedDate } from './dates';
import { foreignLabels } from './foreign-labels';
import { compileMonths, type MonthWords } from './months';

/** A phrase of a lexicon's facts, by its offsets in the block's text. */
export interface FactSpot {
  readonly concept: FactConcept;
  readonly start: number;
  readonly end: number;
}

/** A day in a block, by its offsets in the block's text. */
export interface DateSpot extends PrintedDate {
  readonly start: number;
  readonly end: number;
}

/** Offsets of a sentence in its block's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block of the ad with everything in it that facts are told by. */
export interface FactBlock {
  readonly read: ReadBlock;
  readonly text: string;
  readonly spots: readonly FactSpot[];
  readonly dates: readonly DateSpot[];
  /** Sentences, none of which parts a date. */
  readonly sentences: readonly Stretch[];
  /** True if the block is short enough to be a label or a value. */
  readonly isShort: boolean;
}

/** Tokens that a label or a value has at the most. */
const SHORT = 12;
/** Tokens from which on a paragraph is running text. */
const RUNNING = 25;
/** Characters that a value of many parts has at the most: "SLU.mom.2024.2.5.1-386". */
const SHORT_TEXT = 40;
/** E-mail and web addresses: their parts are no words. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|(?<![^\s@<>("])[^\s@<>("]{1,80}@[^\s@<>)"]{1,120}/giu;
const SIGN_OF_ADDRESS = /@|:\/\/|www\./iu;
/** Characters of a block in which the rest of a day stands that began in the block above. */
const BROKEN_REACH = 40;
/** Share of the page's blocks that other ads may take up before the page is taken to be of one piece. */
const MOST = 0.6;

/** The blocks of the ad, without the other ads that the page lists. */
export function factBlocksOf(context: Context): readonly FactBlock[] {
  const months = monthsOf(context.lexicons);
  const all = context.blocks.map((read, index) => {
    const block = factBlock(read, context, months);
    const broken = brokenDay(context.blocks[index - 1], block, months);
    const dates = withBrokenYear(block, context.blocks[index + 1]);
    return broken || dates !== block.dates ? { ...block, dates: broken ? [broken, ...dates] : dates } : block;
  });
  const own = withoutOtherAds(all);
  if (own.length < all.length * (1 - MOST)) return all;
  const kept = new Set(own.map(({ read }) => read));
  for (const { read, text } of all) {
    if (!kept.has(read)) {
      context.note({
        block: read.block.index,
        rule: 'other-ads',
        did: 'dropped',
        text,
        because: 'belongs to another ad',
      });
    }
  }
  return own;
}

/** Spots of the given concepts that lie in the stretch, in text order. */
export function spotsIn(
  block: FactBlock,
  { start, end }: Stretch,
  ...concepts: readonly FactConcept[]
): readonly FactSpot[] {
  if (block.spots.length === 0) return block.spots;
  return block.spots.filter((spot) => concepts.includes(spot.concept) && spot.start >= start && spot.end <= end);
}

export function has(block: FactBlock, stretch: Stretch, ...concepts: readonly FactConcept[]): boolean {
  return block.spots.some(
    (spot) => concepts.includes(spot.concept) && spot.start >= stretch.start && spot.end <= stretch.end,
  );
}

export function wholeOf(block: FactBlock): Stretch {
  return { start: 0, end: block.text.length };
}

const compiledMonths = new WeakMap<readonly Lexicon[], MonthWords>();

/** The month words of all languages, compiled once. */
export function monthsOf(lexicons: readonly Lexicon[]): MonthWords {
  const known = compiledMonths.get(lexicons);
  if (known) return known;
  const months = compileMonths(lexicons);
  compiledMonths.set(lexicons, months);
  return months;
}

function factBlock(read: ReadBlock, context: Context, months: MonthWords): FactBlock {
  const { block, tokens, lexicon } = read;
  const dates = findDates(tokens, months, lexicon.tag).map((date) => ({
    ...date,
    start: tokens[date.first]?.start ?? 0,
    end: tokens[date.last]?.end ?? 0,
  }));
  const isShort = tokens.length <= SHORT || block.text.length <= SHORT_TEXT;
  const own = ownSpots(read);
  const isTold = own.some(({ concept }) => concept === 'deadline' || concept === 'reference');
  const all = isTold ? own : [...own, ...foreignLabels(read, context, isShort)];
  const addresses = all.length > 0 ? addressesIn(block.text) : [];
  const spots = all.filter(({ start, end }) =>
    addresses.every((address) => start < address.start || end > address.end),
  );
  return {
    read,
    text: block.text,
    spots: spots.length === 0 ? spots : withoutFalseNots(spots).toSorted((a, b) => a.start - b.start || b.end - a.end),
    dates,
    sentences: sentencesAround(read, dates),
    isShort,
  };
}

/** A day that the page breaks after its number ("22", "September 2026") or within it ("3", "0th August 2026"). */
function brokenDay(
  above: ReadBlock | undefined,
  { read, text, dates }: FactBlock,
  months: MonthWords,
): DateSpot | null {
  const head = above?.block.text ?? '';
  if (!/^\d{1,2}$/u.test(head) || dates[0]?.start === 0) return null;
  const joined = head + (/^\d/u.test(text) ? '' : ' ') + text.slice(0, BROKEN_REACH);
  const tokens = tokenize(joined);
  const [day] = findDates(tokens, months, read.lexicon.tag);
  const end = (tokens[day?.last ?? 0]?.end ?? 0) - (joined.length - Math.min(text.length, BROKEN_REACH));
  return day && day.first === 0 && day.year !== null && end > 0 ? { ...day, start: 0, end } : null;
}

/** The year of a last day that the page breaks off after its month ("27 August", "2026"). */
function withBrokenYear({ dates, text }: FactBlock, below: ReadBlock | undefined): readonly DateSpot[] {
  const last = dates.at(-1);
  if (!last || last.year !== null || last.end < text.trimEnd().length) return dates;
  const year = /^(?:19|20)\d\d(?![\p{L}\p{N}/-]|\.\d)/u.exec(below?.block.text ?? '')?.[0];
  return year === undefined ? dates : [...dates.slice(0, -1), { ...last, year: Number(year) }];
}

function addressesIn(text: string): readonly Stretch[] {
  if (!SIGN_OF_ADDRESS.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "No later than" denies nothing. */
function withoutFalseNots(spots: readonly FactSpot[]): readonly FactSpot[] {
  const untils = spots.filter(({ concept }) => concept === 'until');
  return spots.filter(
    (spot) =>
      (spot.concept !== 'not' && spot.concept !== 'but') ||
      !untils.some(({ start, end }) => start <= spot.start && end >= spot.end),
  );
}

function ownSpots(read: ReadBlock): readonly FactSpot[] {
  return read.sentences.flatMap(({ tokens, facts }) =>
    facts.map(({ concept, first, last }) => ({
      concept,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    })),
  );
}

/** The dot of "15. August" ends no sentence, nor does a mark before a word in lower case, a bracket or no space at all. */
function sentencesAround(read: ReadBlock, dates: readonly DateSpot[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of read.sentences) {
    const before = merged.at(-1);
    const isParted =
      before !== undefined &&
      (dates.some((date) => date.start < before.end && date.end > start) ||
        !/\s/u.test(read.block.text[start - 1] ?? ' ') ||
        /^[\p{Ll}()\]]/u.test(read.block.text.slice(start, start + 2)));
    if (isParted) merged[merged.length - 1] = { start: before.start, end };
    else merged.push({ start, end });
  }
  return merged;
}

/** Under a heading that announces other ads, list items and short blocks are theirs, up to the next running text. */
function withoutOtherAds(blocks: readonly FactBlock[]): readonly FactBlock[] {
  let isOther = false;
  return blocks.filter((block) => {
    const { role } = block.read.block;
    if (role === 'heading') isOther = block.isShort && has(block, wholeOf(block), 'other-ads');
    else if (role === 'paragraph' && block.read.tokens.length > RUNNING) isOther = false;
    return !isOther;
  });
}
