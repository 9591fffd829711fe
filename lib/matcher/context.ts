import type { DocumentKind } from '../documents/kinds';
import type { Cue, FactConcept, Lexicon, Measure, Section } from '../languages/contract';
import type { Block, Page } from '../page/page';
import { monthsOf } from './facts/months';
import { withSections } from './sections';
import { sentencesOf } from './sentences';
import { spotsOf } from './spot-sentence';
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
  /** Last token of the whole name, where another name of the kind goes on from this one: "copies of degree certificates". */
  readonly end: number;
}

export interface ContextOptions {
  readonly lexicons: readonly Lexicon[];
  readonly trail?: (entry: TrailEntry) => void;
  readonly effort?: Effort;
}

/** Prepares a page for the rules. null: the page has no text, or there is no lexicon to read it with. */
export function contextOf(page: Page, options: ContextOptions): Context | null {
  const { lexicons } = options;
  const blocks = page.blocks.filter((block) => block.text !== '');
  if (!isSome(lexicons) || blocks.length === 0) return null;
  const effort = options.effort ?? { steps: 0 };
  const tokens = blocks.map((block) => tokenize(block.text));
  const { main, ofBlock } = tellLanguages(tokens, lexicons, (at) => blocks[at]?.role === 'heading');
  const months = monthsOf(lexicons);
  const read = blocks.map((block, index) => {
    const lexicon = ofBlock[index] ?? main;
    const isMonth = (word: string) => months.monthOf(word, lexicon.tag) !== null;
    return readBlock(block, tokens[index] ?? [], vocabularyOf(lexicon), isMonth, effort);
  });
  const declared = page.language?.slice(0, 2).toLowerCase();
  return {
    page,
    blocks: withSections(read, [main, ...lexicons.filter(({ tag }) => tag === declared)], effort),
    lexicons,
    main,
    note: options.trail ?? (() => {}),
    effort,
  };
}

function isSome(lexicons: readonly Lexicon[]): lexicons is readonly [Lexicon, ...Lexicon[]] {
  return lexicons.length > 0;
}

function readBlock(
  block: Block,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isMonth: (word: string) => boolean,
  effort: Effort,
): ReadBlock {
  const sentences = sentencesOf(block.text, tokens, vocabulary.abbreviations, isMonth).map(({ from, to }, ordinal) => {
    const own = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
    return { block, ordinal, tokens: own, ...extentOf(own), ...spotsOf(own, vocabulary, effort) };
  });
  return { block, lexicon: vocabulary.lexicon, section: null, tokens, sentences };
}

function extentOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
