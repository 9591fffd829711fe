import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';

/** Points by which the documents found in changed ads may lie below those found in the ads as they are. */
const MOST_LOST = 2;

interface Ad {
  readonly id: string;
  readonly text?: string;
}

const ads = readFileSync('tests/corpus/ads.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Ad)
  .flatMap(({ text }) => (text === undefined ? [] : [text]));

/** Ways in which the same ad can arrive. */
const MUTATIONS: readonly (readonly [string, (text: string) => string])[] = [
  ['with non-breaking spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')],
  ['with doubled spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '  ')],
  ['with soft hyphens', (text) => text.replace(/(\p{L}{5})(?=\p{L}{4})/gu, '$1\u00ad')],
  ['with decomposed letters', (text) => text.normalize('NFD')],
  ['with other bullets', (text) => text.replace(/^(\s*)[•\-–*] /gmu, '$1▪ ')],
  ['with bullets turned into lines', (text) => text.replace(/^\s*[•\-–*] /gmu, '')],
  ['with bullets turned into paragraphs', (text) => text.replace(/^\s*[•\-–*] /gmu, '\n')],
  ['with Windows line ends', (text) => text.replace(/\n/gu, '\r\n')],
];

function kindsIn(text: string): readonly string[] {
  return (matchPage(pageFromText(text, null), { lexicons, isAd: true })?.requirements ?? []).map(({ kind }) => kind);
}

const asTheyAre = ads.map(kindsIn);

describe('the same ads, arriving otherwise', () => {
  it.each(MUTATIONS)('%s ask for the same documents', (_, mutate) => {
    let [kept, all] = [0, 0];
    ads.forEach((text, at) => {
      const own = asTheyAre[at] ?? [];
      const mutated = new Set(kindsIn(mutate(text)));
      all += own.length;
      kept += own.filter((kind) => mutated.has(kind)).length;
    });
    expect(all).toBeGreaterThan(0);
    expect((100 * kept) / all).toBeGreaterThanOrEqual(100 - MOST_LOST);
  });
});
