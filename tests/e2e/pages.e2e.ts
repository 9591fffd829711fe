import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from './popup';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

function serve(url: string, contentType: string, text: string): string {
  session.server.serve([{ url, contentType, body: { text } }]);
  return url;
}

/** A PDF of one page; the browser's viewer and pdf.js mend the missing table of contents. */
function pdf(drawing: string, trailer = ''): string {
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>> endobj
4 0 obj <</Length ${drawing.length}>> stream
${drawing}
endstream endobj
trailer <</Root 1 0 R ${trailer}>>
%%EOF`;
}
const lock = `/ID [<00><00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}>>>`;

describe('a PDF that cannot be read says why, and shows no documents', () => {
  it.each([
    ['scanned', pdf('0 0 100 100 re f'), /picture|scan/iu],
    ['locked', pdf('', lock), /password/iu],
    ['broken', '%PDF-1.4 and then nothing', /broken|damaged|could not be read/iu],
  ])('%s', async (name, body, said) => {
    const page = await session.visit(serve(`https://files.example.org/${name}.pdf`, 'application/pdf', body));
    const popup = await openPopup(session, page);
    expect(await eventually(popup.text, (text) => said.test(text))).toMatch(said);
    expect(await popup.names('checkbox')).toEqual([]);
  });
});

describe('a page far longer than any ad', () => {
  it('has an answer, and the popup stays usable', async () => {
    const row =
      '<div><p>The department is large and many people work there.</p><ul><li>one</li><li>two</li></ul></div>\n';
    const rows = row.repeat(Math.ceil(2_000_000 / row.length));
    const url = serve('https://large.example.org/', 'text/html', `<!doctype html><html lang="en"><body>${rows}`);
    const popup = await openPopup(session, await session.visit(url));
    expect(await popup.text()).toContain('No job ad on this page');
    expect(await popup.names('checkbox')).toEqual([]);
  }, 120_000);
});

describe('a site that goes from page to page without loading', () => {
  it('is read again with every new address, there and back', async () => {
    const page = await session.visit(ads.umu);
    const documents = await eventually(session.badge, (badge) => badge !== '');
    const ad = await page.evaluateHandle(() => {
      const all = document.createRange();
      all.selectNodeContents(document.body);
      return all.cloneContents();
    });
    const other = await page.evaluateHandle(() => {
      const content = document.createDocumentFragment();
      content.append(document.createElement('h1'), document.createElement('p'));
      content.firstElementChild?.append('Work with us');
      content.lastElementChild?.append('We are a university in the north.');
      return content;
    });
    const go = (path: string, content: typeof ad) =>
      page.evaluate(
        (to, shown) => {
          history.pushState(null, '', to);
          document.body.replaceChildren(shown);
        },
        path,
        content,
      );
    await go('/en/work-with-us/', other);
    expect(await eventually(session.badge, (badge) => badge === '')).toBe('');
    await go(ads.umu, ad);
    expect(await eventually(session.badge, (badge) => badge === documents)).toBe(documents);
  });
});
