import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

/** What is wrong with the screen as it stands: what axe finds, and words that do not fit. [] if nothing is. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  return [...found, ...(await page.evaluate(cutWords))];
}

/** Runs in the page: words that are cut off, stick out of what holds them, or out of the page. */
function cutWords(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    if (text === '' || parent === null || parent.closest('.vh, [inert], script, style, option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    if (words.width === 0 || words.height === 0) continue;
    if (words.left < -1 || words.right > window.innerWidth + 1) faults.push(`beyond the page: ${text}`);
    // The title of an ad is clamped on purpose and shown in full in the panel.
    for (
      let box: Element | null = parent;
      box !== null && box.closest('.ad-title, dialog') === null;
      box = box.parentElement
    ) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const isControl = box.matches('button, .tag, .segctl span, .fact, th, td, .chip');
      const held = box.getBoundingClientRect();
      if ((isControl || overflowX !== 'visible') && words.right > held.right + 1)
        faults.push(`sticks out to the right: ${text}`);
      if (isControl && overflowY !== 'auto' && words.bottom > held.bottom + 1) faults.push(`sticks out below: ${text}`);
      // A menu hangs out of everything on purpose.
      if (position === 'fixed') break;
    }
  }
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) faults.push(`the page is ${root.scrollWidth} px wide`);
  return [...new Set(faults)];
}
