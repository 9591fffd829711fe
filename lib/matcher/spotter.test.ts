import { describe, expect, it } from 'vitest';
import { compileSpotter } from './spotter';
import { tokenize } from './tokens';

function spots(phrase: string, text: string, endings: readonly string[] = ['s', 'en', 'et']): readonly string[] {
  const found = new Set<string>();
  const tokens = tokenize(text);
  const spot = compileSpotter([{ meaning: 'it', phrases: [phrase] }], endings);
  spot.find(
    tokens,
    0,
    tokens.length,
    (_, first, last) => {
      found.add(text.slice(tokens[first]?.start, tokens[last]?.end));
    },
    { steps: 0 },
  );
  return [...found];
}

describe('a phrase', () => {
  it.each([
    ['letter', 'two letters', ['letters']],
    ['=om', 'om omen', ['om']],
    ['*brev', 'ett följebrev', ['följebrev']],
    ['*brev', 'följebrevet ligger där', ['följebrevet']],
    ['zeugnis*', 'Zeugniskopien', ['Zeugniskopien']],
    ['(cover|motivation) letter', 'a motivation letter', ['motivation letter']],
    ['letter of [your] intent', 'letter of intent', ['letter of intent']],
    ['names of .. referees', 'names of two or three referees', ['names of two or three referees']],
    ['names of .. referees', 'names of places; we ask referees', []],
    ['up to # pages', 'up to 5 pages', ['up to 5 pages']],
    ['e-mail', 'by e-mail', ['e-mail']],
    ['t.ex.', 'betyg, t.ex. TOEFL', ['t.ex']],
    ['side of A4', 'one side of A4', ['side of A4']],
  ])('%j in %j', (phrase, text, expected) => {
    expect(spots(phrase, text)).toEqual(expected);
  });

  it('takes no ending on a stem of two letters', () => {
    expect(spots('be', 'bes')).toEqual([]);
  });
});
