import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, type PopupScreen, screenOf } from './popup';
import { ads, eventually, openSession, type Session } from './session';

const title = 'geometric deep learning';
const folder = mkdtempSync(join(tmpdir(), 'bilaga-export-'));

let session: Session;
beforeAll(async () => {
  session = await openSession();
  const popup = await openPopup(session, await session.visit(ads.umu));
  await (await popup.find('checkbox', 'Personal letter')).click();
  await eventually(popup.text, (text) => text.includes('Ad saved'));
});
afterAll(() => session.close());

async function open(name: string): Promise<PopupScreen> {
  const page = await session.browser.newPage();
  await page.goto(`${session.base}${name}.html`);
  await page.waitForSelector('main');
  return screenOf(page);
}

describe('the overview', () => {
  it('has the ad that was ticked, finds it by its words, and not by others', async () => {
    const overview = await open('overview');
    expect(await eventually(overview.text, (text) => text.includes(title))).toContain('Umeå University');
    await overview.page.keyboard.press('/');
    await overview.page.keyboard.type('umea geometric');
    expect(await overview.text()).toContain(title);
    await overview.page.keyboard.type(' chemistry');
    expect(await eventually(overview.text, (text) => text.includes('Nothing found'))).toContain('Nothing found');
  });

  it('deletes an ad at once and brings it back', async () => {
    const overview = await open('overview');
    await overview.press('More for: PhD position');
    await (await overview.find('menuitem', 'Delete')).click();
    expect(await eventually(overview.text, (text) => text.includes('No applications yet'))).toContain('deleted');
    await overview.press('Undo');
    expect(await eventually(overview.text, (text) => text.includes('1 of'))).toContain('1 of');
  });
});

describe('the data', () => {
  it('is exported, deleted, brought back by undo, deleted again and imported', async () => {
    const options = await open('options');
    const client = await options.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.press('Export');
    const [file = ''] = await eventually(
      () => Promise.resolve(readdirSync(folder).filter((name) => name.endsWith('.json'))),
      (files) => files.length > 0,
    );
    expect(readFileSync(join(folder, file), 'utf8')).toContain(title);

    await options.press('Delete all data');
    expect(await eventually(options.text, (text) => text.includes('0 applications'))).toContain('All data deleted');
    await options.press('Undo');
    expect(await eventually(options.text, (text) => text.includes('1 application.'))).toContain('1 application.');
    await options.press('Delete all data');
    await eventually(options.text, (text) => text.includes('0 applications'));

    const field = (await options.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, file));
    expect(await eventually(options.text, (text) => text.includes('1 application imported'))).toContain('imported');
    const popup = await openPopup(session, await session.visit(ads.umu));
    expect(await popup.isTicked('Personal letter')).toBe(true);
  });
});
