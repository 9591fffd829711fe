import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, screenOf } from './popup';
import { eventually, openSession, type Session } from './session';

const ad = 'https://kth.varbi.com/en/what:job/jobID:900888/';
const folder = mkdtempSync(join(tmpdir(), 'bilaga-calendar-'));

const saying = (documents: readonly string[], deadline: string) => ({
  url: ad,
  contentType: 'text/html; charset=utf-8',
  body: {
    text: `<!DOCTYPE html><html lang="en"><body><main><h1>Doctoral student in tidal geometry</h1>
      <p>The group measures how tides move sand, with boats and with models, and looks for a doctoral student.</p>
      <h2>Application</h2><p>Your application must include the following documents:</p>
      <ul>${documents.map((document) => `<li>${document}</li>`).join('')}</ul>
      <p>Application deadline: ${deadline}</p><p>Reference number: T-2031-0888</p></main></body></html>`,
  },
});

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openSession();
  session.server.serve([saying(['CV', 'Cover letter'], '1 December 2031')]);
  page = await session.visit(ad);
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** The events of the calendar file that the browser saved. */
async function savedEvents(of: Page, save: () => Promise<void>): Promise<readonly ICAL.Event[]> {
  const saved = () => readdirSync(folder).filter((name) => name.endsWith('.ics'));
  for (const name of saved()) rmSync(join(folder, name));
  const client = await of.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await save();
  const [file = ''] = await eventually(
    () => Promise.resolve(saved()),
    (files) => files.length > 0,
  );
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8')) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('what the user adds to an ad', () => {
  it('a deadline set by hand counts everywhere, and goes into the calendar', async () => {
    const popup = await openPopup(session, page);
    await popup.press('Deadline 1 Dec 2031');
    await popup.press('Change date');
    const field = await popup.page.waitForSelector('input[type=date]');
    await field?.evaluate((input) => {
      input.value = '2031-11-24';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.press('Save');
    expect(await eventually(popup.text, (text) => text.includes('24 Nov 2031'))).toContain('Set by you');
    const [event, ...more] = await savedEvents(popup.page, () => popup.press('Add to calendar'));
    expect(more).toEqual([]);
    expect(event?.summary).toBe('Apply: Doctoral student in tidal geometry');
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2031-11-24']);
    expect(event?.description).toContain('Missing: CV, Cover letter');
    expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(2);
  });

  it('the overview says what is missing, by the user’s date, and exports the same', async () => {
    const overview = screenOf(await session.browser.newPage());
    await overview.page.goto(`${session.base}overview.html`);
    const text = await eventually(overview.text, (shown) => shown.includes('tidal geometry'));
    expect(text).toContain('24 Nov 2031');
    expect(text).toContain('Missing: CV, Cover letter');
    const events = await savedEvents(overview.page, () => overview.press('Export deadlines'));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2031-11-24']);
    expect(await overview.text()).toContain('1 deadline saved as a calendar file');
    await overview.press('More for: Doctoral student');
    await (await overview.find('menuitem', 'Mark as sent')).click();
    expect(await eventually(overview.text, (shown) => shown.includes('Nothing found'))).toContain('Marked as sent');
    await page.bringToFront();
    expect(await eventually(session.badge, (badge) => badge === '2')).toBe('2');
    await overview.page.bringToFront();
    await overview.press('Undo');
    expect(await eventually(overview.text, (shown) => shown.includes('tidal'))).toContain('Missing: CV, Cover letter');
    await overview.page.close();
  });

  it('an application that was sent says so at the button, until that is undone', async () => {
    const popup = await openPopup(session, page);
    await popup.press('More');
    await (await popup.find('menuitem', 'Mark as sent')).click();
    expect(await eventually(popup.text, (text) => text.includes('Mark as not sent'))).toMatch(/Sent \d/u);
    await page.bringToFront();
    expect(await eventually(session.badge, (badge) => badge === '✓')).toBe('✓');
    const again = await openPopup(session, page);
    await again.press('Mark as not sent');
    expect(await eventually(session.badge, (badge) => badge === '2')).toBe('2');
  });

  it('a change of the ad that was taken over can be given back', async () => {
    session.server.serve([saying(['CV', 'Research plan'], '1 December 2031')]);
    await page.reload();
    const popup = await openPopup(session, page);
    await eventually(popup.text, (text) => text.includes('The ad has changed'));
    await popup.press('Update checklist');
    await eventually(popup.text, (text) => !text.includes('The ad has changed'));
    expect(await popup.names('checkbox')).toEqual(expect.arrayContaining(['Research plan']));
    await popup.press('Undo');
    expect(await eventually(popup.text, (text) => text.includes('The ad has changed'))).toContain('Keep mine');
    expect(await popup.names('checkbox')).toEqual(['CV', 'Cover letter']);
  });
});
