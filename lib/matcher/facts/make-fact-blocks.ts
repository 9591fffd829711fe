import type { FactConcept } from '../../languages/contract';
import type { Context, ReadBlock } from '../context';
import { tokenize } from '../tokens';
import { findDates } from './dates';
import type { DateSpot, FactBlock, FactSpot, Stretch } from './fact-blocks';
import { foreignLabels } from './foreign-labels';
import { type MonthWords, monthsOf } from './months';
import { placeIndexOf } from './place-index';

const NONE: readonly never[] = [];
/** Tokens that a label or a value has at the most. */
const SHORT = 12;
/** Tokens from which on a paragraph is running text. */
const RUNNING = 25;
/** Characters beyond which no sentence is taken to go on: what rules look through in it is bounded. */
const LONGEST_SENTENCE = 2_000;
/** Characters that a value of many parts has at the most: "SLU.mom.2024.2.5.1-386". */
const SHORT_TEXT = 40;
/** E-mail and web addresses: their parts are no words. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|(?<![^\s@<>("])[^\s@<>("]{1,80}@[^\s@<>)"]{1,120}/giu;
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

function factBlock(read: ReadBlock, context: Context, months: MonthWords): FactBlock {
  const { block, tokens, lexicon } = read;
  const dates = findDates(tokens, months, lexicon.tag).map((date) => ({
    ...date,
    start: tokens[date.first]?.start ?? 0,
    end: tokens[date.last]?.end ?? 0,
  }));
  const isShort = tokens.length <= SHORT || block.text.length <= SHORT_TEXT;
  const spots = factSpots(read, context, isShort);
  const sentences = sentencesAround(read, dates);
  return {
    read,
    text: block.text,
    spots,
    concepts: conceptsOf(spots),
    dates,
    sentences,
    isShort,
    places: {
      spots: placeIndexOf(spots),
      sentences: placeIndexOf(sentences),
      read: placeIndexOf(read.sentences),
    },
    effort: context.effort,
  };
}

function factSpots(read: ReadBlock, context: Context, isShort: boolean): readonly FactSpot[] {
  const own = ownSpots(read);
  const isTold = own.some(({ concept }) => concept === 'deadline' || concept === 'reference');
  const foreign = isTold ? NONE : foreignLabels(read, context, isShort);
  const all = foreign.length > 0 ? [...own, ...foreign] : own;
  if (all.length === 0) return NONE;
  const ordered = isInOrder(all) ? all : all.toSorted(inOrder);
  return withoutFalseNots(withoutAddresses(ordered, read.block.text));
}

function isInOrder(spots: readonly FactSpot[]): boolean {
  return spots.every((spot, at) => at === 0 || inOrder(spots[at - 1] ?? spot, spot) <= 0);
}

function inOrder(one: FactSpot, other: FactSpot): number {
  return one.start - other.start || other.end - one.end;
}

const NOTHING: ReadonlySet<FactConcept> = new Set();

function conceptsOf(spots: readonly FactSpot[]): ReadonlySet<FactConcept> {
  if (spots.length === 0) return NOTHING;
  const concepts = new Set<FactConcept>();
  for (const { concept } of spots) concepts.add(concept);
  return concepts;
}

/** A day that the page breaks after its number ("22", "September 2026") or within it ("3", "0th August 2026"). */
function brokenDay(
  above: ReadBlock | undefined,
  { read, text, dates }: FactBlock,
  months: MonthWords,
): DateSpot | null {
  const head = above?.block.text ?? '';
  if (head.length > 2 || !/^\d{1,2}$/u.test(head) || dates[0]?.start === 0) return null;
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
  if (!text.includes('@') && !text.includes('://') && !/www\./iu.test(text)) return NONE;
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The parts of an address are no words. */
function withoutAddresses(spots: readonly FactSpot[], text: string): readonly FactSpot[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return spots;
  const reach = reachOf(addresses);
  return spots.filter((spot) => reach(spot.start) < spot.end);
}

/** "No later than" denies nothing. */
function withoutFalseNots(spots: readonly FactSpot[]): readonly FactSpot[] {
  const untils = spots.filter(({ concept }) => concept === 'until');
  if (untils.length === 0) return spots;
  const reach = reachOf(untils);
  return spots.filter((spot) => reach(spot.start) < spot.end || (spot.concept !== 'not' && spot.concept !== 'but'));
}

/** How far the stretches reach that have begun at an offset. To be asked of offsets in text order. */
function reachOf(stretches: readonly Stretch[]): (offset: number) => number {
  let [at, reach] = [0, -1];
  return (offset) => {
    for (; at < stretches.length; at += 1) {
      const { start, end } = stretches[at] ?? { start: Number.POSITIVE_INFINITY, end: 0 };
      if (start > offset) break;
      reach = Math.max(reach, end);
    }
    return reach;
  };
}

function ownSpots(read: ReadBlock): readonly FactSpot[] {
  let spots: FactSpot[] | null = null;
  for (const { tokens, facts } of read.sentences) {
    for (const { concept, first, last } of facts) {
      spots ??= [];
      spots.push({ concept, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    }
  }
  return spots ?? NONE;
}

/** The dot of "15. August" ends no sentence, nor does a mark before a word in lower case, a bracket or no space at all. */
function sentencesAround(read: ReadBlock, dates: readonly DateSpot[]): readonly Stretch[] {
  // most blocks are one sentence
  if (read.sentences.length < 2) return read.sentences;
  const { text } = read.block;
  const merged: Stretch[] = [];
  let date = 0;
  for (const { start, end } of read.sentences) {
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= start) date += 1;
    const before = merged.at(-1);
    const isParted =
      before !== undefined &&
      end - before.start <= LONGEST_SENTENCE &&
      ((dates[date]?.start ?? Number.POSITIVE_INFINITY) < before.end ||
        !/\s/u.test(text[start - 1] ?? ' ') ||
        /^[\p{Ll}()\]]/u.test(text.slice(start, start + 2)));
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
    if (role === 'heading') isOther = block.isShort && block.concepts.has('other-ads');
    else if (role === 'paragraph' && block.read.tokens.length > RUNNING) isOther = false;
    return !isOther;
  });
}
