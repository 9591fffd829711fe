import { describe, expect, it } from 'vitest';
import { lexicons } from '../languages/registry';
import { pageFromText } from '../page/from-text';
import { contextOf } from './context';

/** The part of the ad that each block under the title stands in. */
function sections(text: string, language: string | null) {
  const context = contextOf({ ...pageFromText(text, null), language }, { lexicons });
  return context?.blocks.slice(1).map(({ section }) => section);
}

const ad = (heading: string) =>
  `PhD position in botany\n\n${heading}\nSend us a CV and the names of two referees by mail.`;

describe('the part of an ad', () => {
  it('is told by its heading', () => {
    expect(sections(ad('How to apply'), null)).toEqual(['apply', 'apply']);
  });

  it('is told by a heading in the language that the page says it is in, though its text is in another', () => {
    expect(sections(ad('Ansökningsförfarande'), null)).toEqual([null, null]);
    expect(sections(ad('Ansökningsförfarande'), 'sv-SE')).toEqual(['apply', 'apply']);
  });

  it('is not told by the title, which names the position with such a word', () => {
    const text =
      'Anställning som doktorand i botanik\n\nVi söker dig som vill undersöka mossor och lavar tillsammans med oss.';
    expect(sections(text, null)).toEqual([null]);
  });
});
