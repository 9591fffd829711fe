import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('a line of a list that names nothing known', () => {
  it.each([
    [
      'is the letter where it is called by the name of the whole',
      'Please send:\n- application, at most two pages\n- CV\n- transcripts',
      ['cover-letter<2p', 'cv', 'transcript'],
    ],
    [
      'is no letter where more is said of it',
      'Please send:\n- application in English\n- CV\n- transcripts',
      ['cv', 'transcript'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
