import { browser } from 'wxt/browser';
import { reportOfReading } from '../applications/wrong-reading';
import type { TabState } from './messages';

/** The report on what was read in a tab; see `reportOfReading`. `address` is the tab's. */
export function reportOn(state: TabState | null, address: string | null): string {
  return reportOfReading(state?.reading ?? null, address, browser.runtime.getManifest().version);
}
