import type { Applicant } from '../../lib/applications/settings';

/** What the options page shows and changes. */
export interface OptionsView {
  /** null until the user has answered. */
  readonly applicant: Applicant | null;
  /** Template of file names for ads without a rule. */
  readonly convention: string;
  /** BCP 47 tag of the interface; null follows the browser. */
  readonly language: string | null;
  /** Labels of the standard list, the user's own or the built-in one. */
  readonly standardList: readonly string[];
  /** True if it is the user's own. */
  readonly hasOwnList: boolean;
  /** False: `/` and `?` alone do nothing. */
  readonly singleKeys: boolean;
  /** Days before a deadline on which calendars are to remind of it. */
  readonly reminders: readonly number[];
  /** Saved applications. */
  readonly count: number;
  /** Hosts of the sites that the user lets be read by themselves, in the order of their names. */
  readonly sites: readonly string[];
  /** The latest change could not be stored. */
  readonly notSaved: boolean;
}

/** Why a file was not taken in; nothing was changed then. */
export type BackupProblem =
  /** No file of ours, or torn. */
  | 'not-ours'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** There is no application in it that can be read. */
  | 'empty';

export type Imported =
  | { readonly problem: BackupProblem }
  /** Applications that were new, that were there and took up what was new in them, and that could not be read. */
  | { readonly added: number; readonly merged: number; readonly skipped: number };

export interface DataActions {
  /** Hands the user one file with all that is stored. */
  readonly exportFile: () => void;
  readonly importFile: (file: File) => Promise<Imported>;
  /** Hands the user a calendar file with all open deadlines; resolves to how many there are. */
  readonly saveDeadlines: () => Promise<number>;
  readonly deleteAll: () => Promise<void>;
  /** Takes back the latest import or deletion. */
  readonly undo: () => void;
}

/** Everything a user can do there. Each change is stored as it is made. */
export interface OptionsActions extends DataActions {
  readonly setApplicant: (applicant: Applicant) => void;
  readonly setConvention: (convention: string) => void;
  /** null: back to the built-in list. */
  readonly setStandardList: (labels: readonly string[] | null) => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  readonly setReminders: (days: readonly number[]) => void;
  readonly setLanguage: (language: string | null) => void;
  /** From then on the site is read by click only. Resolves to false if the browser refused. */
  readonly switchOff: (host: string) => Promise<boolean>;
  readonly openOverview: () => void;
  /** A file name by the convention for a sample document, of an ad with a reference number or without. */
  readonly preview: (reference: string | null) => string;
}
