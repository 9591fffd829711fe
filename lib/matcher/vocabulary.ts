import type { DocumentKind } from '../documents/kinds';
import type { Cue, FactConcept, Lexicon, Measure, Section } from '../languages/contract';
import { compileSpotter, type Entry, type Spotter } from './spotter';

/** What a phrase of a lexicon means: its part of the lexicon, and its name there. */
export type Meaning =
  | { readonly part: 'documents'; readonly name: DocumentKind; readonly isWeak: boolean }
  | { readonly part: 'decoys' }
  | { readonly part: 'cues'; readonly name: Cue }
  | { readonly part: 'measures'; readonly name: Measure }
  | { readonly part: 'sections'; readonly name: Section }
  | { readonly part: 'facts'; readonly name: FactConcept }
  | { readonly part: 'numbers'; readonly name: number };

/** One language's lexicon made ready for reading. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly spot: Spotter<Meaning>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Marks a weak phrase in a lexicon. */
const WEAK = '~';

const compiled = new WeakMap<Lexicon, Vocabulary>();

/** Compiles a lexicon the first time it is needed. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = compiled.get(lexicon);
  if (known) return known;
  const vocabulary = {
    lexicon,
    spot: compileSpotter(entriesOf(lexicon), lexicon.endings),
    abbreviations: new Set(lexicon.abbreviations),
  };
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}

function entriesOf(lexicon: Lexicon): readonly Entry<Meaning>[] {
  return [
    ...namesOf(lexicon.documents).flatMap((name) => [
      {
        meaning: { part: 'documents', name, isWeak: false } as const,
        phrases: lexicon.documents[name].filter((phrase) => !phrase.startsWith(WEAK)),
      },
      {
        meaning: { part: 'documents', name, isWeak: true } as const,
        phrases: lexicon.documents[name].filter((phrase) => phrase.startsWith(WEAK)).map((phrase) => phrase.slice(1)),
      },
    ]),
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
