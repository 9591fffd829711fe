import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('"or"', () => {
  it.each([
    [
      'makes both things conditional',
      'Please send a CV and letters of recommendation or the names of referees.',
      ['cv', 'recommendation-letter:conditional', 'references:conditional'],
    ],
    ['joins two words for one kind to nothing', 'Please send a CV or résumé.', ['cv']],
    [
      'joins over what "either" begins, however long',
      'Please send:\n- a CV\n- either letters of recommendation from people for whom you have worked in recent years or the names of referees',
      ['cv', 'recommendation-letter:conditional', 'references:conditional'],
    ],
    [
      'joins two sentences',
      'Please send a CV and two letters of recommendation. Alternatively, give the names of three referees.',
      ['cv', 'recommendation-letter:conditional#2', 'references:conditional#3'],
    ],
    [
      'within a name joins nothing else',
      'Please send a CV, and a published or unpublished paper.',
      ['cv', 'publications'],
    ],
    [
      'in front of what takes the place of the first leaves the first as it is',
      'Please send:\n- a CV\n- your degree certificate or, if you have not graduated yet, a statement from your university',
      ['cv', 'degree-certificate', 'certificate:conditional'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
