import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ServedPage, startAdServer } from './ad-server';
import { buildExtension, extensionDir } from './build';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';
import { settled } from './print-screen';
import { fixtures, servedFixtures } from './sample-ads';

const usage = 'Pictures of the popup on the sample ads, in docs/screenshots: npm run shots';

const folder = 'docs/screenshots';

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

const made: readonly ServedPage[] = [
  page(
    'https://careers.example.edu/phd-in-geology',
    `<h1>PhD position in geology</h1><p>The Department of Geology seeks a PhD student who will study glaciers for four years.</p>
     <h2>Qualifications</h2><p>You hold a master's degree in geology and enjoy field work.</p>
     <h2>Application</h2><p>Apply through our portal by 1 March 2027. Reference number: GEO-2027-4.</p>`,
  ),
  page('https://news.example.org/rain', '<h1>Rain in the west</h1><p>It rained all week, and more is to come.</p>'),
  { url: 'https://careers.example.edu/flyer.pdf', contentType: 'application/pdf', body: { text: '%PDF-1.7 torn' } },
];

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

/** 0: all pictures are written. 2: the command makes no sense. */
export default async function takeShots(args: string[]): Promise<0 | 2> {
  if (args.length > 0) {
    console.error(usage);
    return 2;
  }
  buildExtension();
  mkdirSync(folder, { recursive: true });
  const server = await startAdServer([...servedFixtures(), ...made]);
  const session = await openExtensionBrowser({
    extensionDir,
    headless: true,
    hosts: { names: ['*'], port: server.port },
  });
  try {
    for (const one of shots) await take(session, one);
    await takeOptions(session);
  } finally {
    await session.close();
    await server.close();
  }
  return 0;
}

async function take(session: ExtensionBrowser, one: Shot): Promise<void> {
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
      const file = join(folder, `${one.name}-${theme}${language === 'en' ? '' : `-${language}`}.png`);
      const screen = await popup.waitForSelector('.popup');
      await screen?.screenshot({ path: asPng(file) });
      console.log(file);
      await popup.close();
    }
  await ad.close();
}

interface Look {
  readonly day: string;
  readonly language: string;
  readonly theme: 'light' | 'dark';
}

async function takeOptions(session: ExtensionBrowser): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    const options = await dressed(session, { day: '2024-08-13', language: 'en', theme });
    await options.setViewport({ width: 800, height: 760, deviceScaleFactor: 1 });
    await options.goto(`${session.base}options.html`);
    await settled(options);
    const file = join(folder, `options-${theme}.png`);
    await options.screenshot({ path: asPng(file) });
    console.log(file);
    await options.close();
  }
}

async function openAsTab(session: ExtensionBrowser, tabId: number, look: Look): Promise<Page> {
  const popup = await dressed(session, look);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.goto(`${session.base}popup.html?tabId=${tabId}`);
  await settled(popup);
  return popup;
}

/** An empty page that takes the day, the language and the theme for its own. */
async function dressed(session: ExtensionBrowser, { day, language, theme }: Look): Promise<Page> {
  const popup = await session.browser.newPage();
  await popup.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await popup.emulateTimezone('Europe/Stockholm');
  await popup.evaluateOnNewDocument(
    (now: number, tag: string) => {
      Date.now = () => now;
      Object.defineProperty(navigator, 'language', { value: tag });
    },
    Date.parse(`${day}T12:00:00Z`),
    language,
  );
  return popup;
}

async function type(popup: Page, field: string, text: string): Promise<void> {
  const found = await popup.waitForSelector(`::-p-aria([name="${field}"][role="textbox"])`);
  await found?.type(text);
}

async function press(popup: Page, role: string, name: string): Promise<void> {
  const found = await popup.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await found?.click();
}

function shot(name: string, ad: string, day: string, languages: readonly string[]): Shot {
  return { name, ad, day, languages, themes: ['light', 'dark'] };
}

function page(url: string, text: string): ServedPage {
  return { url, contentType: 'text/html; charset=utf-8', body: { text } };
}

function asPng(file: string): `${string}.png` {
  return `${file.slice(0, -'.png'.length)}.png`;
}
