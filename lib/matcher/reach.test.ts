import { describe, expect, it } from 'vitest';
import { notes } from '../../tests/notes';

describe('a cue in brackets', () => {
  it.each([
    [
      'speaks of what the bracket names',
      'Please send:\n- a CV (a photo is optional)\n- transcripts',
      ['cv', 'photo:optional', 'transcript'],
    ],
    [
      'speaks of what it is set behind, if it names nothing',
      'Please send a CV and a publication list (if available).',
      ['cv', 'publication-list:conditional'],
    ],
    [
      'speaks of the nearest thing alone',
      'Please send transcripts, a CV and a portfolio (optional).',
      ['transcript', 'cv', 'portfolio:optional'],
    ],
    [
      'speaks of both things that an "or" joins',
      'Please send a CV, and your thesis or a publication (if available).',
      ['cv', 'thesis:conditional', 'publications:conditional'],
    ],
    [
      'behind a comma speaks of the item that it opens',
      'Please send your documents (a CV, if available transcripts, two referees).',
      ['cv', 'transcript:conditional', 'references#2'],
    ],
    [
      'says nothing of the thing where it is said of a part of it',
      'Please send:\n- a CV\n- diplomas (bachelor, master, if available)',
      ['cv', 'degree-certificate'],
    ],
    [
      'behind a size speaks of the thing',
      'Please send:\n- a CV\n- letters of recommendation (max. 2, if available)',
      ['cv', 'recommendation-letter:conditional'],
    ],
    [
      'of what a thing holds says nothing of the thing',
      'Please send:\n- a CV\n- a teaching portfolio (including evaluations if available)',
      ['cv', 'teaching-statement'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
