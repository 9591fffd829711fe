import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { settled } from './print-screen';

/** What is asked of the extension API from within the extension. */
declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<object>; set(values: unknown): Promise<void> } };
};

export const themes = ['light', 'dark'] as const;

export interface Look {
  /** The day on which the picture is taken, as the page sees it: days left are part of the picture. */
  readonly day: string;
  readonly language: string;
  readonly theme: (typeof themes)[number];
}

/** The popup for a tab, as a tab of its own. */
export async function openAsTab(session: ExtensionBrowser, tabId: number, look: Look): Promise<Page> {
  const popup = await dressed(session, look);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.goto(`${session.base}popup.html?tabId=${tabId}`);
  await settled(popup);
  return popup;
}

/** An empty page that takes the day, the language and the theme for its own. */
export async function dressed(session: ExtensionBrowser, look: Look): Promise<Page> {
  const popup = await session.browser.newPage();
  await dress(popup, look);
  return popup;
}

/** From the next load on, the page takes the day, the language and the theme for its own. */
export async function dress(popup: Page, { day, language, theme }: Look): Promise<void> {
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
}

/** Makes what was stored today a thing of another day: the day of a reading is part of the picture. */
export async function readOn(session: ExtensionBrowser, day: string): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(`${session.base}options.html`);
  await page.evaluate(async (other: string) => {
    const today = new Date().toISOString().slice(0, 10);
    const stored = JSON.stringify(await chrome.storage.local.get(null));
    await chrome.storage.local.set(JSON.parse(stored.replaceAll(today, other)));
  }, day);
  await page.close();
}
