import type { UnreadableReason } from '../lib/applications/reading';
import type { Checklist } from '../lib/checklist/checklist';
import type { Evidence } from '../lib/posting/evidence';
import type { Necessity } from '../lib/posting/requirement';

/** What the popup shows: one of the five outcomes, or that it is still reading. */
export type PopupView =
  | { readonly state: 'reading' }
  | { readonly state: 'posting'; readonly checklist: Checklist; readonly canShowInAd: boolean; readonly applicantKnown: boolean }
  | { readonly state: 'no-requirements'; readonly checklist: Checklist; readonly canShowInAd: boolean }
  | { readonly state: 'not-a-posting'; readonly next: readonly NextDeadline[] }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason; readonly frameUrl: string | null }
  | { readonly state: 'failed'; readonly details: string };

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
  tick(key: string, ticked: boolean): void;
  /** Resolves to false if the clipboard refused; the component then selects the text. */
  copy(text: string): Promise<boolean>;
  /** Resolves to false if the sentence is no longer on the page. */
  showInAd(evidence: Evidence, label: string): Promise<boolean>;
  edit(key: string, change: { label?: string; necessity?: Necessity; note?: string }): void;
  add(label: string, necessity: Necessity): void;
  remove(key: string): void;
  restore(key: string): void;
  /** Takes back the latest change. */
  undo(): void;
  setApplicant(applicant: { familyName: string; givenName: string }): void;
  readAgain(): void;
  readText(text: string): void;
  readFile(file: File): void;
  openTab(url: string): void;
}
