import { describe, expect, it } from 'vitest';
import { pageMessage } from './page-messages';

const quote = { exact: 'a', prefix: '', suffix: '' };

describe('pageMessage', () => {
  it('understands what the extension tells a page', () => {
    expect(pageMessage({ type: 'read-page', asAd: true })).toEqual({ type: 'read-page', asAd: true });
    const show = { type: 'show-quote', quote, label: 'CV', close: 'Close' };
    expect(pageMessage({ ...show, more: 1 })).toEqual(show);
  });

  it.each([
    null,
    'read-page',
    {},
    { type: 'show-quote' },
    { type: 'show-quote', quote: { exact: 1 }, label: '', close: '' },
  ])('takes nothing else: %j', (data) => {
    expect(pageMessage(data)).toBeNull();
  });
});
