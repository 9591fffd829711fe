import type { DocumentKind } from '../documents/kinds';
import type { Cue, FactConcept, Lexicon, Measure, Phrase, Section } from '../languages/contract';
import { compileSpotter, type Entry, type Spotter } from './spotter';

/** What a phrase of a lexicon means: its part of the lexicon, and its name there. */
export type Meaning =
  | { readonly part: 'documents'; readonly name: DocumentKind; readonly rank: number }
  | { readonly part: 'decoys' }
  | { readonly part: 'cues'; readonly name: Cue }
  | { readonly part: 'measures'; readonly name: Measure }
  | { readonly part: 'sections'; readonly name: Section }
  | { readonly part: 'facts'; readonly name: FactConcept }
  | { readonly part: 'numbers'; readonly name: number };

/** One language's lexicon made ready for reading. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly spotter: Spotter<Meaning>;
  readonly abbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

/** Facts whose labels boards leave in their own language, whatever the ad's. */
const LABELS = [
  'deadline',
  'reference',
  'other-day',
  'other-number',
  'employer',
] as const satisfies readonly FactConcept[];
export type FactLabel = (typeof LABELS)[number];

/** Marks a weak phrase in a lexicon. */
const WEAK = '~';
/** How sure a phrase is of its kind: 0 weak, 1 by a part of a compound only, 2 by its own words. */
const RANKS = [0, 1, 2] as const;

function rankOf(phrase: Phrase): number {
  if (phrase.startsWith(WEAK)) return 0;
  return phrase.includes('*') ? 1 : 2;
}

const compiled = new WeakMap<Lexicon, Vocabulary>();

/** Compiles a lexicon the first time it is needed. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = compiled.get(lexicon);
  if (known) return known;
  const vocabulary = {
    lexicon,
    spotter: compileSpotter(entriesOf(lexicon), lexicon.endings),
    abbreviations: new Set(lexicon.abbreviations),
    functionWords: new Set(lexicon.functionWords),
  };
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}

const compiledLabels = new WeakMap<Lexicon, Spotter<FactLabel>>();

/** The phrases of a lexicon that head a fact, alone: so much is read of languages that the page is not in. */
export function labelsIn(lexicon: Lexicon): Spotter<FactLabel> {
  const known = compiledLabels.get(lexicon);
  if (known) return known;
  const entries = LABELS.map((name) => ({ meaning: name, phrases: lexicon.facts[name] }));
  const labels = compileSpotter(entries, lexicon.endings);
  compiledLabels.set(lexicon, labels);
  return labels;
}

const compiledSections = new WeakMap<Lexicon, Spotter<Section>>();

/** The phrases of a lexicon that announce a part of an ad, alone: for headings in another language than their text. */
export function sectionsIn(lexicon: Lexicon): Spotter<Section> {
  const known = compiledSections.get(lexicon);
  if (known) return known;
  const entries = namesOf(lexicon.sections).map((name) => ({ meaning: name, phrases: lexicon.sections[name] }));
  const sections = compileSpotter(entries, lexicon.endings);
  compiledSections.set(lexicon, sections);
  return sections;
}

function entriesOf(lexicon: Lexicon): readonly Entry<Meaning>[] {
  return [
    ...namesOf(lexicon.documents).flatMap((name) =>
      RANKS.map((rank) => ({
        meaning: { part: 'documents', name, rank } as const,
        phrases: lexicon.documents[name]
          .filter((phrase) => rankOf(phrase) === rank)
          .map((phrase) => (phrase.startsWith(WEAK) ? phrase.slice(1) : phrase)),
      })),
    ),
    { meaning: { part: 'decoys' } as const, phrases: lexicon.decoys },
    ...namesOf(lexicon.cues).map((name) => ({ meaning: { part: 'cues', name } as const, phrases: lexicon.cues[name] })),
    ...namesOf(lexicon.measures).map((name) => ({
      meaning: { part: 'measures', name } as const,
      phrases: lexicon.measures[name],
    })),
    ...namesOf(lexicon.sections).map((name) => ({
      meaning: { part: 'sections', name } as const,
      phrases: lexicon.sections[name],
    })),
    ...namesOf(lexicon.facts).map((name) => ({
      meaning: { part: 'facts', name } as const,
      phrases: lexicon.facts[name],
    })),
    ...namesOf(lexicon.numbers).map((name) => ({
      meaning: { part: 'numbers', name: Number(name) } as const,
      phrases: lexicon.numbers[name],
    })),
  ];
}

/** The keys of a record under their own type. */
function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
