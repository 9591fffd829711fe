import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ServedPage, startAdServer } from './ad-server';
import { NoBrowser, needBrowser } from './browser';
import { buildExtension, extensionDir } from './build';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';
import { printScreen, settled } from './print-screen';
import { contentTypeOf } from './read-input';
import { fixtures, servedFixtures } from './sample-ads';

const usage = `Builds Bilaga and opens a browser with it on an ad.
  npm start                  the first of the sample ads
  npm start -- URL-or-FILE   that ad: an address, or a file in HTML, PDF or plain text
  npm start -- --headless    without a window: prints the popup and saves a picture of it`;

/** The ad with most to see: file names by its own rule, limits, groups. */
const firstSample = 'reachmee/chalmers-deep-learning.html';
const cache = '.cache';
/** Where a file of the user's is served: pages from the disk are closed to extensions. */
const fileHost = 'ad.example.org';

/** 0: the browser was closed, or the popup printed. 1: it could not be started. 2: the command makes no sense. */
export default async function start(args: string[]): Promise<0 | 1 | 2> {
  const [ad, ...rest] = args.filter((arg) => arg !== '--headless');
  if (rest.length > 0 || ad?.startsWith('-') === true) {
    console.error(usage);
    return 2;
  }
  const samples = servedFixtures();
  const target = targetOf(ad, samples);
  if (target === null) {
    console.error(`${ad ?? ''} is neither an address nor a file.\n\n${usage}`);
    return 2;
  }
  try {
    needBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log('Building.');
  buildExtension();
  await open(target, args.includes('--headless') || !hasDisplay());
  return 0;
}

interface Target {
  readonly url: string;
  /** What this machine serves; none of it: the address is a real one. */
  readonly served: readonly ServedPage[];
}

/** null if it is neither an address nor a file. */
function targetOf(ad: string | undefined, samples: readonly ServedPage[]): Target | null {
  if (ad === undefined) {
    const sample = fixtures().find(({ name }) => name === firstSample);
    return sample === undefined ? null : { url: sample.url, served: samples };
  }
  if (existsSync(ad)) {
    const url = new URL(encodeURIComponent(basename(ad)), `https://${fileHost}/`).href;
    return { url, served: [{ url, contentType: contentTypeOf(readFileSync(ad)), body: { file: ad } }] };
  }
  if (!URL.canParse(ad) || !/^https?:/u.test(ad)) return null;
  return { url: ad, served: samples.some(({ url }) => url === ad) ? samples : [] };
}

async function open({ url, served }: Target, headless: boolean): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const server = await startAdServer(served);
  const names = [...new Set(served.map((page) => new URL(page.url).host))];
  const session = await openExtensionBrowser({
    extensionDir,
    headless,
    profile: `${cache}/profile`,
    ...(names.length > 0 && { hosts: { names, port: server.port } }),
  });
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await page.goto(url);
    if (headless) {
      const popup = await session.openPopup(page);
      await settled(popup);
      console.log(await printScreen(popup));
      await picture(session, await session.tabOf(page));
      console.log(`\nPicture: ${cache}/popup.png`);
      await session.close();
    } else {
      console.log(`Open: ${url}\nClick Bilaga’s button in the toolbar. Close the browser to end this.`);
      await new Promise((resolve) => {
        session.browser.once('disconnected', resolve);
      });
    }
  } finally {
    await server.close();
  }
}

/** Of the popup in a tab of its own: the browser gives a real popup a height that cuts long lists off. */
async function picture({ browser, base }: ExtensionBrowser, tabId: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await page.goto(`${base}popup.html?tabId=${tabId}`);
  await settled(page);
  await page.screenshot({ path: `${cache}/popup.png` });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}
