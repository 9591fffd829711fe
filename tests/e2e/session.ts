import type { Page } from 'puppeteer-core';
import { type AdServer, startAdServer } from '../../scripts/ad-server';
import { extensionDir } from '../../scripts/build';
import { type ExtensionBrowser, openExtensionBrowser } from '../../scripts/extension-browser';
import { servedFixtures } from '../../scripts/sample-ads';

/** What the tests ask of the extension API from within the extension. */
declare const chrome: {
  readonly tabs: { query(of: { active: boolean }): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/** Addresses of the sample ads that the tests speak of. */
export const ads = {
  /** The ad of Chalmers where it lives, and the page of Chalmers that shows it in a frame. */
  reachmee:
    'https://web103.reachmee.com/ext/I003/304/job?site=5&lang=UK&validator=a72aeedd63ec10de71e46f8d91d57d57&job_id=11563',
  chalmers: 'https://www.chalmers.se/en/about-chalmers/work-with-us/vacancies/?rmpage=job&rmjob=11563&rmlang=UK',
  kth: 'https://kth.varbi.com/en/what:job/jobID:316402/',
  umu: 'https://www.umu.se/en/work-with-us/open-positions/phd-position-in-mathematics-with-focus-on-geometric-deep-learning_727516/',
};

/** A browser with the built extension on a network that holds the sample ads and nothing else. */
export interface Session extends ExtensionBrowser {
  readonly server: AdServer;
  visit(url: string): Promise<Page>;
  /** Text on the toolbar button over the page that is in front. */
  badge(): Promise<string>;
}

export interface SessionOptions {
  /** Folder that outlives the session; an empty profile without it. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Folder of another build than the usual one. */
  readonly extensionDir?: string;
}

export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const server = await startAdServer(servedFixtures());
  const opened = await openExtensionBrowser({
    extensionDir,
    headless: true,
    hosts: { names: ['*'], port: server.port },
    ...options,
  });
  const { browser } = opened;
  return {
    ...opened,
    server,
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async badge() {
      return opened.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    },
    async close() {
      await opened.close();
      await server.close();
    },
  };
}

/** Asks again until the answer fits, for at most ten seconds; gives the last answer either way. */
export async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  let answer = await ask();
  while (!fits(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}
