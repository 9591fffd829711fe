import type { Applicant } from '../../lib/applications/settings';

/** What the options page shows and changes. */
export interface OptionsView {
  /** null until the user has answered. */
  readonly applicant: Applicant | null;
  /** Template of file names for ads without a rule. */
  readonly convention: string;
  /** BCP 47 tag of the interface; null follows the browser. */
  readonly language: string | null;
  /** The latest change could not be stored. */
  readonly notSaved: boolean;
}

/** Everything a user can do there. Each change is stored as it is made. */
export interface OptionsActions {
  readonly setApplicant: (applicant: Applicant) => void;
  readonly setConvention: (convention: string) => void;
  readonly setLanguage: (language: string | null) => void;
  /** A file name by the convention for a sample document, of an ad with a reference number or without. */
  readonly preview: (reference: string | null) => string;
}
