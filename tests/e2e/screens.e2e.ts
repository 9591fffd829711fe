import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../lib/interface/registry';
import { loadWords, type Words } from '../../lib/interface/words';
import { settled } from '../../scripts/print-screen';
import { dressed, openAsTab } from '../../scripts/shot-look';
import { faultsOf } from './look-over';
import { screenOf } from './popup';
import { eventually, openSession, type Session } from './session';

/** Every language once, half of them in the light theme and half in the dark. */
const looks = Object.keys(catalogues)
  .toSorted()
  .map((language, at) => ({ language, theme: at % 2 === 0 ? ('light' as const) : ('dark' as const) }));
const day = '2026-11-22';

/** An ad that lists nothing, as somebody pastes it. */
const silent = 'PhD position in geology. The Department of Geology seeks a PhD student. Apply through our portal.';
/** On a site that is read by itself: only a real click on the button lets the popup read any other. */
const news = {
  url: 'https://www.umu.se/en/work-with-us/open-positions/rain',
  contentType: 'text/html; charset=utf-8',
  body: { text: '<h1>Rain in the west</h1><p>It rained all week, and more is to come.</p>' },
};

describe.each(looks)(
  'every screen in $language, $theme',
  ({ language, theme }) => {
    const look = { day, language, theme };
    let session: Session;
    let words: Words;
    beforeAll(async () => {
      session = await openSession();
      session.server.serve([news]);
      words = await loadWords(language);
    });
    afterAll(() => session.close());

    const fine = async (page: Page, screen: string) => {
      expect({ screen, faults: await faultsOf(page) }).toEqual({ screen, faults: [] });
    };
    /** The popup over a page, with its controls by their names in this language. */
    const popupOver = async (page: Page) => {
      const popup = screenOf(await openAsTab(session, await session.tabOf(page), look));
      await popup.page.setViewport({ width: 380, height: 600 });
      /** Long enough, most often, for the background to answer and the screen to be drawn; what is asserted is waited for. */
      const drawn = () => new Promise((resolve) => setTimeout(resolve, 150));
      /** True while the keyboard has a place to go on from. */
      const hasFocus = () => popup.page.evaluate(() => document.activeElement !== document.body);
      return {
        ...popup,
        press: async (name: string) => {
          await popup.press(name);
          await drawn();
          expect({ after: name, hasFocus: await eventually(hasFocus, Boolean) }).toEqual({
            after: name,
            hasFocus: true,
          });
        },
        choose: async (name: string) => {
          await (await popup.find('menuitem', name)).click();
          await drawn();
          expect({ after: name, hasFocus: await eventually(hasFocus, Boolean) }).toEqual({
            after: name,
            hasFocus: true,
          });
        },
        said: () => popup.page.$eval('[role=status]', (region) => region.lastElementChild?.textContent ?? ''),
      };
    };

    it('a page that is no ad, one that cannot be read, and an ad that asks for nothing', async () => {
      const rain = await popupOver(await session.visit(news.url));
      expect(await rain.names('heading')).toContain(words.say('noAd'));
      await fine(rain.page, 'no ad');
      await rain.press(words.say('paste'));
      await fine(rain.page, 'paste');
      const own = await popupOver(await session.visit('chrome://version/'));
      await fine(own.page, 'unreadable');
      await own.press(words.say('paste'));
      await own.fill(words.say('pasteLabel'), silent);
      await own.press(words.say('readText'));
      await fine(own.page, 'nothing asked');
      await own.press(words.say('useStandard'));
      expect(await eventually(own.said, (said) => said === words.say('adSaved'))).toBe(words.say('adSaved'));
      await fine(own.page, 'standard list');
      await own.press(words.say('undo'));
      expect(await eventually(own.text, (text) => text.includes(words.say('useStandard')))).toContain(
        words.say('noDocuments'),
      );
    });

    it('an ad, with everything that opens in it', async () => {
      const sample = await dressed(session, look);
      await sample.setViewport({ width: 700, height: 900 });
      await sample.goto(`${session.base}sample.html`);
      await eventually(
        () => sample.evaluate(() => document.body.innerText),
        (text) => text.includes(words.say('sampleNote')),
      );
      await fine(sample, 'sample ad');
      const popup = await popupOver(sample);
      await fine(popup.page, 'list and name question');
      await popup.fill(words.say('familyName'), 'Lindqvist');
      await popup.press(words.say('save'));
      await popup.press(words.say('deadline'));
      await fine(popup.page, 'about the deadline');
      await popup.press(words.say('changeDate'));
      await fine(popup.page, 'deadline and number by hand');
      await popup.fill(words.say('fieldReference'), '9');
      await popup.press(words.say('save'));
      expect(await eventually(popup.text, (text) => text.includes(words.say('setByYou')))).toContain(
        words.say('setByYou'),
      );
      await fine(popup.page, 'a fact of the user’s own');
      await popup.press(words.say('moreFor', { item: 'CV' }));
      await fine(popup.page, 'menu of a row');
      await popup.choose(words.say('edit'));
      await fine(popup.page, 'an item being edited');
      await popup.fill(words.say('note'), 'Eva');
      await popup.press(words.say('save'));
      expect(await eventually(popup.said, (said) => said === words.say('savedItem', { item: 'CV' }))).toBe(
        words.say('savedItem', { item: 'CV' }),
      );
      await popup.press(words.say('addItem'));
      await fine(popup.page, 'an item being added');
      await popup.press(words.say('close'));
      await popup.press(words.say('more'));
      await fine(popup.page, 'main menu');
      await popup.choose(words.say('markSent'));
      expect(await eventually(popup.said, (said) => said === words.say('markedSent'))).toBe(words.say('markedSent'));
      await fine(popup.page, 'sent');
      await popup.press(words.say('undo'));
      expect(await eventually(popup.text, (text) => !text.includes(words.say('markUnsent')))).not.toContain(
        words.say('markUnsent'),
      );
      await popup.press(words.say('more'));
      await popup.choose(words.say('report'));
      await fine(popup.page, 'report');
      await popup.press(words.say('close'));
      await popup.press(words.say('more'));
      await popup.choose(words.say('shortcuts'));
      await fine(popup.page, 'shortcuts');
      await popup.press(words.say('close'));
      await popup.press(words.say('more'));
      await popup.choose(words.say('forgetAd'));
      await popup.press(words.say('undo'));
      expect(await eventually(popup.text, (text) => text.includes('Eva'))).toContain('Eva');
    });

    it('the pages of ours, wide and narrow', async () => {
      const page = await dressed(session, look);
      const open = async (name: string, width: number) => {
        await page.setViewport({ width, height: 800 });
        await page.goto(`${session.base}${name}.html`);
        await settled(page);
      };
      for (const width of [1120, 380]) {
        await open('overview', width);
        await fine(page, `overview at ${width}`);
        await (await screenOf(page).find('button', words.say('moreFor', { item: 'PhD student' }))).click();
        await fine(page, `menu in the overview at ${width}`);
        await (await screenOf(page).find('menuitem', words.say('changeDate'))).click();
        await fine(page, `a date being set in the overview at ${width}`);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
        await open('options', width);
        await fine(page, `options at ${width}`);
        await open('welcome', width);
        await fine(page, `first page at ${width}`);
        await page.keyboard.press('?');
        await fine(page, `keys of a page at ${width}`);
      }
    });
  },
  120_000,
);
