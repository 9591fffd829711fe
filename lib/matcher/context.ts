import type { DocumentKind } from '../documents/kinds';
import type { Cue, FactConcept, Lexicon, Measure, Section } from '../languages/contract';
import type { Block, Page } from '../page/page';
import { sentencesOf } from './sentences';
import type { Effort, Spot } from './spotter';
import { tellLanguages } from './tell-language';
import { type Token, tokenize } from './tokens';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** One step of a reading: what a rule made of which words, or why it dropped them. Printed by `--explain`. */
export interface TrailEntry {
  readonly block: number | null;
  readonly rule: string;
  readonly did: 'claimed' | 'dropped' | 'noted';
  readonly text: string;
  readonly because: string;
}

/** All that a rule may know. Made once for a page; every rule reads it and none changes it. */
export interface Context {
  readonly page: Page;
  /** Every block of the page that holds text, in reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Every language that there is a lexicon for. */
  readonly lexicons: readonly Lexicon[];
  /** The language in which most of the page is written. */
  readonly main: Lexicon;
  /** Adds a step to the trail; does nothing where nobody asked for one. */
  readonly note: (entry: TrailEntry) => void;
  /** Work done so far. Rules with loops of their own add to it. */
  readonly effort: Effort;
}

/** A block with its words understood as far as words alone go. */
export interface ReadBlock {
  readonly block: Block;
  /** The lexicon of the language that the block is written in. */
  readonly lexicon: Lexicon;
  /** What the part of the ad is about in which the block stands, told by the nearest heading that tells; null if none does. */
  readonly section: Section | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** One sentence of a block. Spots index `tokens`; a spot's words are `block.text.slice(tokens[first].start, tokens[last].end)`. */
export interface Sentence {
  readonly block: Block;
  /** Position among the sentences of the block. */
  readonly ordinal: number;
  /** The sentence's own tokens; their offsets count from the start of the BLOCK's text. */
  readonly tokens: readonly Token[];
  /** Offsets of the sentence in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Documents named, in text order: of overlapping names only the longest, and none inside a phrase that means no document. */
  readonly documents: readonly DocumentSpot[];
  /** Spots of each other part of the lexicon, by their first word; overlaps are kept but in cues, where the longest holds. */
  readonly cues: readonly Spot<Cue>[];
  readonly measures: readonly Spot<Measure>[];
  /** Numbers written as words. */
  readonly numbers: readonly Spot<number>[];
  readonly sections: readonly Spot<Section>[];
  readonly facts: readonly Spot<FactConcept>[];
}

/** The name of a document. Weak: it often stands for the thing itself rather than for a copy to be handed in. */
export interface DocumentSpot extends Spot<DocumentKind> {
  readonly isWeak: boolean;
  /** How sure the name is of its kind, from 0; of two names at the same place the surer holds. */
  readonly rank: number;
}

export interface ContextOptions {
  readonly lexicons: readonly Lexicon[];
  readonly trail?: (entry: TrailEntry) => void;
  readonly effort?: Effort;
}

/** Prepares a page for the rules. null: the page has no text, or there is no lexicon to read it with. */
export function contextOf(page: Page, options: ContextOptions): Context | null {
  const [first, ...others] = options.lexicons;
  const blocks = page.blocks.filter((block) => block.text !== '');
  if (first === undefined || blocks.length === 0) return null;
  const effort = options.effort ?? { steps: 0 };
  const tokens = blocks.map((block) => tokenize(block.text));
  const { main, ofBlock } = tellLanguages(tokens, others.length ? [first, ...others] : [first]);
  const read = blocks.map((block, index) =>
    readBlock(block, tokens[index] ?? [], vocabularyOf(ofBlock[index] ?? main), effort),
  );
  return {
    page,
    blocks: withSections(read),
    lexicons: options.lexicons,
    main,
    note: options.trail ?? (() => {}),
    effort,
  };
}

function readBlock(block: Block, tokens: readonly Token[], vocabulary: Vocabulary, effort: Effort): ReadBlock {
  const sentences = sentencesOf(block.text, tokens, vocabulary.abbreviations).map(({ from, to }, ordinal) => {
    const own = tokens.slice(from, to);
    return { block, ordinal, tokens: own, ...extentOf(own), ...spotsOf(own, vocabulary, effort) };
  });
  return { block, lexicon: vocabulary.lexicon, section: null, tokens, sentences };
}

function extentOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function spotsOf(tokens: readonly Token[], vocabulary: Vocabulary, effort: Effort) {
  const documents: DocumentSpot[] = [];
  const decoys: Spot<null>[] = [];
  const cues: Spot<Cue>[] = [];
  const measures: Spot<Measure>[] = [];
  const numbers: Spot<number>[] = [];
  const sections: Spot<Section>[] = [];
  const facts: Spot<FactConcept>[] = [];
  vocabulary.spot(
    tokens,
    0,
    tokens.length,
    (meaning, first, last) => {
      if (meaning.part === 'documents') {
        documents.push({ concept: meaning.name, first, last, isWeak: meaning.rank === 0, rank: meaning.rank });
      } else if (meaning.part === 'decoys') decoys.push({ concept: null, first, last });
      else if (meaning.part === 'cues') cues.push({ concept: meaning.name, first, last });
      else if (meaning.part === 'measures') measures.push({ concept: meaning.name, first, last });
      else if (meaning.part === 'numbers') numbers.push({ concept: meaning.name, first, last });
      else if (meaning.part === 'sections') sections.push({ concept: meaning.name, first, last });
      else facts.push({ concept: meaning.name, first, last });
    },
    effort,
  );
  return {
    documents: surestOf(longestOf(documents, decoys)),
    cues: actingOf(cues),
    measures,
    numbers,
    sections,
    facts,
  };
}

/** Cues that compete for the same words: "if available" is not also an "if". */
const RIVALS: readonly ReadonlySet<Cue>[] = [
  new Set<Cue>(['unwanted', 'no', 'unneeded', 'optional', 'conditional', 'if', 'example', 'or', 'later']),
  new Set<Cue>(['ask', 'list', 'need', 'made-of']),
  new Set<Cue>(['telling', 'holding', 'relative']),
];

/** The cues that no mask covers and no longer rival overlaps. */
function actingOf(cues: readonly Spot<Cue>[]): readonly Spot<Cue>[] {
  if (cues.length === 0) return cues;
  const masks = cues
    .filter(({ concept }) => concept === 'mask')
    .map(({ first, last }) => ({ concept: null, first, last }));
  const acting = RIVALS.flatMap((rivals) =>
    longestOf(
      cues.filter(({ concept }) => rivals.has(concept)),
      masks,
    ),
  );
  const applications = cues.filter(({ concept }) => concept === 'application');
  return [...acting, ...applications].sort((a, b) => a.first - b.first || b.last - a.last);
}

function surestOf(documents: readonly DocumentSpot[]): readonly DocumentSpot[] {
  return documents.filter((spot, at) =>
    [documents[at - 1], documents[at + 1]].every(
      (other) => !other || !isSamePlace(spot, other) || other.rank <= spot.rank,
    ),
  );
}

/** The spots that no longer spot overlaps; of equally long ones the later, whose last word is what
 * it is ("master degree certificate"), and all that stand at the same place. */
function longestOf<S extends Spot<unknown>>(spots: readonly S[], maskers: readonly Spot<null>[]): readonly S[] {
  if (spots.length === 0) return spots;
  const holder: (Spot<unknown> | undefined)[] = [];
  const kept = new Set<unknown>();
  const bySize = [...maskers, ...spots].sort((a, b) => b.last - b.first - (a.last - a.first) || b.last - a.last);
  for (const spot of bySize) {
    // one phrase can be met by several ways
    let isFree = true;
    let isOverhang = false;
    for (let at = spot.first; at <= spot.last; at += 1) {
      const other = holder[at];
      if (!other || (other.concept !== spot.concept && isSamePlace(spot, other))) continue;
      isFree = false;
      isOverhang ||= other.concept === spot.concept && other.last < spot.last;
    }
    if (isFree) kept.add(spot);
    // "copies of degree" and "degree certificates" name one thing: the end of it is not another
    if (isFree || isOverhang) for (let at = spot.first; at <= spot.last; at += 1) holder[at] ??= spot;
  }
  return spots.filter((spot) => {
    const held = holder[spot.first];
    return kept.has(spot) && !(held && held.concept === null);
  });
}

function isSamePlace(a: Spot<unknown>, b: Spot<unknown>): boolean {
  return a.first === b.first && a.last === b.last;
}

/** A heading tells what the blocks below it are about, until a heading as high or higher that tells something else. */
function withSections(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const open: { level: number; section: Section | null }[] = [];
  return blocks.map((read) => {
    if (read.block.role !== 'heading') return { ...read, section: open.at(-1)?.section ?? null };
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= read.block.level) open.pop();
    const section = sectionOf(read) ?? open.at(-1)?.section ?? null;
    open.push({ level: read.block.level, section });
    return { ...read, section };
  });
}

/** What a heading announces: the longest phrase decides, the first of equals. */
function sectionOf(heading: ReadBlock): Section | null {
  const spots = heading.sentences.flatMap((sentence) => sentence.sections);
  const longest = spots.reduce<Spot<Section> | null>(
    (best, spot) => (best === null || spot.last - spot.first > best.last - best.first ? spot : best),
    null,
  );
  return longest?.concept ?? null;
}
