import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPopup } from './popup';
import { ads, eventually, openSession, type Session } from './session';

/** What the tests ask of the extension API from within the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
};

let session: Session;
let ad: Page;
beforeEach(async () => {
  session = await openSession();
  ad = await session.visit(ads.umu);
});
afterEach(() => session.close());

const letter = 'Personal letter';

/** Ticks and waits until it lies in the browser's storage: the popup shows a tick before. */
async function tick(page: Page, name: string): Promise<void> {
  const popup = await openPopup(session, page);
  const before = await stored();
  await (await popup.find('checkbox', name)).click();
  await eventually(stored, (now) => now !== before);
}

function stored(): Promise<string> {
  return session.inBackground(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

describe('nothing is lost', () => {
  it('when the browser ends the background', async () => {
    await tick(ad, letter);
    const badge = String(Number(await session.badge()) - 1);
    await session.endBackground();
    const popup = await openPopup(session, ad);
    expect(await popup.isTicked(letter)).toBe(true);
    await session.endBackground();
    await (await popup.find('checkbox', 'Curriculum vitae')).click();
    await eventually(session.badge, (text) => text === badge);
    const again = await openPopup(session, ad);
    expect(await again.isTicked(letter)).toBe(true);
    expect(await again.isTicked('Curriculum vitae')).toBe(true);
  });

  it('when the ad is open in two tabs: what is ticked in one is ticked in the other', async () => {
    const other = await session.visit(`${ads.umu}?utm_source=letter`);
    await tick(ad, letter);
    await tick(other, 'Curriculum vitae');
    const popup = await openPopup(session, ad);
    expect(await popup.isTicked(letter)).toBe(true);
    expect(await popup.isTicked('Curriculum vitae')).toBe(true);
  });

  it('when a stored record is damaged: it is kept aside, the user is told, and the ad is read afresh', async () => {
    await tick(ad, letter);
    await session.inBackground(async () => {
      const all = await chrome.storage.local.get(null);
      const keys = Object.keys(all).filter((key) => key.startsWith('application:'));
      await chrome.storage.local.set(Object.fromEntries(keys.map((key) => [key, { schemaVersion: 'torn' }])));
    });
    const popup = await openPopup(session, ad);
    expect(await popup.text()).toContain('A saved ad could not be read');
    expect(await popup.isTicked(letter)).toBe(false);
    const kept = await session.inBackground(async () =>
      Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('aside:')),
    );
    expect(kept.map(([, value]) => value)).toEqual([[{ schemaVersion: 'torn' }]]);
  });

  it('when the browser has no room left: the popup says that the tick was not saved', async () => {
    await tick(ad, letter);
    // Only a full disk makes the browser refuse; a test must not fill one.
    await session.inBackground(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('No space is left on the disk.'));
      return Promise.resolve();
    });
    const popup = await openPopup(session, ad);
    await (await popup.find('checkbox', 'Curriculum vitae')).click();
    expect(await eventually(popup.text, (text) => text.includes('not saved'))).toContain('was not saved');
    const again = await openPopup(session, ad);
    expect(await again.isTicked(letter)).toBe(true);
    expect(await again.isTicked('Curriculum vitae')).toBe(false);
  });
});
