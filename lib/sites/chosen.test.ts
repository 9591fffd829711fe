import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chosenIn } from './chosen';

const TEXT = 'The group studies how rivers carry sand, with boats and with models. '.repeat(12);

function chosen(html: string, fragment: string): string | null {
  const url = `https://jobs.example.org/ads${fragment}`;
  return chosenIn(new JSDOM(html, { url }).window.document, url)?.id ?? null;
}

describe('an address with a fragment', () => {
  const list = `<div id="item-1"><h2>One</h2>${TEXT}</div><div id="item-2"><h2>Two</h2>${TEXT}</div>`;

  it('chooses the ad that it names', () => {
    expect(chosen(list, '#item-2')).toBe('item-2');
  });

  it('chooses what stands around the line that it names, if that holds one ad', () => {
    const folded = ['1', '2']
      .map((n) => `<div id="ad${n}"><a id="item-${n}">Open</a><div>${TEXT}</div></div>`)
      .join('');
    expect(chosen(folded, '#item-1')).toBe('ad1');
  });

  it('chooses nothing where there is nothing to choose from', () => {
    expect(chosen(list, '')).toBeNull();
    expect(chosen(list, '#top')).toBeNull();
    expect(chosen(list, '#item-3')).toBeNull();
    expect(chosen(`<div id="item-1">${TEXT}</div>`, '#item-1')).toBeNull();
    expect(chosen(`<main><a id="item-1"></a><a id="item-2"></a>${TEXT}</main>`, '#item-1')).toBeNull();
  });
});
