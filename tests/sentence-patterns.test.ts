import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';

/** One way in which ads ask for documents, said once in each language: what a rule can in one of them it can in all. */
interface Pattern {
  readonly pattern: string;
  readonly asks: readonly Expected[];
  readonly in: Readonly<Record<string, string>>;
}

/** Only what is told: no `necessity` is `required`, no limit or count is none. */
interface Expected {
  readonly kind: string;
  readonly necessity?: string;
  readonly pages?: number;
  readonly words?: number;
  readonly count?: number;
}

const patterns = read('sentence-patterns.json') as readonly Pattern[];
const languages = lexicons.map(({ tag }) => tag);
const frames = new Map(
  languages.map((tag) => [tag, (read(`languages/${tag}.json`) as { readonly frame: string }).frame]),
);

describe.each(patterns)('$pattern', ({ asks, in: texts }) => {
  it.each(languages)('in %s', (tag) => {
    const text = frames.get(tag)?.replace('{text}', () => texts[tag] ?? '') ?? '';
    const posting = matchPage(pageFromText(text, null), { lexicons, isAd: true });
    const found = posting?.requirements.map(({ kind, necessity, pages, words, count }) =>
      briefly({ kind, necessity, pages: pages?.max, words: words?.max, count }),
    );
    expect(found?.sort()).toEqual(asks.map(briefly).sort());
  });
});

function briefly(asked: {
  readonly kind: string;
  readonly necessity?: string | undefined;
  readonly pages?: number | null | undefined;
  readonly words?: number | null | undefined;
  readonly count?: number | null | undefined;
}): string {
  const { kind, necessity = 'required', pages, words, count } = asked;
  return [
    `${necessity} ${kind}`,
    ...(count ? [`${count} of them`] : []),
    ...(pages ? [`${pages} pages`] : []),
    ...(words ? [`${words} words`] : []),
  ].join(', ');
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
