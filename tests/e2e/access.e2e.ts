import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, type PopupScreen } from './popup';
import { ads, eventually, openSession, type Session } from './session';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const screens: Readonly<Record<string, string>> = {
  'an ad in groups': ads.reachmee,
  'an ad with conditions': ads.umu,
  'an ad without a date yet': ads.kth,
  'no ad': 'https://news.example.org/',
  'a page that cannot be read': 'chrome://version/',
};

describe.each(['light', 'dark'] as const)('axe finds nothing to mend, %s,', (scheme) => {
  it.each(Object.entries(screens))('on %s', async (_name, url) => {
    const popup = await openPopup(session, await visit(url));
    // Without motion the colours are there at once and none is caught halfway.
    await popup.page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    expect(await violations(popup.page)).toEqual([]);
  });

  it.each(['overview', 'options', 'welcome', 'sidepanel'])('on the page “%s”, wide and narrow', async (name) => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    await page.goto(`${session.base}${name}.html`);
    await page.waitForSelector('main');
    for (const width of [1100, 320]) {
      await page.setViewport({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('a person goes from document to document and ticks one', async () => {
    const popup = await openPopup(session, await visit(ads.umu));
    const { keyboard } = popup.page;
    const boxes = await popup.names('checkbox');
    await tabTo(popup, 'checkbox');
    expect(await focused(popup.page)).toBe(boxes[0]);
    await keyboard.press('ArrowDown');
    const next = await focused(popup.page);
    expect(boxes.slice(1)).toContain(next);
    await keyboard.press('Space');
    await eventually(() => popup.isTicked(next), Boolean);
    expect(await popup.isTicked(next)).toBe(true);
    expect(await focused(popup.page)).toBe(next);
  });

  it('the focus is never lost: taking an item away and bringing it back leaves it on a document', async () => {
    const popup = await openPopup(session, await visit(ads.umu));
    const { keyboard } = popup.page;
    const boxes = await popup.names('checkbox');
    await tabTo(popup, 'checkbox');
    await keyboard.press('Delete');
    await eventually(
      () => popup.names('checkbox'),
      (names) => names.length < boxes.length,
    );
    expect(boxes).toContain(await focused(popup.page));
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
    await eventually(
      () => popup.names('checkbox'),
      (names) => names.length === boxes.length,
    );
    expect(boxes).toContain(await focused(popup.page));
  });

  it('the shortcuts are shown at a key and go away at another', async () => {
    const popup = await openPopup(session, await visit(ads.umu));
    await tabTo(popup, 'checkbox');
    await popup.page.keyboard.press('?');
    await popup.find('heading', 'Keyboard shortcuts');
    await popup.page.keyboard.press('Escape');
    await eventually(
      () => popup.names('heading'),
      (names) => !names.includes('Keyboard shortcuts'),
    );
    expect(await popup.names('heading')).not.toContain('Keyboard shortcuts');
  });
});

describe('the interface', () => {
  it('speaks Swedish in a Swedish browser', async () => {
    const swedish = await openSession({ args: ['--lang=sv', '--accept-lang=sv'] });
    const page = await swedish.visit(ads.umu);
    const popup = await openPopup(swedish, page);
    const text = await popup.text();
    await swedish.close();
    expect(text).toContain('Dokument');
    expect(text).toContain('Personal letter');
  });

  it('does not scroll sideways with text of double size', async () => {
    const page = await visit(ads.reachmee);
    const tab = await session.tabOf(page);
    const popup = await session.browser.newPage();
    await popup.setViewport({ width: 400, height: 600 });
    await popup.goto(`${session.base}popup.html?tabId=${tab}`);
    await popup.waitForSelector('input[type=checkbox]');
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = await popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

function visit(url: string): Promise<Page> {
  session.server.serve([
    {
      url: 'https://news.example.org/',
      contentType: 'text/html; charset=utf-8',
      body: { text: '<html lang="en"><title>News</title><h1>Rain</h1><p>It rained all week.</p></html>' },
    },
  ]);
  return session.visit(url);
}

/** What axe holds against the screen, by the rules of WCAG 2.2 AA and its own best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof Axe };
    const { violations: found } = await engine.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Presses Tab until the focus is on a control of that kind. */
async function tabTo(popup: PopupScreen, role: 'checkbox' | 'button'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const isThere = await popup.page.evaluate((wanted) => {
      const element = document.activeElement;
      return wanted === 'checkbox'
        ? element instanceof HTMLInputElement && element.type === 'checkbox'
        : element instanceof HTMLButtonElement;
    }, role);
    if (isThere) return;
    await popup.page.keyboard.press('Tab');
  }
  throw new Error(`No ${role} can be reached with Tab.`);
}

/** Accessible name of what has the focus. */
async function focused(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot();
  const open = root === null ? [] : [root];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (node.focused === true && node.role !== 'RootWebArea') return node.name ?? '';
    open.push(...(node.children ?? []));
  }
  return '';
}
