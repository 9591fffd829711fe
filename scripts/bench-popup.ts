import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startAdServer } from './ad-server';
import { buildExtension, extensionDir } from './build';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';
import { settled } from './print-screen';
import { servedFixtures } from './sample-ads';

const rounds = 9;
const frameMs = 1000 / 60;
const many = 10_000;
/** So many at a time are handed to the browser's storage. */
const batch = 500;
/** Long after the list is complete. */
const quietMs = 700;
const ad = 'https://kth.varbi.com/en/what:job/jobID:316402/';

const legend = `
The popup on a saved ad: milliseconds from the opening of its page to the frame that shows the complete list, after which
its height stays, beside an empty page of the extension that opens in turn with it, in the same state; ${rounds} rounds each.
A frame is 16.7 ms. On a busy machine the best rounds tell more than the medians.
`;

/** Notes, frame by frame, when it came, how many boxes there are to tick, and how high the list. */
const watch = `globalThis.bilagaFrames = [];
const note = (at) => {
  bilagaFrames.push([at, document.querySelectorAll('input[type=checkbox]').length, document.querySelector('.scroll, body').scrollHeight]);
  if (at < ${quietMs}) requestAnimationFrame(note);
};
requestAnimationFrame(note);`;

/** As much as is touched here of a stored application and of a line of the index. */
interface Saved {
  readonly id: string;
  readonly urls: readonly string[];
  readonly posting: object;
}
interface Line {
  readonly id: string;
}

/** What is asked of the extension API from within the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: { get(of: null): Promise<Record<string, Saved | Line[] | string>>; set(of: object): Promise<void> };
  };
};
declare const bilagaFrames: readonly (readonly [number, number, number])[];

/** Prints how long the popup takes on a saved ad, with that ad alone and among 10,000, with the background awake and asleep. */
export async function benchPopup(): Promise<void> {
  buildExtension();
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-bench-'));
  const server = await startAdServer(servedFixtures());
  let opened: ExtensionBrowser | null = null;
  try {
    cpSync(extensionDir, folder, { recursive: true });
    writeFileSync(join(folder, 'watch.js'), watch);
    const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
    writeFileSync(join(folder, 'popup.html'), popup.replace('<head>', '<head><script src="/watch.js"></script>'));
    writeFileSync(
      join(folder, 'bare.html'),
      '<!doctype html><title>bare</title><script src="/watch.js"></script><p>bare',
    );
    opened = await openExtensionBrowser({
      extensionDir: folder,
      headless: true,
      hosts: { names: ['*'], port: server.port },
    });
    await measureAll(opened);
  } finally {
    await opened?.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(opened: ExtensionBrowser): Promise<void> {
  const page = await opened.browser.newPage();
  await page.goto(ad);
  const popup = await opened.openPopup(page);
  await settled(popup);
  await (await popup.waitForSelector('input[type=checkbox]'))?.click();
  await popup.waitForFunction(() => document.body.innerText.includes('Ad saved'));
  await popup.close();
  const tab = await opened.tabOf(page);
  console.log(legend);
  await measure(opened, tab, 'one saved ad');
  await fill(opened);
  await measure(opened, tab, `${many} saved ads`);
}

/** The saved application as often as it takes, each under an address of its own. */
async function fill({ browser, base }: ExtensionBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${base}bare.html`);
  await page.evaluate(
    async (count, atOnce) => {
      const values = Object.values(await chrome.storage.local.get(null));
      const application = values.find((value): value is Saved => typeof value === 'object' && 'posting' in value);
      const lines = values.find((value): value is Line[] => Array.isArray(value) && value.length > 0);
      if (application === undefined || lines === undefined) throw new Error('No application was saved.');
      const parts = new Map<string, Line[]>();
      for (let from = 0; from < count; from += atOnce) {
        const saved: Record<string, Saved> = {};
        for (let number = from; number < from + atOnce; number += 1) {
          const id = `https://ads.example.org/${number}`;
          saved[`application:${id}`] = { ...application, id, urls: [id], posting: { ...application.posting, url: id } };
          const part = `index:${number % 32}`;
          const says = { reference: `B-${number}`, title: `Position ${number}`, employer: `Institute ${number}` };
          parts.set(part, [...(parts.get(part) ?? []), ...lines.map((line) => ({ ...line, ...says, id, url: id }))]);
        }
        await chrome.storage.local.set(saved);
      }
      await chrome.storage.local.set(Object.fromEntries(parts));
    },
    many,
    batch,
  );
  await page.close();
}

async function measure(opened: ExtensionBrowser, tab: number, name: string): Promise<void> {
  for (const asleep of [false, true]) {
    const times: { bare: number[]; popup: number[] } = { bare: [], popup: [] };
    for (let round = 0; round < rounds; round += 1) {
      // With the background ends the process that it shares with all pages of the extension: an empty page needs one, too.
      if (asleep) await opened.endBackground();
      times.bare.push(await timeOf(opened, 'bare.html'));
      if (asleep) await opened.endBackground();
      times.popup.push(await timeOf(opened, `popup.html?tabId=${tab}`));
    }
    const state = asleep ? 'background asleep' : 'background awake';
    console.log(
      `${`${name}, ${state}`.padEnd(44)}${compared('median', median, times)}   ${compared('best', best, times)}`,
    );
  }
}

type Figure = (values: readonly number[]) => number;

function compared(name: string, figure: Figure, times: Readonly<Record<'bare' | 'popup', readonly number[]>>): string {
  const [bare, popup] = [figure(times.bare), figure(times.popup)];
  const frames = ((popup - bare) / frameMs).toFixed(1);
  return `${name}: bare ${bare.toFixed(0)} · popup ${popup.toFixed(0)} · ${frames} frames more`;
}

function best(values: readonly number[]): number {
  return Math.min(...values);
}

/** When the frame was drawn from which on nothing changed: neither the boxes nor the height. */
async function timeOf({ browser, base }: ExtensionBrowser, name: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(`${base}${name}`);
    return await completeAt(page);
  } finally {
    await page.close();
  }
}

async function completeAt(page: Page): Promise<number> {
  const until = quietMs;
  await page.waitForFunction((end) => (bilagaFrames.at(-1)?.[0] ?? 0) >= end, {}, until);
  const frames = await page.evaluate(() => bilagaFrames);
  const [, boxes, height] = frames.at(-1) ?? [0, 0, 0];
  const first = frames.findLastIndex(([, has, high]) => has !== boxes || high !== height) + 1;
  return frames[first]?.[0] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
