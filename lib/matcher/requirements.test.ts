import { describe, expect, it } from 'vitest';
import { notes, requirementsIn } from '../../tests/notes';
import { lexicons } from '../languages/registry';
import { pageFromText } from '../page/from-text';
import { matchPage } from './match';

describe('what an ad asks to hand in', () => {
  it.each([
    [
      'a run-on sentence',
      'Please send us a CV, a letter of motivation and the names of three referees.',
      ['cv', 'cover-letter', 'references#3'],
    ],
    [
      'bullets under an announcement',
      'The application must contain:\n• CV\n• Transcripts of records\n• Copies of degree certificates',
      ['cv', 'transcript', 'degree-certificate'],
    ],
    [
      'a sentence about the application',
      'Your application, in English, consists of a CV and a research statement.',
      ['cv', 'research-statement'],
    ],
    [
      'limits beside the documents',
      'Please attach a cover letter (max. 2 pages), a CV and a one-page research plan.',
      ['cover-letter<2p', 'cv', 'research-statement<1p'],
    ],
    ['a limit in words', 'Please upload a motivation letter of no more than 1,500 words.', ['cover-letter<1500w']],
    [
      'what is optional, and what is forbidden',
      'Please attach a CV and, optionally, a portfolio. Do not include a photo.',
      ['cv', 'portfolio:optional', 'photo:unwanted'],
    ],
    [
      'a condition behind the document',
      'Please attach a CV and transcripts, and GRE scores if available.',
      ['cv', 'transcript', 'test-score:conditional'],
    ],
    [
      'a condition in front of it',
      'Please attach a CV. If you studied abroad, attach a certified translation.',
      ['cv', 'translation:conditional'],
    ],
    [
      'two things of which one will do',
      'Please submit a CV and either two letters of recommendation or the names of two referees.',
      ['cv', 'recommendation-letter:conditional#2', 'references:conditional#2'],
    ],
    [
      'what an item is to tell about',
      'Please attach a cover letter describing your research plans and your thesis.',
      ['cover-letter'],
    ],
    [
      'what is asked of some only, later',
      'Please attach a CV. Shortlisted candidates will be asked for letters of recommendation.',
      ['cv'],
    ],
    [
      'a helper clause about referees',
      'Please give the names of two referees who can write letters of recommendation.',
      ['references#2'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each([
    'Applicants must hold a degree certificate in botany or have written a thesis on mosses.',
    'You will write articles, supervise theses and look after the photo archive.',
    'Our references include three museums, and our portfolio of projects grows.',
  ])('asks for nothing: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });

  it('lists what an item must hold under the item, not as items of their own', () => {
    const [letter, ...others] = requirementsIn(
      'How to apply\n\nPlease attach the following documents:\n\n• Personal letter where you:\n  – describe your thesis\n  – name your publications\n• CV',
    );
    expect(letter?.includes).toEqual(['describe your thesis', 'name your publications']);
    expect(others.map(({ kind }) => kind)).toEqual(['cv']);
  });

  it('keeps the ad’s own words as the label', () => {
    expect(requirementsIn('Please attach a personal letter.').map(({ label }) => label)).toEqual(['Personal letter']);
  });
});

it('reads the rows of a table below the label that announces them', () => {
  const page = pageFromText('Doctoral student in botany\n\nReference number: B-12\n\nWelcome.', null);
  const rows: readonly (readonly ['term' | 'cell', string])[] = [
    ['term', 'The following documents'],
    ['term', 'a)'],
    ['cell', 'CV'],
    ['term', 'b)'],
    ['cell', 'A copy of your diploma and transcripts of records'],
  ];
  const [first] = page.blocks;
  if (first === undefined) throw new Error('The page is empty.');
  const table = rows.map(([role, text], at) => ({ ...first, role, text, level: 0, index: page.blocks.length + at }));
  const posting = matchPage({ ...page, blocks: [...page.blocks, ...table] }, { lexicons, isAd: true });
  expect(posting?.requirements.map(({ kind }) => kind)).toEqual(['cv', 'degree-certificate', 'transcript']);
});
