import type { FactName, PageFact } from '../page/page';
import type { PageSource } from './source';

/** Where on a site's page a fact stands; null if it does not stand there. */
export type Place = (source: PageSource) => PageFact | null;

/** A system on which ads are published. Says where things stand and never interprets their wording. */
export interface Site {
  /** The adapter's file name. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Match patterns of the manifest: where the content script runs. */
  readonly matches: readonly string[];
  /** Addresses of single ads. */
  readonly ad: RegExp;
  /** Where the site states a fact, most reliable place first. Facts without a place are looked for in the page's data. */
  readonly facts: Readonly<Partial<Record<FactName, readonly Place[]>>>;
  /** Selectors of what holds the ad, all of them; the whole page is read where none is found. */
  readonly body?: readonly string[];
  /** Selectors of what stands within the ad and is none of it: share buttons, other ads. */
  readonly omitted?: readonly string[];
  /** Selector of the frame that holds the ad where the page itself does not. */
  readonly frame?: string;
  /** True if the address changes without a load, or the ad comes later than the page. */
  readonly isSinglePage?: boolean;
}

export function defineSite<const S extends Site>(site: S): S {
  return site;
}
