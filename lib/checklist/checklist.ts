import type { DocumentKind } from '../documents/kinds';
import type { SuggestedName } from '../naming/suggest';
import type { Evidence } from '../posting/evidence';
import type { Conflict, Contact } from '../posting/posting';
import type { Limit, Necessity } from '../posting/requirement';

/** A posting as the popup shows it, with the user's own part laid over it. Plain data; words come from the catalogue. */
export interface Checklist {
  readonly title: string | null;
  readonly employer: string | null;
  readonly reference: Fact<string>;
  readonly deadline: DeadlineView;
  readonly files: FileRulesView;
  readonly languages: Fact<readonly string[]>;
  readonly subject: Fact<string>;
  readonly channel: Fact<'portal' | 'email' | 'post'>;
  /** The ad's own groups in its own order; one group without a title where the ad has none. */
  readonly groups: readonly ItemGroup[];
  /** What the ad asks not to send. */
  readonly unwanted: readonly Item[];
  readonly progress: Progress;
  readonly contacts: readonly Contact[];
  readonly conflicts: readonly Conflict[];
  /** Sentences that speak of documents though none could be told from them. */
  readonly unsure: readonly Evidence[];
  /** Items of the ad that the user removed and can bring back. */
  readonly removed: readonly { readonly key: string; readonly label: string }[];
  /** True once the user did anything to the application. */
  readonly isSaved: boolean;
  readonly factsMissing: boolean;
  /** BCP 47 tag for the ad's own words. */
  readonly lang: string;
}

/** A value that the ad states, or null where it does not, with the words it was read from. */
export interface Fact<T> {
  readonly value: T | null;
  readonly evidence: Evidence | null;
}

export interface DeadlineView {
  /** `stated`; `pending`: the ad says it will come; `rolling`: open until filled; `none`: the ad does not say. */
  readonly state: 'stated' | 'pending' | 'rolling' | 'none';
  readonly date: string | null;
  readonly time: string | null;
  readonly timeZone: string | null;
  /** Whole days from today in the deadline's zone to the deadline's date; negative when it has passed; null without a date. */
  readonly daysLeft: number | null;
  /** The same instant on the user's clock, `YYYY-MM-DD HH:MM`, where the zones differ; null otherwise. */
  readonly local: string | null;
  /** True once the date, or the minute where the ad names one, is over in the deadline's zone. */
  readonly hasPassed: boolean;
  readonly evidence: Evidence | null;
}

export interface FileRulesView {
  readonly formats: readonly string[];
  readonly forbiddenFormats: readonly string[];
  readonly maxSizeMB: number | null;
  readonly single: boolean;
  readonly ordered: boolean;
  /** Names by rules of the ad that belong to no row: for every file, for the one file of the whole, for a file not listed. */
  readonly names: readonly FileNameView[];
  readonly evidence: readonly Evidence[];
}

export interface ItemGroup {
  readonly title: string | null;
  readonly items: readonly Item[];
}

/** One row: one file to send, or one thing to type in. */
export interface Item {
  /** Stable across readings of the same posting, so that ticks stay. */
  readonly key: string;
  readonly kind: DocumentKind | null;
  readonly label: string;
  readonly necessity: Necessity;
  readonly condition: string | null;
  readonly pages: Limit | null;
  readonly words: Limit | null;
  readonly count: number | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly state: 'open' | 'partly' | 'ready';
  /** What the item holds: documents that share its file, or what the ad wants it to say. */
  readonly parts: readonly ItemPart[];
  readonly fileName: FileNameView | null;
  readonly evidence: readonly Evidence[];
  readonly origin: 'ad' | 'edited' | 'added';
}

export interface ItemPart {
  readonly key: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly evidence: Evidence | null;
  /** What the ad asks of a document that is part of a larger file; null for what a document is to say. */
  readonly document: PartDocument | null;
}

export interface PartDocument {
  readonly necessity: Necessity;
  readonly condition: string | null;
  readonly pages: Limit | null;
  readonly words: Limit | null;
  readonly count: number | null;
  readonly language: string | null;
}

export type FileNameView = SuggestedName;

/** Counted over required items only. */
export interface Progress {
  readonly ready: number;
  readonly total: number;
  /** One for each required item: 0, 0.5 or 1. */
  readonly segments: readonly (0 | 0.5 | 1)[];
}
