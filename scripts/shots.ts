import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { type AdServer, startAdServer } from './ad-server';
import { buildExtension, extensionDir } from './build';
import { comparePictures, noteMaker, pictures } from './compare-pictures';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';
import { settled } from './print-screen';
import { fixtures, servedFixtures } from './sample-ads';
import { dress, dressed, openAsTab, readOn, themes } from './shot-look';
import { afterChange, beforeChange, form, made } from './shot-pages';

const usage = `Pictures of every screen on the sample ads.
  npm run shots               writes them to docs/screenshots
  npm run shots -- --check    takes them anew and says which are not as they stand there; docs/screenshots stays as it is`;

/** Writes one picture under its name. */
type Save = (screen: Pick<Page, 'screenshot'> | null, name: string) => Promise<void>;

interface Shot {
  readonly name: string;
  /** A fixture's name, or an address. */
  readonly ad: string;
  /** The day on which the picture is taken, as the popup sees it: days left are part of the picture. */
  readonly day: string;
  readonly themes: readonly ('light' | 'dark')[];
  readonly languages: readonly string[];
  /** Done once before the first picture. */
  readonly prepare?: (popup: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  {
    name: 'chalmers',
    ad: 'reachmee/chalmers-deep-learning.html',
    day: '2023-02-12',
    themes: ['light', 'dark'],
    languages: ['en', 'sv'],
    async prepare(popup) {
      await type(popup, 'Family name', 'Andersson');
      await type(popup, 'Given name', 'Eva');
      await press(popup, 'button', 'Save');
      // A part and a row, so that the pictures show both; the message that the ad is saved would cover the list.
      const ticks = await popup.$$('input[type=checkbox]');
      await ticks[1]?.click();
      await ticks[3]?.click();
      await popup.waitForSelector('.toast');
      await popup.keyboard.press('Escape');
    },
  },
  shot('kth', 'general/kth-flyer.pdf', '2024-08-13', ['en']),
  shot('umea', 'umu/geometric-deep-learning.html', '2024-08-13', ['en', 'sv']),
  shot('nothing-asked', 'https://careers.example.edu/phd-in-geology', '2027-02-10', ['en']),
  shot('no-ad', 'https://news.example.org/rain', '2023-02-12', ['en', 'sv']),
  shot('no-access', 'chrome://version/', '2023-02-12', ['en']),
  shot('torn-pdf', 'https://careers.example.edu/flyer.pdf', '2023-02-12', ['en']),
];

/** 0: all pictures are written, or are as they were. 1: some differ. 2: the command makes no sense. */
export default async function takeShots(args: string[]): Promise<0 | 1 | 2> {
  const [mode, ...rest] = args;
  if (rest.length > 0 || (mode !== undefined && mode !== '--check')) {
    console.error(usage);
    return 2;
  }
  buildExtension();
  if (mode === undefined) {
    await takeAll(pictures);
    return 0;
  }
  const taken = mkdtempSync(join(tmpdir(), 'bilaga-shots-'));
  try {
    await takeAll(taken);
    return comparePictures(taken) ? 0 : 1;
  } finally {
    rmSync(taken, { recursive: true });
  }
}

async function takeAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startAdServer([...servedFixtures(), ...made]);
  const session = await openExtensionBrowser({
    extensionDir,
    headless: true,
    hosts: { names: ['*'], port: server.port },
  });
  const save: Save = async (screen, name) => {
    await screen?.screenshot({ path: `${join(folder, name)}.png` });
    console.log(name);
  };
  try {
    await noteMaker(session.browser, folder);
    for (const one of shots) await take(session, one, save);
    await takePanel(session, save);
    await takeChanged(session, server, save);
    await saveSome(session);
    for (const one of pages) await takePage(session, one, save);
  } finally {
    await session.close();
    await server.close();
  }
}

async function take(session: ExtensionBrowser, one: Shot, save: Save): Promise<void> {
  const url = fixtures().find(({ name }) => name === one.ad)?.url ?? one.ad;
  const ad = await session.browser.newPage();
  await ad.goto(url);
  // The user's click lets the popup read the page. Its window is as high as its list; a tab shows the same at a popup's size.
  await settled(await session.openPopup(ad));
  const tabId = await session.tabOf(ad);
  let prepare = one.prepare;
  for (const language of one.languages)
    for (const theme of one.themes) {
      const popup = await openAsTab(session, tabId, { day: one.day, language, theme });
      await prepare?.(popup);
      prepare = undefined;
      await settled(popup);
      await popup.mouse.move(0, 0);
      await popup.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await save(await popup.waitForSelector('.popup'), pictureName(one.name, theme, language));
      await popup.close();
    }
  await ad.close();
}

