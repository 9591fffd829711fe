import { browser } from 'wxt/browser';

/**
 * How a page comes to be read. `declared`: on its platform the ad is read by itself. `switched-on`: so it is, because the
 * user wanted that for this site. `click`: with a click on the button only, and the site could be switched on. `never`: no
 * extension may read it.
 */
export type SiteAccess = 'declared' | 'switched-on' | 'click' | 'never';

const SCRIPT = '/content-scripts/posting.js';

/** Host of a page that could be switched on; null for pages that are of no web site. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname !== '' ? hostname : null;
}

export async function accessTo(address: string | null): Promise<SiteAccess> {
  const host = hostOf(address);
  if (host === null) return 'never';
  if (declaredHosts().some((declared) => isWithin(host, declared))) return 'declared';
  return (await switchedOn()).includes(host) ? 'switched-on' : 'click';
}

/** Hosts that the user switched on, in the order of their names. */
export async function switchedOn(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ id }) => (id.startsWith(ID) ? [id.slice(ID.length)] : [])).sort();
}

/**
 * Asks the user for the site; from then on its pages are read when they open. Must be called within a click. The browser's
 * question may close the popup: what follows the answer is done in the background, see `keepSitesInStep`. False: declined.
 */
export async function switchOn(host: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [patternOf(host)] });
}

/** The site is read by click only again, and the right to it is given back. */
export async function switchOff(host: string): Promise<void> {
  await unregister([host]);
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/**
 * In the background: reads the sites to which the user gives a right by themselves, and no longer those from which it is
 * taken, be it in the browser's own settings.
 */
export function keepSitesInStep(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void register(hostsOf(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void unregister(hostsOf(origins)));
}

/**
 * Asks for the right to fetch one file of another site, which switches nothing on. Must be called within a click. True at
 * once where the right is there already.
 */
export async function askToFetch(address: string): Promise<boolean> {
  return URL.canParse(address) && (await browser.permissions.request({ origins: [`${new URL(address).origin}/*`] }));
}

const ID = 'site:';

/** Both schemes stand for "read this site by itself"; the right to fetch a file names one. */
function patternOf(host: string): string {
  return `*://${host}/*`;
}

function hostsOf(origins: readonly string[]): readonly string[] {
  return origins.flatMap((origin) => /^\*:\/\/([^/*]+)\/\*$/u.exec(origin)?.[1] ?? []);
}

async function register(hosts: readonly string[]): Promise<void> {
  const known = new Set(await switchedOn());
  const added = hosts.filter((host) => !known.has(host) && !declaredHosts().some((one) => isWithin(host, one)));
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts(
    added.map((host) => ({
      id: `${ID}${host}`,
      matches: [patternOf(host)],
      js: [SCRIPT],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

async function unregister(hosts: readonly string[]): Promise<void> {
  const known = await switchedOn();
  const ids = hosts.filter((host) => known.includes(host)).map((host) => `${ID}${host}`);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

function declaredHosts(): readonly string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches.flatMap((pattern) => pattern.split('/')[2] ?? []));
}

/** `*.varbi.com` stands for varbi.com and every host under it, as in a match pattern. */
function isWithin(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
}
