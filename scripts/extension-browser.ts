import puppeteer, { type Browser, type Extension, type Page, type Target, TargetType } from 'puppeteer-core';
import { needBrowser } from './browser';

export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Address of the extension's own pages, with a slash at its end. */
  readonly base: string;
  /** Clicks the toolbar button over this page and gives the popup that opens. */
  openPopup(page: Page): Promise<Page>;
  /** The tab's number, as the extension API knows it. The page has to be in front. */
  tabOf(page: Page): Promise<number>;
  /** Runs code in the extension's background. */
  inBackground<T>(code: () => Promise<T>): Promise<T>;
  /** Ends the background as the browser does when it has been idle, if it runs. */
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

/** What is asked of the extension API from within the extension. */
declare const chrome: { readonly tabs: { query(of: object): Promise<{ readonly id: number }[]> } };

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Folder that keeps ticks and settings from one start to the next; a new empty profile without it. */
  readonly profile?: string;
  /** Hosts that this machine's server stands for; `*` cuts the browser off from everything else. */
  readonly hosts?: { readonly names: readonly string[]; readonly port: number };
  readonly args?: readonly string[];
}

/** Starts a browser with the built extension in it. */
export async function openExtensionBrowser(options: OpenOptions): Promise<ExtensionBrowser> {
  const { hosts } = options;
  const args = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  // Chromium's sandbox refuses to run as root, which is what a container gives.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (hosts !== undefined) {
    const rules = hosts.names.map((name) => `MAP ${name} 127.0.0.1:${hosts.port}`).join(', ');
    args.push(`--host-resolver-rules=${rules}`, '--ignore-certificate-errors');
  }
  const browser = await puppeteer.launch({
    executablePath: needBrowser(),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    args: [...args, ...(options.args ?? [])],
  });
  const id = await browser.installExtension(options.extensionDir);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`The browser did not take the extension in ${options.extensionDir}.`);
  const base = `chrome-extension://${id}/`;
  await closeWelcome(browser, `${base}welcome.html`);
  const isPopup = (target: Target) => target.url() === `${base}popup.html`;
  // A click on the button would close a popup that is open. It may also be about to close by itself, as another window is in front.
  const closePopups = async () => {
    for (const target of browser.targets().filter(isPopup)) {
      const gone = new Promise((resolve) => {
        browser.on('targetdestroyed', (it: Target) => {
          if (it === target) resolve(it);
        });
      });
      const closed = target.asPage().then((popup) => popup.close());
      await Promise.race([gone, closed.catch(() => gone)]);
    }
  };
  const isWorker = (it: Target) => it.type() === TargetType.SERVICE_WORKER && it.url().startsWith(base);
  const needWorker = async () => {
    const target = await browser.waitForTarget(isWorker);
    const worker = await target.worker();
    if (worker === null) throw new Error('The extension has no background to ask.');
    return worker;
  };
  const inBackground = async <T>(code: () => Promise<T>): Promise<T> => (await needWorker()).evaluate(code);
  return {
    browser,
    extension,
    base,
    inBackground,
    async endBackground() {
      if (browser.targets().some(isWorker)) await (await needWorker()).close();
    },
    async tabOf(page) {
      await page.bringToFront();
      return inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab === undefined) throw new Error('No tab is in front.');
        return tab.id;
      });
    },
    async openPopup(page) {
      await page.bringToFront();
      await closePopups();
      const opened = browser.waitForTarget(isPopup, { timeout: 10_000 });
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('body');
      return popup;
    },
    close: () => browser.close(),
  };
}

/** The page that the extension opens by itself after it was installed would lie over what is to be seen. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const target = await browser.waitForTarget((it) => it.url() === url, { timeout: 3000 }).catch(() => null);
  const page = await target?.asPage();
  if ((await browser.pages()).length > 1) await page?.close();
}