/** A page of ours in a tab. */
interface PageShot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly string[];
}

const pages: readonly PageShot[] = [
  { name: 'overview', path: 'overview.html', width: 1120, height: 760, languages: ['en', 'sv'] },
  { name: 'overview-narrow', path: 'overview.html', width: 340, height: 760, languages: ['en'] },
  { name: 'options', path: 'options.html', width: 800, height: 1080, languages: ['en', 'sv'] },
  { name: 'welcome', path: 'welcome.html', width: 1000, height: 700, languages: ['en', 'sv'] },
];

async function takePage(session: ExtensionBrowser, shot: PageShot, save: Save): Promise<void> {
  const { name, path, width, height, languages } = shot;
  for (const language of languages)
    for (const theme of themes) {
      const page = await dressed(session, { day: '2024-08-13', language, theme });
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.goto(`${session.base}${path}`);
      await settled(page);
      await page.waitForSelector('main');
      await save(page, pictureName(name, theme, language));
      await page.close();
    }
}

/** Ads that the overview then has, each with its first document ticked. */
async function saveSome(session: ExtensionBrowser): Promise<void> {
  const names = ['kth-flyer', 'geometric-deep-learning', 'kth-learning-algorithms', 'bro', 'moor', 'vind', 'archive'];
  for (const name of names) {
    const url = fixtures().find((one) => one.name.includes(`/${name}.`))?.url;
    if (url === undefined) continue;
    const ad = await session.browser.newPage();
    await ad.goto(url);
    const popup = await session.openPopup(ad);
    await settled(popup);
    await (await popup.$('input[type=checkbox]:not(:checked)'))?.click();
    await popup.waitForSelector('.toast', { timeout: 3000 }).catch(() => null);
    await ad.close();
  }
}

/** The panel beside an application form. */
async function takePanel(session: ExtensionBrowser, save: Save): Promise<void> {
  const ad = await session.browser.newPage();
  await ad.goto(fixtures().find(({ name }) => name === 'reachmee/chalmers-deep-learning.html')?.url ?? '');
  const popup = await session.openPopup(ad);
  await settled(popup);
  const isPanel = (target: Target) => target.url() === `${session.base}sidepanel.html`;
  const opened = session.browser.waitForTarget(isPanel, { timeout: 10_000 });
  await press(popup, 'button', 'Open in side panel');
  const panel = await (await opened).asPage();
  await dress(panel, { day: '2023-02-12', language: 'en', theme: 'light' });
  await panel.setViewport({ width: 360, height: 800, deviceScaleFactor: 2 });
  await panel.reload();
  await settled(panel);
  await takeBoth(panel, 'panel', save);
  await ad.goto(form);
  await panel.waitForSelector('.note');
  await takeBoth(panel, 'panel-form', save);
  await panel.close();
  await ad.close();
}

/** An ad that was changed after it was saved. */
async function takeChanged(session: ExtensionBrowser, server: AdServer, save: Save): Promise<void> {
  const ad = await session.browser.newPage();
  await ad.goto(beforeChange.url);
  await settled(await session.openPopup(ad));
  const look = { day: '2027-02-10', language: 'en', theme: 'light' } as const;
  const before = await openAsTab(session, await session.tabOf(ad), look);
  await (await before.$('input[type=checkbox]'))?.click();
  await before.waitForSelector('.toast');
  await before.close();
  server.serve([afterChange]);
  await ad.reload();
  await settled(await session.openPopup(ad));
  await readOn(session, '2027-02-08');
  const after = await openAsTab(session, await session.tabOf(ad), look);
  await after.waitForSelector('.diff');
  await takeBoth(after, 'changed', save);
  await after.close();
  await ad.close();
}

async function takeBoth(screen: Page, name: string, save: Save): Promise<void> {
  for (const theme of themes) {
    await screen.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await save(await screen.waitForSelector('.popup, .panel'), pictureName(name, theme));
  }
}

function shot(name: string, ad: string, day: string, languages: readonly string[]): Shot {
  return { name, ad, day, languages, themes: ['light', 'dark'] };
}

async function type(popup: Page, field: string, text: string): Promise<void> {
  const found = await popup.waitForSelector(`::-p-aria([name="${field}"][role="textbox"])`);
  await found?.type(text);
}

async function press(popup: Page, role: string, name: string): Promise<void> {
  const found = await popup.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await found?.click();
}

/** //=> `popup-dark-sv`; English goes without saying. */
function pictureName(name: string, theme: string, language = 'en'): string {
  return `${name}-${theme}${language === 'en' ? '' : `-${language}`}`;
}
