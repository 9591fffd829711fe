import { describe, expect, it } from 'vitest';
import { lexicons } from '../languages/registry';
import { tellLanguages } from './tell-language';
import { tokenize } from './tokens';

const [first, ...others] = lexicons;

function languages(...texts: readonly string[]): readonly string[] {
  if (!first) throw new Error('There is no lexicon');
  return tellLanguages(texts.map(tokenize), [first, ...others]).ofBlock.map(({ tag }) => tag);
}

describe('tellLanguages', () => {
  it.each([
    ['en', 'You will work with us and teach on the course that we offer to our students.'],
    ['sv', 'Du ska arbeta hos oss och undervisa på den kurs som vi ger för våra studenter.'],
    ['no', 'Du skal jobbe hos oss og undervise på emnet som vi gir etter at du har søkt, og du må like det.'],
    ['da', 'Du skal arbejde hos os og undervise på det kursus, som vi udbyder, og der lægges vægt på af hvem det er.'],
    ['de', 'Sie arbeiten bei uns und unterrichten in dem Kurs, den wir für die Studierenden anbieten.'],
    ['nl', 'Je werkt bij ons en je geeft les in het vak dat wij voor de studenten aanbieden.'],
    ['fr', 'Vous travaillez avec nous et vous donnez le cours que nous proposons aux étudiants dans la ville.'],
    ['fi', 'Olet osa ryhmää ja opetat kurssilla, joka on myös muille, ja voit kertoa sinulla olevista taidoista.'],
  ])('tells %s', (tag, text) => {
    expect(languages(text)).toEqual([tag]);
  });

  it('takes a short block to be in the language of the one before it', () => {
    expect(languages('You will teach and we will help you with that.', 'CV')).toEqual(['en', 'en']);
  });

  it('takes a heading to be in the language of what stands below it', () => {
    const texts = [
      'The position is for you who like the work with us and with our students.',
      'Dokument',
      'Din ansökan ska innehålla det som vi ber om, och den ska vara på svenska.',
    ];
    if (!first) throw new Error('There is no lexicon');
    const { ofBlock } = tellLanguages(texts.map(tokenize), [first, ...others], (block) => block === 1);
    expect(ofBlock.map(({ tag }) => tag)).toEqual(['en', 'sv', 'sv']);
  });

  it('follows an ad from one language into another', () => {
    expect(
      languages(
        'The position is for you who like the work with us and with our students.',
        'Din ansökan ska innehålla det som vi ber om, och den ska vara på svenska.',
        'Personligt brev',
      ),
    ).toEqual(['en', 'sv', 'sv']);
  });
  it('takes the top of a page to be in the language of its first sentence, whatever most of it is in', () => {
    expect(
      languages(
        'Doktorand i skogsbruk',
        'Du ska arbeta hos oss och undervisa på den kurs som vi ger.',
        'Your application should be in English and you send it with the form that is on our page.',
        'We will tell you what we think of it, and you will have an answer from us by the end of the month.',
      ).slice(0, 2),
    ).toEqual(['sv', 'sv']);
  });
});
