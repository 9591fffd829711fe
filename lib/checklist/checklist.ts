import type { ChangedFact } from '../applications/changes';
import type { DocumentKind } from '../documents/kinds';
import type { SuggestedName } from '../naming/suggest';
import type { Evidence } from '../posting/evidence';
import type { Conflict, Contact } from '../posting/posting';
import type { Limit, Necessity, Requirement } from '../posting/requirement';

/** A posting as the popup shows it, with the user's own part laid over it. Plain data; words come from the catalogue. */
export interface Checklist {
  readonly title: string | null;
  readonly employer: string | null;
  readonly reference: Fact<string> & Pick<DeadlineView, 'isOwn' | 'inAd'>;
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
  /** What the ad says differently since the user saved it; null: nothing, or the user has decided. */
  readonly changes: AdChanges | null;
  /** Items of the ad that the user removed and can bring back. */
  readonly removed: readonly { readonly key: string; readonly label: string }[];
  /** Day on which the user sent the application, YYYY-MM-DD; null: not sent. */
  readonly sentOn: string | null;
  /** True once the user did anything to the application. */
  readonly isSaved: boolean;
  readonly factsMissing: boolean;
  readonly isCut: boolean;
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
  /** Of what the ad says, also where the user set another date. */
  readonly evidence: Evidence | null;
  /** True if the user set it. */
  readonly isOwn: boolean;
  /** What the ad gives where the user set something else; null: the ad gives none, or what is shown is the ad's. */
  readonly inAd: string | null;
}

export interface FileRulesView {
  readonly formats: readonly string[];
  readonly forbiddenFormats: readonly string[];
  readonly maxSizeMB: number | null;
  readonly single: boolean;
  readonly ordered: boolean;
  /** Name for the one file of the whole application, where the ad wants one file and has no rule for its name. */
  readonly whole: FileNameView | null;
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
  /** `standard`: of a standard list that the user asked for. */
  readonly origin: 'ad' | 'edited' | 'added' | 'standard';
  /** True if the user was ready with it before the ad asked something else of it. */
  readonly checkAgain: boolean;
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

/** `edited`: as the user wrote it for this item. */
export interface FileNameView extends Omit<SuggestedName, 'by'> {
  readonly by: SuggestedName['by'] | 'edited';
}

/** A change of the ad. Until the user decides, the list is as it was, but for the deadline: the earlier one is shown. */
export interface AdChanges {
  /** ISO instant of the reading that the user's list was made from. */
  readonly since: string;
  readonly added: readonly ChangedItem[];
  readonly removed: readonly ChangedItem[];
  readonly altered: readonly AlteredItem[];
  readonly facts: readonly FactChange[];
}

/** A document that the ad asks for now and did not before, or the other way round; its evidence is of the page that asks. */
export interface ChangedItem
  extends Pick<Requirement, 'label' | 'necessity' | 'pages' | 'words' | 'count' | 'evidence'> {
  readonly key: string;
}

/** A document of which the ad now asks something else. */
export interface AlteredItem {
  readonly key: string;
  readonly label: string;
  /** What differs between `before` and `after` beside their contents. */
  readonly fields: readonly (
    | 'necessity'
    | 'condition'
    | 'pages'
    | 'words'
    | 'count'
    | 'language'
    | 'fileName'
    | 'label'
  )[];
  readonly before: Requirement;
  readonly after: Requirement;
  /** What the document must hold now and need not before, and the other way round. */
  readonly newContents: readonly string[];
  readonly goneContents: readonly string[];
  /** Of the ad as it is now. */
  readonly evidence: readonly Evidence[];
}

/** Values as the posting has them: `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, language codes, megabytes; [] where not stated. */
export interface FactChange {
  readonly fact: ChangedFact;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Counted over required items only. */
export interface Progress {
  readonly ready: number;
  readonly total: number;
  /** One for each required item: 0, 0.5 or 1. */
  readonly segments: readonly (0 | 0.5 | 1)[];
}
