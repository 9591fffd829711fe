import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/print-screen';
import { faultsOf } from './look-over';
import { screenOf } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  session.server.serve([{ url: crowded, contentType: 'text/html; charset=utf-8', body: { text: crowdedAd() } }]);
});
afterAll(() => session.close());

/** What is asked of the extension API from within the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** A word that no line holds. */
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** On a site that is read by itself. */
const crowded = 'https://www.umu.se/en/work-with-us/open-positions/crowded_1';

/** A document with a long name, under a title that is written from right to left. */
function crowdedAd(): string {
  return `<!doctype html><html lang="en"><title>PhD position</title><main>
<h1>משרת דוקטורט בגאולוגיה, PhD position in geology at ${long}</h1>
<p>The department seeks a PhD student. Reference number: AN 2.2.1-0815-26. Apply by 1 March 2027.</p>
<h2>Application</h2><p>The application should include:</p>
<ul><li>CV</li><li>Cover letter</li><li>${long}</li></ul></main>`;
}

/** How narrow or how large a person may have a screen. */
const views = {
  'at 320 px': async (page: Page) => {
    await page.setViewport({ width: 320, height: 640 });
  },
  'in a low window of 320 px, as at four times the size': async (page: Page) => {
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  },
  'with text of double size': async (page: Page) => {
    await page.setViewport({ width: 400, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  },
  'in the colours of the system': async (page: Page) => {
    await page.setViewport({ width: 320, height: 640 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  },
};

describe.each(Object.entries(views))('nothing is cut off and nothing scrolls sideways %s', (_name, look) => {
  const open = async (name: string) => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`${session.base}${name}`);
    await settled(page);
    await look(page);
    return page;
  };

  it.each(['overview', 'options', 'welcome', 'sample'])('on the page “%s”', async (name) => {
    const page = await open(`${name}.html`);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['an ad', ads.reachmee],
    ['an ad with a word of eighty letters and a title from right to left', crowded],
    ['a page that cannot be read', 'chrome://version/'],
  ])('in the popup over %s', async (_what, url) => {
    const ad = await session.visit(url);
    const tab = await session.tabOf(ad);
    const page = await open(`popup.html?tabId=${tab}`);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
    await ad.close();
  });
});

describe('a list of eighty documents', () => {
  it('shows them all at 320 px, and the last can be ticked', async () => {
    const ad = await session.visit(crowded);
    const tabId = await session.tabOf(ad);
    const page = await session.browser.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`${session.base}popup.html?tabId=${tabId}`);
    await settled(page);
    const popup = screenOf(page);
    await page.evaluate(
      async (about, word) => {
        for (let at = 1; at <= 80; at += 1) {
          const act = { type: 'add', label: `Annex ${at} ${at === 40 ? word : ''}`, necessity: 'required' };
          await chrome.runtime.sendMessage({ type: 'act', ...about, act });
        }
      },
      { tabId, address: crowded },
      long,
    );
    await page.reload();
    await settled(page);
    expect((await popup.names('checkbox')).filter((name) => name.startsWith('Annex')).length).toBe(80);
    expect(await faultsOf(page)).toEqual([]);
    await (await popup.find('checkbox', 'Annex 80')).click();
    expect(await eventually(() => popup.isTicked('Annex 80'), Boolean)).toBe(true);
  });
});
