import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';
import type { Requirement } from '../lib/posting/requirement';

/** Short ads in one language; a file of ./languages. */
interface Samples {
  /** An ad of no documents at all; `{text}` is where each sample's own words go. */
  readonly frame: string;
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly text: string;
  /** Only what is told: no `necessity` is `required`, no limit or count is none. [] for a text that asks for nothing. */
  readonly asks: readonly Expected[];
}

interface Expected {
  readonly kind: string;
  readonly necessity?: string;
  /** The largest number of pages or words. */
  readonly pages?: number;
  readonly words?: number;
  readonly count?: number;
}

const folder = new URL('./languages/', import.meta.url);
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    tag: name.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Samples),
  }));

describe.each(languages)('an ad in the language $tag', ({ tag, frame, samples }) => {
  it.each(samples.map((sample) => [sample.text, sample.asks] as const))('%s', (text, asks) => {
    const posting = matchPage(
      pageFromText(
        frame.replace('{text}', () => text),
        null,
      ),
      { lexicons },
    );
    expect(posting?.language).toBe(tag);
    expect(posting?.requirements.map(briefly).sort(byKind)).toEqual(asks.map(inFull).sort(byKind));
  });
});

describe.each(lexicons)('the small words of $name', ({ functionWords, documents }) => {
  it('name no document, for labels leave them out', () => {
    const names = new Set<string>(Object.values(documents).flat());
    expect(functionWords.filter((word) => names.has(word) || names.has(`=${word}`) || names.has(`*${word}`))).toEqual(
      [],
    );
  });
});

function briefly({ kind, necessity, pages, words, count }: Requirement) {
  return { kind, necessity, pages: pages?.max ?? null, words: words?.max ?? null, count };
}

function inFull({ kind, necessity = 'required', pages, words, count }: Expected) {
  return { kind, necessity, pages: pages ?? null, words: words ?? null, count: count ?? null };
}

function byKind(a: { readonly kind: string }, b: { readonly kind: string }): number {
  return a.kind < b.kind ? -1 : 1;
}
