import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const ADDRESS = 'https://jobs.example.org/ad/1';
const linksOf = (html: string) => {
  const { blocks, links = [] } = readPage(new JSDOM(html, { url: ADDRESS }).window.document, ADDRESS, null);
  return links.map(({ text, href, block }) => [text, href, blocks[block]?.text]);
};

describe('the links of a page', () => {
  it('are known with the text that they stand in', () => {
    const html = `<p>More in the <a href="/guide.pdf#page=2">guide</a>.</p><ul><li><a href="https://example.com/f">Form</a></li></ul>`;
    expect(linksOf(html)).toEqual([
      ['guide', 'https://jobs.example.org/guide.pdf', 'More in the guide.'],
      ['Form', 'https://example.com/f', 'Form'],
    ]);
  });

  it('are told apart by the words before them', () => {
    const html = '<p>For fees see <a href="/fees">here</a>.</p><p>For forms see <a href="/forms">here</a>.</p>';
    expect(linksOf(html).map(([, , block]) => block)).toEqual(['For fees see here.', 'For forms see here.']);
  });

  it('are those that lead to another page', () => {
    expect(
      linksOf('<p><a href="#top">up</a> <a href="mailto:x@example.org">mail</a> <a href="javascript:1">x</a></p>'),
    ).toEqual([]);
    expect(linksOf(`<p><a href="${ADDRESS}#b">self</a> <a>none</a> <a href="/p"></a></p>`)).toEqual([]);
  });
});
