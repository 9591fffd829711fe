import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/print-screen';
import { openPopup } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

declare global {
  interface Window {
    /** How many boxes there are to tick and how high the list is, in every frame since the popup was opened. */
    readonly seen: [boxes: number, height: number][];
  }
}

describe('the popup on a saved ad', () => {
  it.each(['umu', 'reachmee'] as const)('has its list at once and never moves a row of it: %s', async (name) => {
    const page = await session.visit(ads[name]);
    const first = await openPopup(session, page);
    await (await first.find('checkbox', '')).click();
    await eventually(first.text, (text) => text.includes('Ad saved'));
    await first.page.close();
    const tab = await session.tabOf(page);
    await session.endBackground();
    const popup = await session.browser.newPage();
    await popup.evaluateOnNewDocument(() => {
      const seen: Window['seen'] = [];
      Object.assign(window, { seen });
      const note = () => {
        const list = document.querySelector('.scroll');
        const ticks = document.querySelectorAll('input[type=checkbox]').length;
        if (list !== null) seen.push([ticks, list.scrollHeight]);
        requestAnimationFrame(note);
      };
      note();
    });
    await popup.goto(`${session.base}popup.html?tabId=${tab}`);
    await settled(popup);
    // The background starts with the question of the popup; its answer has come when the screen rests again.
    await session.inBackground(() => Promise.resolve());
    await settled(popup);
    const seen = await popup.evaluate(() => window.seen);
    const states = [...new Set(seen.map(([ticks, height]) => `${ticks} boxes, ${height} px`))];
    expect(states).toHaveLength(1);
    expect(states[0]).not.toMatch(/^0 boxes/u);
    await popup.close();
  });
});
