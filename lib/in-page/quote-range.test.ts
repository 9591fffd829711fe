import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findQuote } from './quote-range';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const found = (html: string, ...[exact, prefix, suffix]: Parameters<typeof quote>) => {
  const { document } = new JSDOM(html).window;
  return findQuote(document.body, quote(exact, prefix, suffix));
};

describe('findQuote', () => {
  it('finds a sentence across elements and white space', () => {
    const range = found('<p>\u200eSend a <b>CV</b>\n   and a&nbsp;<i>let\u00adter</i>.</p>', 'a CV and a letter.');
    expect(range?.toString().replace(/\s+/gu, ' ')).toBe('a CV and a let\u00adter.');
  });

  it('begins and ends at the words themselves', () => {
    const range = found('<li>  A personal letter, 2 pages </li>', 'personal letter');
    expect(range?.toString()).toBe('personal letter');
  });

  it('chooses the place whose surroundings fit', () => {
    const html = '<p id="a">Old: send a CV by post.</p><p id="b">New: send a CV by mail.</p>';
    const range = found(html, 'send a CV', 'New: ', ' by mail');
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  it('does not take words of a script for words of the ad', () => {
    expect(found('<script>"send a CV"</script><p>Nothing.</p>', 'send a CV')).toBeNull();
  });

  it('says so when the words are gone, and finds nothing for no words', () => {
    expect(found('<p>Send a CV.</p>', 'Send a letter')).toBeNull();
    expect(found('<p>Send a CV.</p>', ' ')).toBeNull();
  });

  it('comes back from deep and repetitive pages', () => {
    const { document } = new JSDOM('').window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 500; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'aa'.repeat(20_000);
    expect(findQuote(document.body, quote('aa', 'b', 'c'))?.toString()).toBe('aa');
  });
});
