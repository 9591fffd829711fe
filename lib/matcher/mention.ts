import type { DocumentKind } from '../documents/kinds';
import type { Limit, Necessity } from '../posting/requirement';
import type { DocumentSpot, ReadBlock, Sentence } from './context';
import type { Demand } from './demand';

/** A document named where the ad asks for documents: a raw hit that refiners work on, not yet a requirement. */
export interface Mention {
  readonly kind: DocumentKind;
  readonly spot: DocumentSpot;
  readonly sentence: Sentence;
  readonly read: ReadBlock;
  readonly demand: Demand;
  /** Ids of the rules that made it what it is, in their order. */
  readonly rules: readonly string[];
  readonly necessity: Necessity;
  readonly condition: string | null;
  readonly pages: Limit | null;
  readonly words: Limit | null;
  readonly count: number | null;
  readonly language: string | null;
  readonly includes: readonly string[];
  readonly group: string | null;
  readonly fileName: string | null;
}

/** A mention as its finder makes it: required, and nothing laid on it yet. */
export function newMention(
  spot: DocumentSpot,
  sentence: Sentence,
  read: ReadBlock,
  demand: Demand,
  rule: string,
): Mention {
  return {
    kind: spot.concept,
    spot,
    sentence,
    read,
    demand,
    rules: [rule],
    necessity: 'required',
    condition: null,
    pages: null,
    words: null,
    count: null,
    language: null,
    includes: [],
    group: demand.group?.title ?? null,
    fileName: null,
  };
}

/** Words of the ad from one token of a sentence to another, both inclusive. */
export function wordsOf(sentence: Sentence, first: number, last: number): string {
  const start = sentence.tokens[first]?.start;
  const end = sentence.tokens[last]?.end;
  return start === undefined || end === undefined ? '' : sentence.block.text.slice(start, end);
}

/** Sorts mentions as the ad names them. */
export function byPlace(a: Mention, b: Mention): number {
  return (
    a.sentence.block.index - b.sentence.block.index ||
    a.sentence.start - b.sentence.start ||
    a.spot.first - b.spot.first
  );
}

/** The mentions of each sentence that has some. */
export function bySentenceOf(mentions: readonly Mention[]): ReadonlyMap<Sentence, readonly Mention[]> {
  const sorted = new Map<Sentence, Mention[]>();
  for (const mention of mentions) {
    const own = sorted.get(mention.sentence);
    if (own) own.push(mention);
    else sorted.set(mention.sentence, [mention]);
  }
  return sorted;
}
