import type { FactsChange, ItemChange } from '../lib/applications/act';
import type { UnreadableReason } from '../lib/applications/reading';
import type { Applicant } from '../lib/applications/settings';
import type { CalendarEntry } from '../lib/calendar/calendar-file';
import type { Checklist } from '../lib/checklist/checklist';
import type { Evidence } from '../lib/posting/evidence';
import type { Necessity } from '../lib/posting/requirement';

/** What the popup shows: one of the five outcomes, or that it is still reading. */
export type PopupView =
  | { readonly state: 'reading' }
  | ({ readonly state: 'posting' } & PostingView)
  | ({ readonly state: 'no-requirements' } & PostingView)
  | { readonly state: 'not-a-posting'; readonly next: readonly NextDeadline[] }
  /** A panel may not look at the page before the user clicks the button in the toolbar. */
  | { readonly state: 'not-read'; readonly next: readonly NextDeadline[] }
  | {
      readonly state: 'unreadable';
      readonly reason: UnreadableReason;
      /** Address of the frame that holds the ad, where that is the reason. */
      readonly frameUrl: string | null;
    }
  | { readonly state: 'failed'; readonly details: string };

export interface PostingView {
  readonly checklist: Checklist;
  /** False where the sentence can only be shown in the popup: a PDF, pasted text, a saved ad whose page is elsewhere. */
  readonly canShowInAd: boolean;
  /** True for the list of the ad that the user came from: the page in the tab is another, most often the form. */
  readonly isOrigin: boolean;
  /** Pages and files that the ad links to where it speaks of its documents, and that are not in the list yet. */
  readonly guides?: readonly { readonly text: string; readonly href: string }[];
  /** null until the user has answered, be it with empty names. */
  readonly applicant: Applicant | null;
  /** Labels of the user's own standard list; missing: the built-in one. */
  readonly standardList?: readonly string[];
  /** What the ad was read from; shown beside the employer unless it is a page. */
  readonly format: 'html' | 'pdf' | 'text';
}

/** What came of reading a guide: its documents are in the list, it asks for nothing more, they could not be kept, the user declined, or why not. */
export type GuideResult =
  | { readonly is: 'joined' | 'nothing-new' | 'not-saved' | 'declined' }
  | { readonly is: 'unreadable'; readonly reason: UnreadableReason };

/** Something of the user's is at risk; said at once and until it is over. */
export type Trouble =
  /** The latest change could not be stored. */
  | 'not-saved'
  /** A stored application could not be understood; it is kept aside untouched. */
  | 'kept-aside'
  /** A newer version of the extension stored the application; this one neither shows nor changes it. */
  | 'locked';

/** A saved application, for the list on pages that are no ad. */
export interface NextDeadline {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly daysLeft: number | null;
  readonly progress: { readonly ready: number; readonly total: number };
}

/** Everything a user can do in the popup. Components call these and never reach for the browser themselves. */
export interface PopupActions {
  /** Ticks an item or a part. A parent's tick sets all its parts. */
  readonly tick: (key: string, ticked: boolean) => void;
  /** Resolves to false if the clipboard refused; the component then selects the text. Saves the ad unless `saves` is false. */
  readonly copy: (text: string, saves?: boolean) => Promise<boolean>;
  /** Resolves to false if the sentence is no longer on the page. */
  readonly showInAd: (evidence: Evidence, label: string) => Promise<boolean>;
  readonly edit: (key: string, change: ItemChange) => void;
  readonly add: (label: string, necessity: Necessity) => void;
  /** Adds a standard list, each item marked as not the ad's. */
  readonly addStandard: (labels: readonly string[]) => void;
  /** Sets deadline and number by hand, or gives back the ad's. */
  readonly setFacts: (change: FactsChange) => void;
  /** Today is the day on which the application was sent; false: it was not sent after all. */
  readonly markSent: (isSent: boolean) => void;
  /** Hands the user a calendar file with the deadline. */
  readonly saveDeadline?: (entry: Omit<CalendarEntry, 'id' | 'address'>) => void;
  /** Deletes all that the user did to the ad. */
  readonly forget?: () => void;
  readonly remove: (key: string) => void;
  readonly restore: (key: string) => void;
  /** Takes over what the ad says now. */
  readonly acceptChanges: () => void;
  /** Stays with the list as it is until the ad changes once more. */
  readonly keepMine: () => void;
  /** Takes back the latest change, deleting the list included. */
  readonly undo: () => void;
  readonly setApplicant: (applicant: Applicant) => void;
  readonly readAgain: () => void;
  /** Reads the page as an ad although it does not look like one. */
  readonly readAnyway: () => void;
  readonly readText: (text: string) => void;
  readonly readFile: (file: File) => void;
  /** Reads a guide of `PostingView.guides` into the list. Only within a click: for another site the browser asks the user. */
  readonly joinGuide?: (href: string) => Promise<GuideResult>;
  /** The whole text of a report on a wrong reading, to be shown and copied; nothing is sent. */
  readonly reportText?: () => string;
  /** `click`: the page's site can be switched on, so that its pages are read by themselves. */
  readonly siteAccess?: () => Promise<'declared' | 'switched-on' | 'click' | 'never'>;
  /** Switches the page's site on. Only within a click, as the browser asks the user. False: declined. */
  readonly readSiteByItself?: () => Promise<boolean>;
  readonly openTab: (url: string) => void;
  /** Where the browser has a side panel. */
  readonly openPanel?: () => void;
  /** With words to search for, if there are any. */
  readonly openOverview?: (search?: string) => void;
  /** Leaves the list of the ad that the user came from for what the tab shows. */
  readonly leaveOrigin?: () => void;
  readonly openOptions?: () => void;
}
