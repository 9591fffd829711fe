import type { FactName, PageFact } from '../page/page';
import type { PageSource } from './source';

/** Where on a site's page a fact stands; null if it does not stand there. */
export type Place = (source: PageSource) => PageFact | null;

/** A system on which ads are published. Says where things stand and never interprets their wording. */
export interface Site {
  /** The adapter's file name. */
  readonly id: string;
  /** Match patterns of the manifest: where the content script runs. Their hosts are the site's hosts. */
  readonly matches: readonly string[];
  /** What path and query of a single ad's address look like, without the fragment. */
  readonly path: RegExp;
  /** What the fragment of an ad's address looks like, without `#`, on a site that has its ads on one page and chooses by it. */
  readonly fragment?: RegExp;
  /**
   * Where the site states a fact, most reliable place first. Only what the general reading would miss or could take for
   * something else: without a place, the title is the page's main heading and the rest comes from the page's data.
   */
  readonly facts?: Readonly<Partial<Record<FactName, readonly Place[]>>>;
  /** Facts that the page's schema.org data gets wrong on this site. */
  readonly distrusted?: readonly FactName[];
  /** Selectors of what holds the ad, all of them; the whole page is read where none is found. */
  readonly body?: readonly string[];
  /** Selectors of what stands within the ad and is none of it: share buttons, other ads. */
  readonly omitted?: readonly string[];
  /** Selector of the frame that holds the ad where the page itself does not. */
  readonly frame?: string;
}

export function defineSite<const S extends Site>(site: S): S {
  return site;
}
