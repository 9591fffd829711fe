import { expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';

/** The same ad twice on one page, the second time with a shorter letter and two referees more. */
const page = pageFromText(
  `Doktorand i glaciologi

Institutionen för geovetenskap söker en doktorand som ska mäta glaciärer i fyra år. Du deltar i fältarbete varje sommar.

Ansökan
Din ansökan ska innehålla:
- personligt brev på högst två sidor
- CV
- kopior av examensbevis
Sista ansökningsdag är den 1 mars 2027. Referensnummer: GEO 2027/4.

PhD student in glaciology

The Department of Geosciences is looking for a PhD student who will measure glaciers for four years. You join field work each summer.

Application
Your application must contain:
- a cover letter of no more than one page
- a CV
- copies of degree certificates
- the names of two referees
The application deadline is 1 March 2027. Reference number: GEO 2027/4.`,
  null,
);
const posting = matchPage(page, { lexicons });

it('an ad in two languages on one page asks for each document once, and for what only one version names', () => {
  expect(posting?.requirements.map(({ kind }) => kind)).toEqual([
    'cover-letter',
    'cv',
    'degree-certificate',
    'references',
  ]);
});

it('an ad in two languages shows the sentences of both', () => {
  const quoted = posting?.requirements[0]?.evidence.map(({ quote }) => quote.exact).join(' | ');
  expect(quoted).toMatch(/personligt brev.*\|.*cover letter/u);
});

it('an ad in two languages whose limits differ says so, with both sentences', () => {
  expect(posting?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value).length])).toEqual([
    ['limit', 2],
  ]);
});

it('an ad in two languages has one deadline and one number', () => {
  expect(posting?.deadline?.date).toBe('2027-03-01');
  expect(posting?.reference).toBe('GEO 2027/4');
});
