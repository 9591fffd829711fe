import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { settled } from './print-screen';

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
