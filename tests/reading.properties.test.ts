import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';
import type { Page } from '../lib/page/page';

/** Pieces of which ads, and pages that mean harm, are made. */
const PIECES = [
  'Please attach a CV, a cover letter (max. 2 pages) and the names of two referees.',
  'The application must contain the following documents:',
  '• degree certificates and transcripts, if available',
  '- letter of letter of letter of',
  'Ansökan ska innehålla personligt brev, meritförteckning och betyg.',
  'Die Bewerbung soll Lebenslauf, Zeugnisse und ein Motivationsschreiben enthalten.',
  'if if if or or or such as e.g. e.g. including including',
  'Application deadline: 1 March 2027',
  '((((((((((',
  '1-3 pages where you:',
  'names of a b names of a b names of a b',
  '\u202Ecv\u200B\u00AD \uFB01le \u{1F4C4}',
  '2027-02-30 31.31.2027 99 pages 0 words',
  'Apply by 1 March 2027, no later than 3 June; the deadline is 2.5.2027, not later than 7/8/2027.',
  'Reference number: AB-2027/12, ref no 12/34',
  'Send the application by e-mail to ada@example.org, not to bo@example.org, or via https://jobs.example.org/x',
  'Name the file Surname_CV.pdf, e.g. Berg_CV.pdf, with the subject line “PhD 12”.',
  'one PDF (not zip, not docx) of at most 10 MB, in English, Swedish or Norwegian, which contains',
  'Contact Prof. Ada Berg, ada@example.org, +46 18 471 00 00.',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom('\n', '\n\n', ' ').map((joint) => parts.join(joint)));

/** As an adapter would hand it over, so that the page is read whatever it holds. */
function adOf(words: string): Page {
  return { ...pageFromText(words, 'https://jobs.example.org/1'), isKnownAd: true };
}

function stepsFor(words: string): number {
  const effort = { steps: 0 };
  matchPage(adOf(words), { lexicons, effort });
  return effort.steps;
}

/** Beginnings of texts without end, made to be looked at again and again. */
const HOSTILE = [
  '1. ',
  'a:\n',
  '(',
  '"',
  '- ',
  'a@',
  'a_',
  '1 March 2027 ',
  'CV, ',
  'CV and ',
  '• ',
  '\u00ad ',
  '# \n',
  'x',
  '1-',
];

describe('the reading of any text', () => {
  it.each(HOSTILE)('comes to an end, and to no document but those named, of %j without end', (piece) => {
    const posting = matchPage(adOf(`Name of the file: ${piece.repeat(60_000 / piece.length)}`), { lexicons });
    expect(posting?.requirements.filter(({ kind }) => kind !== 'cv') ?? []).toEqual([]);
  });

  it('never throws, and quotes the page to the letter', () => {
    fc.assert(
      fc.property(text, (words) => {
        const page = adOf(words);
        const posting = matchPage(page, { lexicons });
        for (const { evidence } of posting?.requirements ?? []) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { block, quote } of evidence) {
            const own = page.blocks.find(({ index }) => index === block)?.text ?? '';
            expect(own).toContain(quote.prefix + quote.exact + quote.suffix);
            expect(quote.exact).not.toBe('');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names each kind of document once', () => {
    fc.assert(
      fc.property(text, (words) => {
        const kinds = (matchPage(adOf(words), { lexicons })?.requirements ?? [])
          .map(({ kind }) => kind)
          .filter((kind) => kind !== 'other');
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  it.each(PIECES)('takes at most twice the steps for twice as much of %j', (piece) => {
    for (const joint of ['\n', ' ']) {
      const once = Array.from({ length: 300 }, () => piece).join(joint);
      const twice = `${once}${joint}${once}`;
      stepsFor(twice);
      expect(stepsFor(twice)).toBeLessThanOrEqual(2.01 * stepsFor(once) + 200);
    }
  });
});
