import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../scripts/print-screen';
import { openPopup, type PopupScreen, screenOf } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
let panel: PopupScreen;
beforeAll(async () => {
  session = await openSession();
  const popup = await openPopup(session, await session.visit(ads.umu));
  const isPanel = (target: Target) => target.url() === `${session.base}sidepanel.html`;
  const opened = session.browser.waitForTarget(isPanel, { timeout: 10_000 });
  await popup.press('Open in side panel');
  const page = await (await opened).asPage();
  await settled(page);
  panel = screenOf(page);
});
afterAll(() => session.close());

const title = 'geometric deep learning';

describe('the side panel', () => {
  it('opens from the popup with the same list', async () => {
    const text = await eventually(panel.text, (it) => it.includes(title));
    expect(text).toContain(title);
    expect(await panel.names('checkbox')).toContain('Personal letter');
  });

  it('follows the tab in front', async () => {
    await session.visit(ads.reachmee);
    const text = await eventually(panel.text, (it) => it.includes('20230018'));
    expect(text).toContain('20230018');
    expect(text).not.toContain(title);
  });

  it('stays with the saved ad while its form is filled in, on whatever site, until the user wants to see the page', async () => {
    const ad = await session.visit(ads.umu);
    await eventually(panel.text, (it) => it.includes(title));
    const [first = ''] = await panel.names('checkbox');
    await (await panel.find('checkbox', first)).click();
    await eventually(panel.text, (it) => it.includes('Ad saved'));
    const url = 'https://forms.example.org/apply/17';
    session.server.serve([
      {
        url,
        contentType: 'text/html; charset=utf-8',
        body: { text: '<h1>Apply</h1><form><input type="file"></form>' },
      },
    ]);
    await ad.goto(url);
    const text = await eventually(panel.text, (it) => it.includes('The ad you came from'));
    expect(text).toContain('The ad you came from');
    expect(text).toContain(title);
    expect(await panel.isTicked(first)).toBe(true);
    const [, second = ''] = await panel.names('checkbox');
    await (await panel.find('checkbox', second)).click();
    await eventually(() => panel.isTicked(second), Boolean);
    expect(await panel.isTicked(second)).toBe(true);
    await panel.press('Show this page instead');
    expect(await eventually(panel.text, (it) => !it.includes(title))).toContain('This page has not been read');
  });
});
