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
 *   #          a number in figures
 * Case, hyphens and apostrophes inside words, and the dots of abbreviations make no difference.
 */
export type Phrase = string;

export type Phrases<Concept extends string> = Readonly<Record<Concept, readonly Phrase[]>>;

/** What a part of an ad is about, told from its heading. */
export type Section =
  /** What to hand in. */
  | 'documents'
  /** How, where and when to apply. */
  | 'apply'
  | 'qualifications'
  | 'duties'
  | 'offer'
  /** The employer, the project, the place. */
  | 'about'
  | 'contact'
  /** How applicants are chosen and ranked. */
  | 'assessment'
  /** What happens after the choice: interviews, what the hired person brings. */
  | 'later';

/** What words do in a sentence that speaks of documents. docs/LEXICONS.md says what each means, with examples. */
export type Cue =
  /** Asks to hand in: "submit", "attach", "please include". */
  | 'ask'
  /** Announces a list of what to hand in: "the application must contain", "the following documents". */
  | 'list'
  /** The application as a whole, or the applicant's documents: "application", "documents". */
  | 'application'
  /** Asks to have, to be or to do rather than to hand in: "experience of", "must hold", "you will". */
  | 'have'
  /** Asked later or of some only: "shortlisted", "upon request", "at the interview". */
  | 'later'
  /** Asks not to send: "do not include". */
  | 'unwanted'
  /** Not asked for, without forbidding it: "not required". */
  | 'unneeded'
  | 'optional'
  | 'conditional'
  /** Names examples of what was said before: "such as", "e.g.". */
  | 'example'
  /** Joins things of which one will do: "or", "alternatively". */
  | 'or'
  /** Says what an item is to hold: "describing", "in which you". */
  | 'within'
  /** Puts one thing in the place of another: "instead of", "replaces". */
  | 'instead';

/** Words beside a number that say what it counts or bounds. */
export type Measure = 'page' | 'word' | 'at-least' | 'at-most' | 'to';

/** What the facts of an ad (deadline, reference, file rules, …) are told by. */
export type FactConcept = never;

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
  /** Words after which a full stop ends no sentence, without that stop. */
  readonly abbreviations: readonly string[];
  /** The numbers 1 to 10 in words, each with its forms. */
  readonly numbers: Phrases<'1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10'>;
  readonly measures: Phrases<Measure>;
  /** What each kind of document is called. [] if the language has no word for it. */
  readonly documents: Phrases<DocumentKind>;
  readonly cues: Phrases<Cue>;
  /** Words of headings; a heading that holds one opens a section of that kind. */
  readonly sections: Phrases<Section>;
  readonly facts: Phrases<FactConcept>;
}

export function defineLexicon<const L extends Lexicon>(lexicon: L): L {
  return lexicon;
}
