import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('a document', () => {
  it.each([
    [
      'that shortlisted candidates hand in is not asked for yet',
      'Please send a CV. Shortlisted candidates will be asked for transcripts.',
      ['cv'],
    ],
    ['that is not required is not asked for', 'Please send a CV. Letters of recommendation are not required.', ['cv']],
    [
      'that is not required but may be added is optional',
      'Please send a CV. Letters of recommendation are not required, but you may add them.',
      ['cv', 'recommendation-letter:optional'],
    ],
    [
      'that is forbidden stays so, though it is asked for later',
      'Please send a CV. Please do not include a photo, we will ask for it later.',
      ['cv', 'photo:unwanted'],
    ],
    [
      'asked for beside one for later is asked for',
      'Please attach your CV; if you are shortlisted, bring your diplomas.',
      ['cv'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
