import { describe, expect, it } from 'vitest';
import { notes } from '../../tests/notes';

describe('a ban', () => {
  it.each([
    ['forbids what follows it', 'Please send a CV. Do not include a photo.', ['cv', 'photo:unwanted']],
    ['forbids what stands before it', 'Please send a CV. Photos should not be included.', ['cv', 'photo:unwanted']],
    ['forbids the name among its own words', 'Please send a CV without a photo.', ['cv', 'photo:unwanted']],
    [
      'forbids without a verb',
      'Please send a CV. No photo and no letters of recommendation, please.',
      ['cv', 'photo:unwanted', 'recommendation-letter:unwanted'],
    ],
    [
      'keeps to its bracket',
      'Please send:\n- a CV\n- a summary of your thesis (do not send the thesis itself)',
      ['cv', 'thesis-summary', 'thesis:unwanted'],
    ],
    [
      'leaves what was asked for before it',
      'Please attach transcripts, and do not include a photo.',
      ['transcript', 'photo:unwanted'],
    ],
    ['is no question', 'Please send a CV. No letters of recommendation yet?', ['cv']],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
