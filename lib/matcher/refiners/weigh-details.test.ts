import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('a sentence that names nothing', () => {
  it.each([
    [
      'says of the item before it when it is needed',
      'Please send:\n- a CV\n- a summary of your thesis. Only if you have not finished it yet.\n- transcripts',
      ['cv', 'thesis-summary:conditional', 'transcript'],
    ],
    [
      'says of the item before it that it is optional',
      'Please send:\n- a CV\n- transcripts. Optional.',
      ['cv', 'transcript:optional'],
    ],
    [
      'that asks is the condition of the request behind it',
      'Please send a CV. Is your degree from another country? Then add a certified translation.',
      ['cv', 'translation:conditional'],
    ],
    [
      'that asks for interest is no condition',
      'Are you interested? Then send us your CV and transcripts.',
      ['cv', 'transcript'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
