import type { FactConcept, Lexicon } from '../languages/contract';
import { sequencesOf } from '../languages/phrase';
import type { NamePart } from './contract';

/** What the parts of a file name are called, in the ad's language first and in all others after it. */
export interface NameWords {
  /** The part that these words name together, lower case and parted by single spaces; null if they name none. */
  partOf(words: string): NamePart | null;
}

const CONCEPTS = [
  ['family-name', 'familyName'],
  ['given-name', 'givenName'],
  ['full-name', 'fullName'],
  ['document-name', 'document'],
  ['reference', 'reference'],
] as const satisfies readonly (readonly [FactConcept, NamePart])[];

interface Compiled {
  readonly words: ReadonlyMap<string, NamePart>;
  /** Those that take no ending: "named" is no "name". */
  readonly exact: ReadonlySet<string>;
}

/** Distinct words remembered before the memory is emptied: a hostile page must not make it grow. */
const MEMO_SIZE = 20_000;
const compiled = new WeakMap<Lexicon, Compiled>();

/** What was made for the language that is asked first, with the answers given so far: an ad has the same words again and again. */
const made = new WeakMap<Lexicon, NameWords>();

export function nameWordsOf(lexicon: Lexicon, lexicons: readonly Lexicon[]): NameWords {
  const known = made.get(lexicon);
  if (known) return known;
  const ordered = [lexicon, ...lexicons.filter((other) => other !== lexicon)];
  const memo = new Map<string, NamePart | null>();
  const words: NameWords = {
    partOf: (name) => {
      const answer = memo.get(name);
      if (answer !== undefined) return answer;
      const part = firstPart(name, ordered);
      if (memo.size >= MEMO_SIZE) memo.clear();
      memo.set(name, part);
      return part;
    },
  };
  made.set(lexicon, words);
  return words;
}

function firstPart(words: string, ordered: readonly Lexicon[]): NamePart | null {
  for (const each of ordered) {
    const part = lookUp(words, each);
    if (part !== null) return part;
  }
  return null;
}

function lookUp(words: string, lexicon: Lexicon): NamePart | null {
  const known = wordsOf(lexicon);
  const own = known.words.get(words);
  if (own) return own;
  for (const ending of lexicon.endings) {
    if (!words.endsWith(ending)) continue;
    const stem = words.slice(0, -ending.length);
    const part = known.exact.has(stem) ? undefined : known.words.get(stem);
    // "references" are a document, not the ad's reference
    if (part && part !== 'reference') return part;
  }
  return null;
}

function wordsOf(lexicon: Lexicon): Compiled {
  const done = compiled.get(lexicon);
  if (done) return done;
  const words = new Map<string, NamePart>();
  const exact = new Set<string>();
  for (const [concept, part] of CONCEPTS) {
    for (const phrase of lexicon.facts[concept]) {
      for (const sequence of sequencesOf(phrase)) {
        const name = sequence.map((slot) => ('text' in slot ? slot.text : '')).join(' ');
        if (words.has(name)) continue;
        words.set(name, part);
        if (sequence.at(-1)?.by === 'exact') exact.add(name);
      }
    }
  }
  const all = { words, exact };
  compiled.set(lexicon, all);
  return all;
}
