import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('a number', () => {
  it.each([
    ['in front of people counts them', 'Please give the names of three referees.', ['references#3']],
    ['at the least is the count', 'Please give the names of at least two referees.', ['references#2']],
    ['at the most is none', 'Please attach up to three letters of recommendation.', ['recommendation-letter']],
    [
      'in a bracket behind them counts them',
      'Please submit a CV and letters of recommendation (3).',
      ['cv', 'recommendation-letter#3'],
    ],
    ['said twice counts once', 'Please submit three (3) letters of recommendation.', ['recommendation-letter#3']],
    [
      'at the head of the sentence counts those who write',
      'Please send a CV. Two professors who know your work send us their letters of recommendation.',
      ['cv', 'recommendation-letter#2'],
    ],
    [
      'of a day counts nothing',
      'Please send a CV. Letters of recommendation must be submitted by 3 March.',
      ['cv', 'recommendation-letter'],
    ],
    [
      'in front of a line counts nothing',
      'Please send:\n1. CV\n2. Letters of recommendation',
      ['cv', 'recommendation-letter'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
