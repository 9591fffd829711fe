import { readFileSync } from 'node:fs';
import * as engine from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { pageFromPdf } from './from-pdf';

/** A file of pages that all look the same, with what is drawn on them; pdf.js mends the missing table of contents. */
function pdfOf(drawing: string, trailer = '', count = 1): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => at + 5);
  const pages = numbers.map(
    (number) =>
      `${number} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources <</Font <</F1 4 0 R>>>>>> endobj`,
  );
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${count}>> endobj
3 0 obj <</Length ${drawing.length}>> stream
${drawing}
endstream endobj
4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
${pages.join('\n')}
trailer <</Root 1 0 R ${trailer}>>
%%EOF`);
}

describe('a PDF', () => {
  it('is read like a page: title, headings by size, lists, wrapped lines', async () => {
    const reading = await pageFromPdf(
      new Uint8Array(readFileSync('tests/postings/general/kth-flyer.pdf')),
      null,
      engine,
    );
    const blocks = reading.state === 'read' ? reading.page.blocks : [];
    expect(blocks.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual([
      'PhD position: the mathematics of learning algorithms',
      'KTH Royal Institute of Technology',
      'Job description',
      'Application',
      'General information',
    ]);
    expect(blocks.filter(({ role }) => role === 'item').map(({ text }) => text)).toEqual([
      'CV, including relevant work experience and skills.',
      expect.stringMatching(/^Cover letter that .* at most 2 pages\.$/u),
      expect.stringMatching(/^Copies of degree .* one of these languages\.$/u),
      'Optional: Contact details (e-mail, address and telephone number) of two references.',
    ]);
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = pdfOf('BT /F1 11 Tf 72 700 Td (Send a CV and a letter of at most two pages to the office.) Tj ET');
    await pageFromPdf(bytes, null, engine);
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('of hundreds of pages is read at its beginning, and the reading says that there is more', async () => {
    const drawing = 'BT /F1 11 Tf 72 700 Td (Send a CV and a letter of at most two pages to the office.) Tj ET';
    for (const [pages, isCut] of [
      [3, false],
      [200, true],
    ] as const) {
      const reading = await pageFromPdf(pdfOf(drawing, '', pages), null, engine);
      expect(reading).toMatchObject({ state: 'read', page: { isCut } });
    }
  });

  it.each([
    ['pictures of text', 'pdf-scanned', pdfOf('0 0 100 100 re f')],
    ['no PDF at all', 'pdf-broken', new TextEncoder().encode('%PDF-1.4 and then nothing')],
    [
      'locked by a password',
      'pdf-locked',
      pdfOf(
        '',
        `/ID [<00><00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}>>>`,
      ),
    ],
  ])('that is %s is told as %s', async (_, reason, bytes) => {
    expect(await pageFromPdf(bytes, null, engine)).toEqual({ state: 'unreadable', reason });
  });
});
