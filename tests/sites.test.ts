import { describe, expect, it } from 'vitest';
import { isSupportedHost, sites, sitesThatClaim } from '../lib/sites/registry';
import { fixtures, lookAlikes } from '../scripts/sample-ads';
import addresses from './addresses.json';

/** Ids of the sites that know the address as that of an ad. */
function claimants(url: string): string[] {
  return sitesThatClaim(url).map(({ id }) => id);
}

const known = Object.entries(addresses);

describe('addresses', () => {
  it.each(known.flatMap(([id, { ads }]) => ads.map((url) => [id, url] as const)))(
    'of an ad on %s is claimed by it alone: %s',
    (id, url) => {
      expect(claimants(url)).toEqual([id]);
    },
  );

  it.each(known.flatMap(([id, { others }]) => others.map((url) => [id, url] as const)))(
    'of no ad on %s is claimed by none: %s',
    (_, url) => {
      expect(claimants(url)).toEqual([]);
    },
  );

  it.each(sites.map(({ id }) => id))('are known for %s', (id) => {
    expect(known.map(([site]) => site)).toContain(id);
  });

  it.each(fixtures().map(({ name, url }) => [name, url] as const))(
    'of the fixture %s is claimed by its own site alone',
    (name, url) => {
      const site = name.split('/')[0];
      expect(claimants(url)).toEqual(site === 'general' ? [] : [site]);
    },
  );
});

describe('a page that is no ad', () => {
  it.each(lookAlikes().map(({ name, url }) => [name, url] as const))(
    '%s is of the site that it stands for',
    (name, url) => {
      const id = name.split('/')[0];
      expect(isSupportedHost(url)).toBe(true);
      expect([[], [id]]).toContainEqual(claimants(url));
      const { hostname } = new URL(url);
      const hosts = sites.find((site) => site.id === id)?.matches.map((pattern) => pattern.split('/')[2] ?? '') ?? [];
      expect(hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host))).toBe(
        true,
      );
    },
  );
});

describe('match patterns', () => {
  it.each(known.flatMap(([id, { ads }]) => ads.map((url) => [id, url] as const)))(
    'of %s cover its ad %s',
    (id, url) => {
      const site = sites.find((one) => one.id === id);
      expect(site?.matches.some((pattern) => covers(pattern, url))).toBe(true);
    },
  );
});

/** As browsers read match patterns: `*` in a host stands for any subdomain, in a path for anything; the fragment does not count. */
function covers(pattern: string, url: string): boolean {
  const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const { hostname, pathname, search } = new URL(url);
  const isHost = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  const glob = path
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('.*');
  return isHost && new RegExp(`^${glob}$`, 'u').test(pathname + search);
}
