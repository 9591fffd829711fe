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
  /** Announces what is to be handed in: "the application must contain", "the following documents". */
  | 'list'
  /** Says that a thing is needed, without a verb of sending: "is required". Too weak to ask for things that are weakly named. */
  | 'need'
  /** Holds the word of another cue and means nothing of the kind: "we provide", "or equivalent". Only masks what it covers. */
  | 'mask'
  /** Says what something is made of; announces documents only where the sentence names the application: "consists of". */
  | 'made-of'
  /** The application as a whole, or the applicant's documents together: "application", "documents". */
  | 'application'
  /** Documents as such, none of them named: "the usual documents", "what to attach". */
  | 'unnamed'
  /** Asked later or of some only: "shortlisted", "upon request", "if you are hired". */
  | 'later'
  /** Asks not to send: "do not include", "must not be attached". */
  | 'unwanted'
  /** A "no" that forbids the thing named right after it: "no photo". */
  | 'no'
  /** Not asked for, without forbidding it: "not required". */
  | 'unneeded'
  | 'optional'
  /** Needed in some case only, said in full: "if available", "where applicable". */
  | 'conditional'
  /** Begins a clause that says in which case or for whom: "if", "unless", "applicants who". */
  | 'if'
  /** Names examples of what was said before: "such as", "e.g.". */
  | 'example'
  /** Joins things of which one will do: "or", "alternatively". */
  | 'or'
  /** Says what an item is to tell: "describing", "in which you". What is named after it is a subject, not a document. */
  | 'telling'
  /** Says what an item is to hold: "including", "with". */
  | 'holding'
  /** Begins a clause about what was just named: "who", "which". */
  | 'relative';

/** Words beside a number that say what it counts or bounds; `article`: a number's word that is an article too. */
export type Measure = 'page' | 'word' | 'at-least' | 'at-most' | 'to' | 'article';

/** A language that an application may be asked for in; `scandinavian` stands for Norwegian, Swedish and Danish. */
export type NamedLanguage = 'en' | 'sv' | 'no' | 'da' | 'de' | 'nl' | 'fr' | 'fi' | 'scandinavian';

/** A country or city whose clock a closing time names. */
export type NamedClock =
  | 'brussels'
  | 'se'
  | 'no'
  | 'dk'
  | 'de'
  | 'nl'
  | 'fr'
  | 'fi'
  | 'gb'
  | 'ie'
  | 'ch'
  | 'at'
  | 'anywhere';

/** What the facts of an ad (deadline, reference, file rules, …) are told by. docs/LEXICONS.md says what each means. */
export type FactConcept =
  /** Names the last day to apply, as a label or in a sentence: "deadline", "closing date", "apply by". */
  | 'deadline'
  /** Bounds a day: "by", "until", "no later than". */
  | 'until'
  /** Applying as such: "apply", "application", "submit". */
  | 'apply'
  /** Makes a day something else than the last one to apply: "interview", "start". */
  | 'other-day'
  /** Makes a day one of early reading or preference: "full consideration", "review begins". */
  | 'first-look'
  /** Says that the day before or after it holds no longer: "previously". */
  | 'former'
  /** The day is not known yet: "to be announced". */
  | 'pending'
  /** Open until filled, or read as applications arrive. */
  | 'rolling'
  /** When the page was made public: "published", "posted". */
  | 'published'
  | 'midnight'
  | 'noon'
  /** Announces a time of day: "at", "kl", "Uhr". */
  | 'clock'
  /** In front of or behind the employer's number for the position. */
  | 'reference'
  /** In front of a number that is somebody else's: a grant, a project, a board, a company. */
  | 'other-number'
  | 'employer'
  /** In front of people to ask: "contact", "further information". */
  | 'contact'
  | 'phone'
  /** What somebody is: "professor", "head of unit". */
  | 'role'
  /** Files of the applicant's: "file", "attachments", "uploaded". */
  | 'file'
  /** Word documents. */
  | 'word-file'
  /** Negates: "not", "no". */
  | 'not'
  /** Refuses: "cannot be accepted". */
  | 'refused'
  /** Contrasts: "but", "except". */
  | 'but'
  /** Sums over files: "in total". */
  | 'total'
  /** Every single file: "each". */
  | 'each'
  /** The whole application as one file. */
  | 'one-file'
  /** A file, which may be one of several; the only one where the sentence says that it holds the parts: "a PDF". */
  | 'a-file'
  /** All of it, in one sentence with `one-file`: "everything", "the application". */
  | 'whole'
  | 'in-order'
  /** A tool of the page and no rule: "print", "save as PDF". */
  | 'page-tool'
  /** In which language something is written: "in", "written in". */
  | 'written'
  /** Writing the application: "write", "draw up". */
  | 'write'
  /** A language as a skill or of something other than the application: "fluent", "translation". */
  | 'skill'
  /** Names the language of the application outright: "application language". */
  | 'application-language'
  /** In front of a language, as a label: "language:", "the language is". */
  | 'language-label'
  /** Leaves the choice of a language: "both are fine", "whichever you prefer". */
  | 'either'
  /** Makes the languages behind it those that are not meant: "other than", "not in". */
  | 'other-than'
  | `language-${NamedLanguage}`
  | `clock-${NamedClock}`
  /** Sends the applicant to a form on the web: "apply online", "portal". */
  | 'portal'
  /** In front of the name of a portal, a person or a means: "via". */
  | 'via'
  /** Sends the applicant to a mailbox. */
  | 'email'
  /** Sends the applicant to a letter box. */
  | 'post'
  /** In front of the subject line of an e-mail. */
  | 'subject'
  /** Announces how a file is to be called. */
  | 'file-name'
  | 'family-name'
  | 'given-name'
  | 'full-name'
  /** The kind of document, as a part of a file name. */
  | 'document-name'
  /** What stands between the parts of a file name, told in words: "space", "underscore", "hyphen". */
  | 'space-word'
  | 'underscore-word'
  | 'hyphen-word'
  /** A position that can be applied for: "position", "vacancy". */
  | 'vacancy'
  /** Invites to apply: "we are looking for", "invites applications". */
  | 'hiring'
  /** Other ads on the same page: "similar jobs". */
  | 'other-ads'
  /** The ad is closed: "no longer available". */
  | 'expired'
  /** A page to log in on. */
  | 'login'
  /** What pages that are no ads are about: "news", "guidelines". */
  | 'no-ad';

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
  /** The numbers 1 to 10 in words, each with its forms, and the round ones beyond in which pages are told. */
  readonly numbers: Phrases<'1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '15' | '20' | '30'>;
  readonly measures: Phrases<Measure>;
  /**
   * What each kind of document is called. [] if the language has no word for it. A phrase that begins with ~ is a weak
   * one: it often stands for the thing itself ("thesis", "publications") and counts only where documents are asked for.
   */
  readonly documents: Phrases<DocumentKind>;
  /** Phrases that hold the name of a document and mean none: "thesis supervisor", "reference number". */
  readonly decoys: readonly Phrase[];
  readonly cues: Phrases<Cue>;
  /** Words of headings; a heading that holds one opens a section of that kind. */
  readonly sections: Phrases<Section>;
  /** Short forms of the months as ads print them, January first, several parted by a space. The full names come from Intl. */
  readonly shortMonths: readonly string[];
  readonly facts: Phrases<FactConcept>;
}

export function defineLexicon<const L extends Lexicon>(lexicon: L): L {
  return lexicon;
}
