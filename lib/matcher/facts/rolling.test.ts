import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function isRolling(text: string): boolean {
  const context = contextOf(pageFromText(text, null), { lexicons });
  if (context === null) throw new Error('The text is empty.');
  return readFacts(context).rolling;
}

describe('an ad that stays open', () => {
  it.each([
    'The position is open until filled.',
    'We review applications until acceptable candidates have been identified.',
    'Applications are read as they arrive.',
    'Urvalet sker löpande, så vänta inte med din ansökan.',
    'Vi behandler søknadene fortløpende, så du bør ikke vente med å søke på stillingen.',
    'Ansøgningerne læses løbende.',
    'Wir sichten die Bewerbungen laufend.',
    'We beginnen met lezen zodra het kan en gaan met de vacature door tot we iemand voor deze plek hebben.',
    "L'annonce reste ouverte jusqu'à ce que le poste soit pourvu.",
    'Hakemuksia käsitellään jatkuvasti, joten se kannattaa lähettää heti, kun se on valmis.',
  ])('says so: %s', (text) => {
    expect(isRolling(text)).toBe(true);
  });

  it.each([
    'Upon arrival you get a desk and a key.',
    'De vacature staat open tot en met 8 februari 2031.',
    'Urvalet sker löpande under januari och intervjuer hålls i vecka 6.',
    'Gruppen har löpande projekt om mossor.',
    'Wir verbessern kontinuierlich unsere Lehre.',
    'Du får løbende vejledning.',
    'Samtaler holdes fortløpende etter at fristen for stillingen er ute, og det er vi som ringer.',
    'Je krijgt doorlopend begeleiding.',
  ])('is none by: %s', (text) => {
    expect(isRolling(text)).toBe(false);
  });
});
