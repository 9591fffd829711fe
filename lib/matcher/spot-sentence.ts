import type { Cue, FactConcept, Measure, Section } from '../languages/contract';
import type { DocumentSpot, Sentence } from './context';
import { actingOf, namedOf } from './overlaps';
import type { Effort, Spot } from './spotter';
import type { Token } from './tokens';
import type { Meaning, Vocabulary } from './vocabulary';

type Spots = Pick<Sentence, 'documents' | 'cues' | 'measures' | 'numbers' | 'sections' | 'facts'>;

const NONE: readonly never[] = [];
/** What many a sentence holds that has no part in an ad. */
const NOTHING: Spots = { documents: NONE, cues: NONE, measures: NONE, numbers: NONE, sections: NONE, facts: NONE };

/** What was heard of a sentence, by the part of the lexicon; most speak of one or two. */
interface Heard {
  some: boolean;
  documents: DocumentSpot[] | null;
  decoys: Spot<null>[] | null;
  cues: Spot<Cue>[] | null;
  measures: Spot<Measure>[] | null;
  numbers: Spot<number>[] | null;
  sections: Spot<Section>[] | null;
  facts: Spot<FactConcept>[] | null;
}

/** Finds the phrases of the lexicon in the tokens of one sentence. */
export function spotsOf(tokens: readonly Token[], { spotter }: Vocabulary, effort: Effort): Spots {
  const heard: Heard = {
    some: false,
    documents: null,
    decoys: null,
    cues: null,
    measures: null,
    numbers: null,
    sections: null,
    facts: null,
  };
  const hear = (meaning: Meaning, first: number, last: number) => {
    keep(heard, meaning, first, last);
  };
  spotter.find(tokens, 0, tokens.length, hear, effort);
  if (!heard.some) return NOTHING;
  return {
    documents: heard.documents ? namedOf(heard.documents, heard.decoys ?? NONE) : NONE,
    cues: heard.cues ? actingOf(heard.cues) : NONE,
    measures: heard.measures ?? NONE,
    numbers: heard.numbers ?? NONE,
    sections: heard.sections ?? NONE,
    facts: heard.facts ?? NONE,
  };
}

function keep(heard: Heard, meaning: Meaning, first: number, last: number): void {
  heard.some = true;
  if (meaning.part === 'facts') {
    heard.facts ??= [];
    heard.facts.push({ concept: meaning.name, first, last });
  } else if (meaning.part === 'measures') {
    heard.measures ??= [];
    heard.measures.push({ concept: meaning.name, first, last });
  } else if (meaning.part === 'cues') {
    heard.cues ??= [];
    heard.cues.push({ concept: meaning.name, first, last });
  } else if (meaning.part === 'sections') {
    heard.sections ??= [];
    heard.sections.push({ concept: meaning.name, first, last });
  } else if (meaning.part === 'documents') {
    const { name: concept, rank } = meaning;
    heard.documents ??= [];
    heard.documents.push({ concept, first, last, isWeak: rank === 0, rank, end: last });
  } else if (meaning.part === 'numbers') {
    heard.numbers ??= [];
    heard.numbers.push({ concept: meaning.name, first, last });
  } else {
    heard.decoys ??= [];
    heard.decoys.push({ concept: null, first, last });
  }
}
