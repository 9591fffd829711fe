import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function namesIn(text: string): readonly string[] | undefined {
  const context = contextOf(pageFromText(text, null), { lexicons });
  return context === null ? undefined : readFacts(context).names.map(({ template }) => template);
}

describe('rules for the names of files', () => {
  it('are read from a sentence and the example in the next', () => {
    expect(
      namesIn(
        'Name each file in this way: vacancy number, space, surname, space, type of document. For example: M31 Hill CV.',
      ),
    ).toEqual(['{reference} {familyName} {document}']);
  });

  it('are read from the heads of items', () => {
    const text = 'Upload three files:\n\n- MX-Surname-1: letter and CV\n- MX-Surname-2: grades\n- MX-Surname-3: thesis';
    expect(namesIn(text)).toEqual(['MX-{familyName}-1', 'MX-{familyName}-2', 'MX-{familyName}-3']);
  });

  it.each([
    '# What we offer\n\nYou join the research programme named ‘Moss is coming home!’, which has nine members.',
    'Referees save their letter of recommendation as "Reference Surname" and send it to ref@example.org.',
  ])('are none in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
