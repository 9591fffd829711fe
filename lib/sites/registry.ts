import type { Site } from './contract';

const files = import.meta.glob<Site>('./adapters/*.ts', { eager: true, import: 'default' });

/** Every site, in the order of their ids. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site that knows the address as that of an ad; null if none does, or if it is no address. */
export function siteFor(url: string): Site | null {
  return sitesThatClaim(url)[0] ?? null;
}

/** True if the address is on a host of a supported site, be it that of an ad or not. */
export function isSupportedHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return sites.some(({ matches }) => matches.some((pattern) => isHostOf(pattern.split('/')[2] ?? '', hostname)));
}

/** Every site that knows the address as that of an ad: one or none, unless two adapters are in each other's way. */
export function sitesThatClaim(url: string): readonly Site[] {
  if (!URL.canParse(url)) return [];
  const { protocol, hostname, pathname, search, hash } = new URL(url);
  if (!/^https?:$/u.test(protocol)) return [];
  const path = pathname + search;
  return sites.filter(
    (site) =>
      site.path.test(path) &&
      (site.fragment?.test(hash.slice(1)) ?? true) &&
      site.matches.some((pattern) => isHostOf(pattern.split('/')[2] ?? '', hostname)),
  );
}

/** `*.varbi.com` stands for every host under varbi.com, as in a match pattern. */
function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
