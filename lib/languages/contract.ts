import type { DocumentKind } from '../documents/kinds';

/**
 * A phrase as a lexicon writes it; docs/LEXICONS.md has the whole syntax with examples.
 *   word       that word, with any of the language's endings
 *   =word      that word and no other form
 *   zeugnis*   any word that begins so (first part of a compound)
 *   *brev      any word that ends so, with any ending (last part of a compound)
 *   (a|b c)    one of these
 *   [a]        with or without
 *   ..         up to three words, within the sentence
 *   #          a number
 */
export type Phrase = string;

export type Phrases<Concept extends string> = Readonly<Record<Concept, readonly Phrase[]>>;

/** One ad language's vocabulary: words only, no code. A language is one file in ./lexicons, named by its tag. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly tag: string;
  /** English name of the language. */
  readonly name: string;
  /** Endings that a word can take without becoming another word, longest first; the bare word needs none. */
  readonly endings: readonly string[];
  /** Frequent short words that tell this language from the others. */
  readonly functionWords: readonly string[];
  /** What each kind of document is called. [] if the language has no word for it. */
  readonly documents: Phrases<DocumentKind>;
}

export function defineLexicon<const L extends Lexicon>(lexicon: L): L {
  return lexicon;
}
