import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessTo, keepSitesInStep, switchedOn, switchOff } from './site-access';

type Origins = { origins?: string[] };

let registered: { id: string; matches?: string[] }[];
let given: ((rights: Origins) => void) | null;
let taken: ((rights: Origins) => void) | null;

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
    content_scripts: [{ matches: ['*://*.varbi.com/*', '*://www.kth.se/lediga-jobb/*'] }],
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve(registered),
    registerContentScripts: (scripts: typeof registered) => Promise.resolve(void registered.push(...scripts)),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
  });
  Object.assign(fakeBrowser.permissions, {
    remove: () => Promise.resolve(true),
    onAdded: { addListener: (listener: typeof given) => (given = listener) },
    onRemoved: { addListener: (listener: typeof taken) => (taken = listener) },
  });
  keepSitesInStep();
});

describe('the right to read a site', () => {
  it.each([
    ['https://kth.varbi.com/en/', 'declared'],
    ['https://www.kth.se/', 'declared'],
    ['https://jobs.example.org/1', 'click'],
    ['chrome://version/', 'never'],
    ['file:///ad.html', 'never'],
    [null, 'never'],
  ])('%s: %s', async (address, access) => {
    expect(await accessTo(address)).toBe(access);
  });

  it('begins when the user gives it and ends when it is taken, wherever that is done', async () => {
    given?.({ origins: ['*://jobs.example.org/*', '*://x.varbi.com/*'] });
    await vi.waitFor(async () => {
      expect(await switchedOn()).toEqual(['jobs.example.org']);
    });
    expect(await accessTo('http://jobs.example.org/1')).toBe('switched-on');
    expect(registered[0]?.matches).toEqual(['*://jobs.example.org/*']);
    taken?.({ origins: ['*://jobs.example.org/*'] });
    await vi.waitFor(async () => {
      expect(await switchedOn()).toEqual([]);
    });
  });

  it('ends when the site is switched off here', async () => {
    given?.({ origins: ['*://jobs.example.org/*'] });
    await vi.waitFor(async () => {
      expect(await switchedOn()).toEqual(['jobs.example.org']);
    });
    await switchOff('jobs.example.org');
    expect(await switchedOn()).toEqual([]);
  });

  it('to fetch one file switches nothing on', async () => {
    given?.({ origins: ['https://files.example.org/*'] });
    await Promise.resolve();
    expect(await switchedOn()).toEqual([]);
  });
});
