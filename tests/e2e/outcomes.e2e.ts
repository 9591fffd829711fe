import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures } from '../../scripts/sample-ads';
import { openPopup } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

function serve(url: string, text: string): string {
  session.server.serve([{ url, contentType: 'text/html; charset=utf-8', body: { text } }]);
  return url;
}

describe('every page has an answer of its own', () => {
  it('reads a PDF in the tab, with no right to its host but the user’s click', async () => {
    const pdf = fixtures().find(({ name }) => name.endsWith('.pdf'));
    const popup = await openPopup(session, await session.visit(pdf?.url ?? ''));
    const text = await eventually(popup.text, (it) => it.includes('CV'));
    expect(text).toMatch(/CV|Curriculum/u);
    expect(text).toContain('To be announced');
  });

  it('reads an ad of a site that it does not know when the user clicks', async () => {
    const url = serve(
      'https://careers.example.edu/phd-in-botany',
      `<h1>PhD position in botany</h1><p>The Department of Botany at Example University seeks a PhD student in plant ecology. You will follow
       mosses over four seasons, in the field and in the greenhouse, and learn how they come through dry summers. The position is paid and
       lasts for four years; up to a fifth of the time is teaching. We are nine people who share a kitchen, a van and most of our data.</p>
       <h2>Your profile</h2><p>You hold a master's degree in biology and like to be outdoors in any weather.</p>
       <h2>How to apply</h2><p>Your application must contain:</p>
       <ul><li>a cover letter of at most two pages</li><li>a CV</li><li>copies of your degree certificates</li></ul>
       <p>Send it as one PDF file by e-mail to botany@example.edu by 1 March 2027.</p>`,
    );
    const popup = await openPopup(session, await session.visit(url));
    const text = await popup.text();
    expect(text).toMatch(/cover letter/iu);
    expect(text).toContain('Max 2 pages');
    expect(text).toContain('1 Mar 2027');
  });

  it('says of a page without end that it read the beginning only', async () => {
    const url = serve(
      'https://careers.example.edu/phd-in-history',
      `<h1>PhD position in history</h1><p>Your application must contain a CV and a cover letter. Apply by 1 March 2027.</p>
       ${'<p>Chronicles of the town, one more page of them.</p>'.repeat(20_000)}`,
    );
    const popup = await openPopup(session, await session.visit(url));
    const text = await eventually(popup.text, (it) => it.includes('1 Mar 2027'));
    expect(text).toContain('Only the beginning of this page was read');
    expect(await popup.names('checkbox')).toHaveLength(2);
  });

  it('says that an ad asks for nothing where it asks for nothing', async () => {
    const url = serve(
      'https://careers.example.edu/phd-in-geology',
      `<h1>PhD position in geology</h1><p>The Department of Geology seeks a PhD student who will study glaciers for four years.</p>
       <h2>Qualifications</h2><p>You hold a master's degree in geology and enjoy field work.</p>
       <h2>Application</h2><p>Apply through our portal by 1 March 2027. Reference number: GEO-2027-4.</p>`,
    );
    const popup = await openPopup(session, await session.visit(url));
    const text = await popup.text();
    expect(text).toContain('GEO-2027-4');
    expect(await popup.names('checkbox')).toEqual([]);
  });

  it('takes a page that is no ad for no ad', async () => {
    const url = serve(
      'https://news.example.org/',
      '<h1>Rain in the west</h1><p>It rained all week, and more is to come.</p>',
    );
    const popup = await openPopup(session, await session.visit(url));
    expect(await popup.text()).toMatch(/no .*ad|not .*ad/iu);
    expect(await popup.names('checkbox')).toEqual([]);
  });

  it('says that a page of the browser itself cannot be read, which is not the same', async () => {
    const popup = await openPopup(session, await session.visit('chrome://version/'));
    expect(await popup.names('checkbox')).toEqual([]);
    expect(await popup.text()).toContain('could not be read');
  });

  it('reads an ad that is pasted as text', async () => {
    const popup = await openPopup(session, await session.visit('about:blank'));
    await popup.press('Paste');
    await popup.page.keyboard.type('PhD student in chemistry. Please submit a CV and a cover letter by 1 March 2027.');
    await popup.press('Read');
    const text = await eventually(popup.text, (it) => it.includes('1 Mar 2027'));
    expect(text).toContain('1 Mar 2027');
    expect((await popup.names('checkbox')).length).toBe(2);
  });
});

describe('a sentence of the ad', () => {
  it('is highlighted on the page at a click', async () => {
    const page = await session.visit(ads.umu);
    const popup = await openPopup(session, page);
    await popup.press('Show in ad: ');
    const marked = await eventually(
      () => page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it].map(String)).join(' ')),
      (text) => text !== '',
    );
    expect(await page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '))).toContain(
      marked.replace(/\s+/gu, ' '),
    );
  });
});
