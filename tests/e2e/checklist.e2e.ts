import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
let ad: Page;
const profile = mkdtempSync(join(tmpdir(), 'bilaga-profile-'));

beforeAll(async () => {
  session = await openSession({ profile });
  ad = await session.visit(ads.reachmee);
});
afterAll(async () => {
  await session.close();
  rmSync(profile, { recursive: true });
});

describe('the checklist of an ad', () => {
  it('shows what the ad says: reference, deadline, documents, file rules', async () => {
    const popup = await openPopup(session, ad);
    const text = await popup.text();
    for (const words of ['20230018', '24 Feb 2023', 'CV', 'Personal letter', 'PDF', '40 MB', 'ZIP']) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    }
  });

  it('asks for the name once and fills it into the file names of the ad’s own rule', async () => {
    const popup = await openPopup(session, ad);
    await popup.fill('Family name', 'Lindqvist');
    await popup.fill('Given name', 'Maja');
    await popup.press('Save');
    await popup.find('button', 'Copy file name: CV, Lindqvist, 20230018.pdf');
    await popup.find('button', 'Copy file name: Personal letter, Lindqvist, 20230018.pdf');
    const again = await openPopup(session, ad);
    expect(await again.names('textbox')).toEqual([]);
  });

  it('copies a file name', async () => {
    const popup = await openPopup(session, ad);
    await popup.press('Copy file name: CV, Lindqvist, 20230018.pdf');
    await eventually(popup.text, (text) => text.includes('Copied'));
    expect(await clipboard()).toBe('CV, Lindqvist, 20230018.pdf');
  });

  it('copies all file names at once', async () => {
    const popup = await openPopup(session, ad);
    await popup.press('Copy all file names');
    await eventually(popup.text, (text) => text.includes('copied'));
    const copied = (await clipboard()).split('\n');
    expect(copied).toContain('CV, Lindqvist, 20230018.pdf');
    expect(copied).toContain('Personal letter, Lindqvist, 20230018.pdf');
  });

  it('counts a tick off on the toolbar button and keeps it when the popup opens again', async () => {
    const before = Number(await session.badge());
    const popup = await openPopup(session, ad);
    await (await popup.find('checkbox', 'Personal letter')).click();
    const after = await eventually(session.badge, (badge) => Number(badge) === before - 1);
    expect(Number(after)).toBe(before - 1);
    expect(await (await openPopup(session, ad)).isTicked('Personal letter')).toBe(true);
  });

  it('keeps a tick when the page is loaded again', async () => {
    await ad.reload();
    expect(await (await openPopup(session, ad)).isTicked('Personal letter')).toBe(true);
  });

  it('takes an item away and brings it back by undo', async () => {
    const popup = await openPopup(session, ad);
    const before = await popup.names('checkbox');
    await (await popup.find('checkbox', 'Personal letter')).focus();
    await popup.page.keyboard.press('Delete');
    await eventually(
      () => popup.names('checkbox'),
      (names) => names.length < before.length,
    );
    await popup.press('Undo');
    expect(
      await eventually(
        () => popup.names('checkbox'),
        (names) => names.length === before.length,
      ),
    ).toEqual(before);
  });

  it('takes up an item of the user’s own', async () => {
    const popup = await openPopup(session, ad);
    await popup.press('Add item');
    await popup.fill('Item', 'Ask Professor Holm');
    await popup.press('Add');
    await popup.find('checkbox', 'Ask Professor Holm');
  });

  it('keeps ticks, items and the name when the browser is started again', async () => {
    await session.close();
    session = await openSession({ profile });
    ad = await session.visit(ads.reachmee);
    const popup = await openPopup(session, ad);
    expect(await popup.isTicked('Personal letter')).toBe(true);
    await popup.find('checkbox', 'Ask Professor Holm');
    await popup.find('button', 'Copy file name: CV, Lindqvist, 20230018.pdf');
  });

  it('is the same checklist where the ad is shown in a frame of the employer’s page', async () => {
    const framed = await session.visit(ads.chalmers);
    const popup = await openPopup(session, framed);
    expect(await popup.isTicked('Personal letter')).toBe(true);
  });
});

async function clipboard(): Promise<string> {
  await session.browser.setPermission(new URL(ad.url()).origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await ad.bringToFront();
  return ad.evaluate(() => navigator.clipboard.readText());
}
