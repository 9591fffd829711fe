import type { Site } from './contract';

const files = import.meta.glob<Site>('./adapters/*.ts', { eager: true, import: 'default' });

/** Every site, in the order of their ids. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site that knows the address as that of an ad; null if none does. */
export function siteFor(url: string): Site | null {
  return sites.find((site) => site.ad.test(url)) ?? null;
}
