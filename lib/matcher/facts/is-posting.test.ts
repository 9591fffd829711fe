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
});
