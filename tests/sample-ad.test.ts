import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readSample } from '../entrypoints/sample/read-sample';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';

const html = readFileSync('entrypoints/sample/index.html', 'utf8');
const readOn = (day: string) => {
  const { document } = new JSDOM(html).window;
  const report = readSample(document, 'https://example.org/sample.html', new Date(`${day}T12:00:00Z`));
  if (report.outcome !== 'page') throw new Error('the sample is no page');
  const posting = matchPage(report.page, { lexicons, isAd: true });
  if (posting === null) throw new Error('the sample is no ad');
  return posting;
};

it('the sample ad is read as it says, so that it shows what the product does', () => {
  const posting = readOn('2026-11-22');
  expect(posting.requirements.map(({ kind, necessity, pages }) => [kind, necessity, pages?.max ?? null])).toEqual([
    ['cv', 'required', 2],
    ['cover-letter', 'required', 1],
    ['degree-certificate', 'required', null],
    ['transcript', 'required', null],
    ['references', 'required', null],
    ['writing-sample', 'conditional', null],
    ['photo', 'unwanted', null],
  ]);
  expect(posting).toMatchObject({
    reference: 'EX-2041',
    employer: 'University of Exempelstad',
    deadline: { date: '2027-03-01' },
    languages: ['en'],
    channel: 'portal',
    files: { formats: ['pdf'], forbiddenFormats: ['zip'], names: ['{document}, {familyName}, {reference}'] },
  });
});

it('the sample ad always has a month to go', () => {
  const deadlines = ['2026-11-22', '2027-01-29', '2027-02-02', '2027-03-01'].map((day) => readOn(day).deadline?.date);
  expect(deadlines).toEqual(['2027-03-01', '2027-03-01', '2028-03-01', '2028-03-01']);
});
