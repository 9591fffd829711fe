// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reportOnFile } from './handed-in';

const noPdf = () => Promise.reject(new Error('There is no PDF to read.'));
const ascii = (text: string) => Array.from(new TextEncoder().encode(text));
const read = (content: string | Uint8Array<ArrayBuffer>, name: string, type = '') =>
  reportOnFile(new File([content], name, { type }), noPdf);

describe('a file that the user hands in', () => {
  it.each(['ad.html', 'ad.htm', 'saved page'])('is read as the page it is: %s', async (name) => {
    const html = '<!DOCTYPE html><html lang="sv"><script>alert(1)</script><h2>Bilagor</h2><ul><li>CV</li></ul></html>';
    expect(await read(html, name)).toMatchObject({
      outcome: 'page',
      isAd: true,
      page: {
        language: 'sv',
        url: null,
        blocks: [
          { role: 'heading', text: 'Bilagor' },
          { role: 'item', text: 'CV' },
        ],
      },
    });
  });

  it('is read as text where it is text, in the old encoding too', async () => {
    const latin = new Uint8Array([...ascii('Ans'), 0xf6, 0x6b]);
    expect(await read('Send a < b.', 'ad.txt')).toMatchObject({
      page: { format: 'text', blocks: [{ text: 'Send a < b.' }] },
    });
    expect(await read(latin, 'ad.txt')).toMatchObject({ page: { blocks: [{ text: 'Ansök' }] } });
  });

  it.each([
    ['word-file', ascii('PK\u0003\u0004\u0000[Content_Types].xml')],
    ['word-file', [0xd0, 0xcf, 0x11, 0xe0, 0]],
    ['no-text', ascii('PK\u0003\u0004\u0000picture.png')],
    ['no-text', [0x89, 0x50, 0x4e, 0x47, 0]],
  ])('says what it is where it cannot be read: %s', async (reason, bytes) => {
    expect(await read(new Uint8Array(bytes), 'ad')).toMatchObject({ outcome: 'unreadable', reason });
  });

  it('says that there is nothing in it', async () => {
    expect(await read('', 'ad.txt')).toMatchObject({ outcome: 'unreadable', reason: 'empty' });
  });
});
