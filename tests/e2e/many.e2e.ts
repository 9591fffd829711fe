import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApplication } from '../../lib/applications/application';
import { writeBackup } from '../../lib/applications/backup';
import { posting, requirement } from '../sample-posting';
import { screenOf } from './popup';
import { eventually, openSession, type Session } from './session';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-many-'));
const count = 800;
/** More in all than the browser takes in one message. */
const note = 'A note that is as long as a whole letter. '.repeat(2200);

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

function fileOfMany(): string {
  const applications = Array.from({ length: count }, (_, at) => {
    const url = `https://ads.example.org/${at}`;
    const ad = posting({ url, title: `Position ${at}`, reference: `B-${at}`, requirements: [requirement()] });
    const application = newApplication(`ads.example.org/${at}`, ad, [], '2026-11-22T12:00:00Z');
    return { ...application, work: { ...application.work, edits: { cv: { note } } } };
  });
  const file = join(folder, 'many.json');
  writeFileSync(file, writeBackup({ settings: undefined, applications, aside: [] }, '2026-11-22T12:00:00Z'));
  return file;
}

describe('more data than one message holds', () => {
  it('is imported, deleted, brought back by undo and exported, and nothing is missing', async () => {
    const page = await session.browser.newPage();
    await page.goto(`${session.base}options.html`);
    await page.waitForSelector('main');
    const options = screenOf(page);
    const shows = async (words: string) => {
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 90_000 }, words);
    };
    const file = fileOfMany();
    expect(statSync(file).size).toBeGreaterThan(64 * 1024 * 1024);
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await shows(`${count} applications imported`);

    await options.press('Delete all data');
    await shows('0 applications');
    await options.press('Undo');
    await shows(`${count} applications.`);

    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.press('Export');
    const [exported = ''] = await eventually(
      () => Promise.resolve(readdirSync(folder).filter((name) => name.startsWith('bilaga-') && name.endsWith('.json'))),
      (files) => files.length > 0,
    );
    const { applications } = JSON.parse(readFileSync(join(folder, exported), 'utf8')) as { applications: unknown[] };
    expect(applications.length).toBe(count);
    expect(await options.text()).not.toContain('could not');
  }, 240_000);
});
