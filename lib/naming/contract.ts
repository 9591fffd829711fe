import type { NameWords } from './name-words';

/** What a naming rule may put into a file name beside the ad's own fixed words. */
export type NamePart = 'familyName' | 'givenName' | 'fullName' | 'reference' | 'document';

/** One sentence of an ad as a naming rule sees it. */
export interface NamingSentence {
  readonly text: string;
  /** Where in the text the ad speaks of the names of files; [] if it does not, or does so in the sentence before only. */
  readonly cues: readonly { readonly start: number; readonly end: number }[];
  /** Offsets behind the words that announce an example: "e.g.", "zum Beispiel". */
  readonly examples: readonly number[];
  /** Words for what stands between the parts of a name ("underscore"), with the mark that each means. */
  readonly separators: readonly { readonly start: number; readonly end: number; readonly mark: string }[];
  /** True if this sentence, or the one that leads to it, says how files are to be called. */
  readonly isAboutNames: boolean;
  /** True if the ad uses the word elsewhere than in names of files; lower case. What it uses nowhere else is invented. */
  readonly isElsewhere: (word: string) => boolean;
  /** What the language of the sentence calls the parts of a name. */
  readonly words: NameWords;
  /** The ad's reference number, as it may stand in a name. */
  readonly reference: string | null;
}

/** A name that the ad prescribes, with its place in the sentence's text. */
export interface FoundTemplate {
  readonly template: string;
  readonly start: number;
  readonly end: number;
}

/** One way in which ads say how files are to be called. */
export interface NamingRule {
  /** The file's name. */
  readonly id: string;
  /** Rules are asked in this order, and words that one has read are left out by the next: spelled-out names before examples. */
  readonly stage: 'spelled-out' | 'in-words' | 'example';
  find(sentence: NamingSentence): readonly FoundTemplate[];
}

export function defineNamingRule<const Rule extends NamingRule>(rule: Rule): Rule {
  return rule;
}
