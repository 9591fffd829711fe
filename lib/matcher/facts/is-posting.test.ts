import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import type { Page } from '../../page/page';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function isPosting(...paragraphs: readonly string[]): boolean | undefined {
  const context = contextOf(pageFromText(paragraphs.join('\n\n'), null), { lexicons });
  return context ? readFacts(context).isPosting : undefined;
}

describe('a page', () => {
  it('is an ad if it is short and asks for documents by a day', () => {
    expect(
      isPosting(
        'Väitöskirjatutkija: jään äänet',
        'Liitä hakemukseen motivaatiokirje, ansioluettelo, opintosuoritusote ja tutkimussuunnitelma.',
        'Hakuaika päättyy 3.8.2031.',
      ),
    ).toBe(true);
  });

  it.each([
    [
      'Projektmitarbeiter (m/w/d) Almwirtschaft, 20 Wochenstunden',
      'Du bringst Neugier mit. Schick uns deinen Lebenslauf bis 10. Mai 2031 per E-Mail an jobs@example.org.',
    ],
    [
      'Onderzoeksmedewerker arbeidsmarkt, 32 uur per week',
      'Wat ga je doen? Je zet enquêtes op. Solliciteren kan tot 21 maart 2031 via het formulier; voeg je cv toe.',
    ],
  ])('is an ad if its position is the end of a longer word: %s', (title, text) => {
    expect(isPosting(title, text)).toBe(true);
  });

  it('is an ad if a site knows its address and says there what it says of ads, however little else there is', () => {
    const page = pageFromText('Doctoral student in optics\n\nA project on lenses.', 'https://jobs.example.org/1');
    const own = { value: 'OPT-1', text: 'OPT-1', source: 'label' } as const;
    const read = (facts: Page['facts']) => {
      const context = contextOf({ ...page, facts, isKnownAd: true }, { lexicons });
      return context ? readFacts(context).isPosting : undefined;
    };
    expect(read({ reference: own, deadline: { ...own, value: '2031-01-30', text: '2031-01-30' } })).toBe(true);
    expect(read({ employer: { value: 'Sample University', text: 'Sample University', source: 'address' } })).toBe(
      false,
    );
  });

  it('is none if it lists positions, each with its number and its day', () => {
    expect(
      isPosting(
        'Ledige stillinger',
        'Professor i orgel',
        'Søknadsfrist 7. januar 2031. Ref. 31/00412.',
        'Stipendiat i musikkhistorie',
        'Søknadsfrist 15. januar 2031. Ref. 31/00418.',
        'Last alltid opp CV, søknadsbrev og vitnemål.',
      ),
    ).toBe(false);
  });

  it('is none if it is links to pages of one kind, and an ad if such links stand below one', () => {
    const others = [
      'Postdoctoral researcher in logic',
      'Lecturer in law',
      'Wind tunnel engineer',
      'PhD student, glass',
    ];
    const readWith = (ad: readonly string[]) => {
      const page = pageFromText([...ad, ...others].join('\n\n'), 'https://jobs.example.org/ads/9');
      const links = page.blocks.flatMap(({ text, index }) =>
        others.includes(text) ? [{ text, href: `https://jobs.example.org/ads/${index}`, block: index }] : [],
      );
      const context = contextOf({ ...page, links }, { lexicons });
      return context ? readFacts(context).isPosting : undefined;
    };
    const advice = 'Apply through the portal by 1 May 2031 and attach a CV and a cover letter to every application.';
    expect(readWith(['PhD positions', advice])).toBe(false);
    const project = 'The doctoral student measures how water moves in glass, and why it does so at all. '.repeat(14);
    expect(readWith(['PhD student in optics', project, advice])).toBe(true);
  });

  it('is none if it is news of a position that was filled, whatever a line below asks to apply for', () => {
    expect(
      isPosting(
        'New professor will make mosses louder',
        'Professor Ida Holm has taken up the Chair in Moss Acoustics. She joins from Lyon, where she led a group of nine and a laboratory with the deadest room in the country, and she says that she likes our rain.',
        'Her path is unusual for a botanist. After some years in a theatre she wrote the report on the roof of the old arena that everybody quotes, and then four more on walls, floors, doors and windows of other halls.',
        'The Chair was advertised in February under reference RQ310117, and many had applied by 27 March. The shortlisted submitted letters before they gave a lecture.',
        'Apply for the Moss Fund by 4 December',
      ),
    ).toBe(false);
  });

  it('is none if it tells how a doctorate goes on', () => {
    expect(
      isPosting(
        'The doctorate step by step',
        'Here you can read what the way to a doctorate looks like with us.',
        'Most PhD students hold a position that was advertised.',
        'The thesis is submitted by e-mail as a PDF together with a summary and a CV.',
        'The committee has two months to read the thesis.',
      ),
    ).toBe(false);
  });
});
