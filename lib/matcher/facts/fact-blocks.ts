import type { FactConcept } from '../../languages/contract';
import type { ReadBlock, Sentence } from '../context';
import type { Effort } from '../spotter';
import type { PrintedDate } from './dates';
import { firstFrom, type PlaceIndex } from './place-index';

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
  /** In text order, of those that begin together the longer first. */
  readonly spots: readonly FactSpot[];
  /** What the spots are of: most questions about a block end here. */
  readonly concepts: ReadonlySet<FactConcept>;
  readonly dates: readonly DateSpot[];
  /** Sentences, none of which parts a date. */
  readonly sentences: readonly Stretch[];
  /** True if the block is short enough to be a label or a value. */
  readonly isShort: boolean;
  /** Where spots, the sentences here and those of `read` stand. */
  readonly places: { readonly spots: PlaceIndex; readonly sentences: PlaceIndex; readonly read: PlaceIndex };
  /** Work done so far: what looks through a block adds to it. */
  readonly effort: Effort;
}

const NONE: readonly never[] = [];

/** The blocks in which one of the concepts is spotted: what a fact needs first is mostly in few. */
export function blocksWith(blocks: readonly FactBlock[], ...concepts: readonly FactConcept[]): readonly FactBlock[] {
  return blocks.filter((block) => concepts.some((concept) => block.concepts.has(concept)));
}

/** Spots of the given concepts that lie in the stretch, in text order. */
export function spotsIn(
  block: FactBlock,
  { start, end }: Stretch,
  ...concepts: readonly FactConcept[]
): readonly FactSpot[] {
  if (!concepts.some((concept) => block.concepts.has(concept))) return NONE;
  const found: FactSpot[] = [];
  for (let at = firstFrom(block.spots, block.places.spots, start, block.effort); at < block.spots.length; at += 1) {
    const spot = block.spots[at];
    if (spot === undefined || spot.start > end) break;
    block.effort.steps += 1;
    if (spot.end <= end && concepts.includes(spot.concept)) found.push(spot);
  }
  return found;
}

/** True if a spot of one of the concepts lies in the stretch. */
export function has(block: FactBlock, { start, end }: Stretch, ...concepts: readonly FactConcept[]): boolean {
  if (!concepts.some((concept) => block.concepts.has(concept))) return false;
  if (start <= 0 && end >= block.text.length) return true;
  for (let at = firstFrom(block.spots, block.places.spots, start, block.effort); at < block.spots.length; at += 1) {
    const spot = block.spots[at];
    if (spot === undefined || spot.start > end) break;
    block.effort.steps += 1;
    if (spot.end <= end && concepts.includes(spot.concept)) return true;
  }
  return false;
}

/** The sentences that the stretch touches, with what is spotted in them. */
export function sentencesIn({ read, places, effort }: FactBlock, { start, end }: Stretch): readonly Sentence[] {
  const { sentences } = read;
  if (sentences.length === 1) return sentences;
  let from = firstFrom(sentences, places.read, start, effort);
  // the one that began before and goes on
  if (from > 0 && (sentences[from - 1]?.end ?? 0) > start) from -= 1;
  let to = from;
  while (to < sentences.length && (sentences[to]?.start ?? end) < end) to += 1;
  effort.steps += to - from;
  return sentences.slice(from, to);
}

/** The sentence that holds the stretch; the whole block if none does. */
export function sentenceOf(block: FactBlock, { start, end }: Stretch): Stretch {
  const sentence = block.sentences[firstFrom(block.sentences, block.places.sentences, start + 1, block.effort) - 1];
  return sentence && sentence.end >= end ? sentence : wholeOf(block);
}

export function wholeOf(block: FactBlock): Stretch {
  return { start: 0, end: block.text.length };
}
