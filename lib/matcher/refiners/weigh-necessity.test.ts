import { describe, expect, it } from 'vitest';
import { notes } from '../../../tests/notes';

describe('how much a document is needed', () => {
  it.each([
    [
      'is told by a condition in front',
      'Please send a CV. If you have taught, add a teaching statement.',
      ['cv', 'teaching-statement:conditional'],
    ],
    [
      'is told by a condition behind',
      'Please send a CV and a publication list if available.',
      ['cv', 'publication-list:conditional'],
    ],
    [
      'is told by a condition between dashes for what follows',
      'Please send a CV, transcripts and – if you have worked before – work certificates.',
      ['cv', 'transcript', 'employment-certificate:conditional'],
    ],
    [
      'is not told by a condition of what has no name',
      'Please send:\n- a CV\n- transcripts, with your rank if it is known',
      ['cv', 'transcript'],
    ],
    [
      'is told for all of a row that may be added',
      'Please send a CV. Work certificates, a link to a video and letters of recommendation may be added.',
      ['cv', 'employment-certificate:optional', 'video:optional', 'recommendation-letter:optional'],
    ],
    [
      'is told by a label for all behind it',
      'Please send a CV. Optional: work certificates; a link to a video.',
      ['cv', 'employment-certificate:optional', 'video:optional'],
    ],
    [
      'of a list is told by its announcement',
      'Please send a CV.\n\nYou may also attach:\n- work certificates\n- a link to a video',
      ['cv', 'employment-certificate:optional', 'video:optional'],
    ],
    [
      'of a translation is told by what it is: a matter of some',
      'Please send:\n- a CV\n- diplomas. Documents must be accompanied by a translation.',
      ['cv', 'degree-certificate', 'translation:conditional'],
    ],
    [
      'of a translation in a row is that of the row',
      'Please attach a CV and a translation of your diploma.',
      ['cv', 'translation', 'degree-certificate'],
    ],
    [
      'of what a condition only names is nothing',
      'Please send a CV. If your diploma is not in English, add a translation.',
      ['cv', 'translation:conditional'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
