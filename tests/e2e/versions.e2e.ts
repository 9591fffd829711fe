import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from './popup';
import { eventually, openSession, type Session } from './session';

const varbi = 'https://kth.varbi.com/en/what:job/jobID:900777/';
const own = 'https://www.kth.se/lediga-jobb/900777';
const guide = 'https://kth.varbi.com/files/guide.html';

const page = (lang: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><body><main>${body}</main></body></html>`;
const english = (documents: readonly string[], deadline: string) =>
  page(
    'en',
    `<h1>Doctoral student in river geometry</h1>
    <p>The group measures how rivers bend, with boats and with models, and looks for a doctoral student.</p>
    <p>You hold a master’s degree in physics, mathematics or a related field and like to work outdoors.</p>
    <h2>Application</h2><p>Your application must include the following documents:</p>
    <ul>${documents.map((document) => `<li>${document}</li>`).join('')}</ul>
    <p>Please attach the documents listed in the <a href="${guide}">guide for applicants</a>.</p>
    <p>Application deadline: ${deadline}</p><p>Reference number: R-2031-0777</p>`,
  );
const swedish = page(
  'sv',
  `<h1>Doktorand i flodgeometri</h1>
  <p>Gruppen mäter hur floder slingrar sig, med båtar och med modeller, och söker nu en doktorand.</p>
  <p>Du har en masterexamen i fysik, matematik eller ett närliggande ämne och tycker om att arbeta utomhus.</p>
  <h2>Ansökan</h2><p>Din ansökan ska innehålla följande handlingar:</p>
  <ul><li>CV</li><li>Personligt brev</li><li>Examensbevis</li></ul>
  <p>Sista ansökningsdag: 1 december 2031</p><p>Referensnummer: R-2031-0777</p>`,
);

let session: Session;

const serve = (url: string, text: string) => {
  session.server.serve([{ url, contentType: 'text/html; charset=utf-8', body: { text } }]);
};

beforeAll(async () => {
  session = await openSession();
});

afterAll(async () => {
  await session.close();
});

describe('an ad that is open in two tabs and two languages', () => {
  it('has one checklist, with what only one version asks for', async () => {
    serve(varbi, english(['CV', 'Cover letter'], '1 December 2031'));
    serve(own, swedish);
    const first = await session.visit(varbi);
    const popup = await openPopup(session, first);
    await (await popup.find('checkbox', 'CV')).click();
    await eventually(session.badge.bind(session), (badge) => badge === '1');

    const other = await openPopup(session, await session.visit(own));
    await eventually(other.text, (text) => text.includes('Examensbevis'));
    expect(await other.isTicked('CV')).toBe(true);
    await (await other.find('checkbox', 'Examensbevis')).click();

    await first.bringToFront();
    const again = await openPopup(session, first);
    expect(await again.isTicked('Examensbevis')).toBe(true);
    expect(await again.isTicked('CV')).toBe(true);
  });
});

describe('an ad that has changed', () => {
  it('says so on the button and in the list, and keeps the list until the user decides', async () => {
    serve(varbi, english(['CV', 'Research statement'], '20 November 2031'));
    const page = await session.visit(varbi);
    expect(await eventually(session.badge.bind(session), (badge) => badge === '!')).toBe('!');
    const popup = await openPopup(session, page);
    const text = await popup.text();
    expect(text).toContain('20 Nov 2031');
    expect(text).toContain('Research statement');
    expect(await popup.names('checkbox')).toContain('Cover letter');
    await popup.press('Update');
    await eventually(popup.text, (now) => !now.includes('has changed'));
    expect((await popup.names('checkbox')).some((name) => name.startsWith('Research statement'))).toBe(true);
    expect(await popup.isTicked('CV')).toBe(true);
    expect(await session.badge()).not.toBe('!');
  });
});
