import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

const about = 'Vi søker en doktorgradsstipendiat som skal undersøke hvordan isbreer beveger seg i et varmere klima.';

function employerOf(text: string): string | null {
  const context = contextOf(pageFromText(text, null), { lexicons });
  if (context === null) throw new Error('The text is empty.');
  return readFacts(context).employer;
}

describe('the employer', () => {
  it('is the value of its label, where that stands far down too', () => {
    const lines = Array.from({ length: 9 }, () => about).join('\n\n');
    expect(
      employerOf(`Stipendiat i geologi\n\n${lines}\n\nArbeidsgiver: Eksempelinstituttet\nReferansenr.: 4787141920`),
    ).toBe('Eksempelinstituttet');
  });
});
