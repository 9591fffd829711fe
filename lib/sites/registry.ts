import type { Site } from './contract';

const files = import.meta.glob<Site>('./adapters/*.ts', { eager: true, import: 'default' });

/** Every site, in the order of their ids. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site that knows the address as that of an ad; null if none does, or if it is no address. */
export function siteFor(url: string): Site | null {
  return sites.find((site) => claims(site, url)) ?? null;
}

/** True if the address is one of an ad on that site. */
export function claims(site: Site, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  return (
    /^https?:$/u.test(protocol) &&
    site.path.test(pathname + search) &&
    site.matches.some((pattern) => isHostOf(pattern.split('/')[2] ?? '', hostname))
  );
}

/** `*.varbi.com` stands for every host under varbi.com, as in a match pattern. */
function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
