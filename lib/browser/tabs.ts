import { browser } from 'wxt/browser';
import type { PageMessage } from './page-messages';

/** The tab that the popup is about. */
export interface SubjectTab {
  readonly id: number;
  /** null where the browser does not tell: a page for which the extension has no access. */
  readonly address: string | null;
}

/**
 * The tab whose button was clicked. A popup that is itself open as a tab is about the one that `?tabId=` of its own address
 * names. null: there is none.
 */
export async function subjectTab(search: string): Promise<SubjectTab | null> {
  const named = Number(new URLSearchParams(search).get('tabId') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** The tab of the page of ours that asks; null for a popup, which is in none. */
export async function ownTab(): Promise<SubjectTab | null> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** How the page answered when it was asked to be read: `pdf` and `no-access` have nothing to read in the page itself. */
export type PageAnswer = 'read' | 'pdf' | 'no-access';

/**
 * Has the tab's page read and reported, putting the reader into it first where it does not run by itself.
 * @param asAd the user says that it is an ad, whatever it looks like
 */
export async function readTabPage(tabId: number, asAd: boolean): Promise<PageAnswer> {
  const first = await askPage(tabId, 0, { type: 'read-page', asAd });
  if (isPageAnswer(first)) return first;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/posting.js'] });
  } catch {
    // The browser's own pages, its store, and its PDF viewer let nothing in.
    return 'no-access';
  }
  const second = await askPage(tabId, 0, { type: 'read-page', asAd });
  return isPageAnswer(second) ? second : 'no-access';
}

/** Shows words of the ad in its page. False: they are not there, or the page is gone. */
export async function showInPage(tabId: number, frame: number, message: PageMessage): Promise<boolean> {
  const first = await askPage(tabId, frame, message);
  if (first !== null && first !== undefined) return first === true;
  try {
    const target = { tabId, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/quote.js'] });
  } catch {
    // The tab has gone on to a page that may not be entered.
    return false;
  }
  return (await askPage(tabId, frame, message)) === true;
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the ad that comes with the extension to be tried on. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sample.html') });
}

/** Opens the overview of all applications, with words to search for if there are any. */
export async function openOverview(search = ''): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/overview.html')}${search === '' ? '' : `#${encodeURIComponent(search)}`}`,
  });
}

/** Shows the first page after the extension was installed, and not when it is updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** The tab that is in front in this window, and the one that opened it. null: there is none. */
export async function activeTab(): Promise<(SubjectTab & { readonly openerId: number | null }) | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, address: tab.url ?? null, openerId: tab.openerTabId ?? null };
}

/** Calls back when another tab comes to the front, or the one in front has a page anew. */
export function onActivePage(changed: () => void): void {
  browser.tabs.onActivated.addListener(() => {
    changed();
  });
  browser.tabs.onUpdated.addListener((_tabId, { status, url }, tab) => {
    if (tab.active && (status === 'complete' || url !== undefined)) changed();
  });
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    closed(tabId);
  });
}

async function askPage(tabId: number, frameId: number, message: PageMessage): Promise<unknown> {
  return await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
}

function isPageAnswer(answer: unknown): answer is 'read' | 'pdf' {
  return answer === 'read' || answer === 'pdf';
}
