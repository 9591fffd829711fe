import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('a limit', () => {
  it.each([
    ['in front of a document is its own', 'Please send a one-page cover letter and a CV.', ['cover-letter<1p', 'cv']],
    [
      'behind a document is its own',
      'Please send a cover letter of at most two pages, a CV and transcripts.',
      ['cover-letter<2p', 'cv', 'transcript'],
    ],
    [
      'is never that of something unwanted',
      'Please send:\n- a CV without a photo (two pages)',
      ['cv<2p', 'photo:unwanted'],
    ],
    [
      'behind examples is that of the thing',
      'Please send:\n- a writing sample, such as a thesis chapter, of no more than 10 pages',
      ['writing-sample<10p', 'thesis:optional'],
    ],
    [
      'for each of two things is that of both',
      'Please send:\n- a research statement and a teaching statement, two pages each',
      ['research-statement<2p', 'teaching-statement<2p'],
    ],
    [
      'of two things in a bracket is that of the last',
      'Please send:\n- a CV and a cover letter (2 pages)',
      ['cv', 'cover-letter<2p'],
    ],
    [
      'is that of the thing which holds another',
      'Please send:\n- a CV with a list of publications (3 pages)',
      ['cv<3p', 'publication-list'],
    ],
    [
      'in the next sentence goes on about the item',
      'Please send:\n- a cover letter. It should not exceed 500 words.\n- a CV',
      ['cover-letter<500w', 'cv'],
    ],
    [
      'that is corrected counts as corrected',
      'Please send a CV and a research plan of about 1000 words, at most 1200.',
      ['cv', 'research-statement<1200w'],
    ],
    [
      'stays on its side of a semicolon',
      'Please send a CV (3 pages); a portfolio (20 pages); transcripts; a cover letter.',
      ['cv<3p', 'portfolio<20p', 'transcript', 'cover-letter'],
    ],
    [
      'of nothing known is dropped',
      'Please send:\n- a CV\n- a drawing of a moss, one page\n- transcripts',
      ['cv', 'transcript'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
