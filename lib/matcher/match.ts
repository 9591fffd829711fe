import type { Lexicon } from '../languages/contract';
import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import type { Effort } from './spotter';

/** One step of a reading: what a rule made of which words, or why it dropped them. Printed by `--explain`. */
export interface TrailEntry {
  readonly block: number | null;
  readonly rule: string;
  readonly did: 'claimed' | 'dropped' | 'noted';
  readonly text: string;
  readonly because: string;
}

export interface MatchOptions {
  readonly lexicons: readonly Lexicon[];
  /** Receives the trail of the reading; without it none is kept. */
  readonly trail?: (entry: TrailEntry) => void;
  readonly effort?: Effort;
}

/** What the matcher makes of a page. null posting: the page is no single academic job ad. */
export function matchPage(_page: Page, _options: MatchOptions): Posting | null {
  return null;
}
