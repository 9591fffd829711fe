import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lexicons } from '../lib/languages/registry';
import { nameWordsOf } from '../lib/naming/name-words';
import { namingRules } from '../lib/naming/registry';

/** A sentence and the templates that the rule reads in it. */
const Case = z.strictObject({
  text: z.string(),
  language: z.string(),
  /** Whether the sentence, or the one before it, speaks of the names of files. */
  about: z.optional(z.boolean()),
  /** The words that speak of them, where the rule goes by their place. */
  cue: z.optional(z.string()),
  /** The words that announce an example, where the rule goes by their place. */
  example: z.optional(z.string()),
  /** Words for what stands between parts, with the mark that each means. */
  separators: z.optional(z.record(z.string(), z.string())),
  reference: z.optional(z.string()),
  /** Words that the ad uses elsewhere. */
  elsewhere: z.optional(z.array(z.string())),
  templates: z.array(z.string()),
});

describe.each(namingRules.map((rule) => ({ rule, id: rule.id })))('the naming rule $id', ({ rule, id }) => {
  const cases = z.array(Case).parse(JSON.parse(readFileSync(new URL(`./naming/${id}.json`, import.meta.url), 'utf8')));

  it('is shown by at least eight sentences, some of which hold no rule', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(cases.some(({ templates }) => templates.length === 0)).toBe(true);
  });

  it.each(cases)(
    'reads $templates in "$text"',
    ({ text, language, about, cue, example, separators, reference, elsewhere, templates }) => {
      const lexicon = lexicons.find(({ tag }) => tag === language);
      if (!lexicon) throw new Error(`No lexicon for ${language}`);
      const start = cue === undefined ? -1 : text.indexOf(cue);
      const found = rule.find({
        text,
        cues: cue === undefined ? [] : [{ start, end: start + cue.length }],
        examples: example === undefined ? [] : [text.indexOf(example) + example.length],
        separators: Object.entries(separators ?? {}).flatMap(([word, mark]) =>
          placesOf(word, text).map((at) => ({ start: at, end: at + word.length, mark })),
        ),
        isAboutNames: about ?? cue !== undefined,
        isElsewhere: (word) => elsewhere?.includes(word) ?? false,
        words: nameWordsOf(lexicon, lexicons),
        reference: reference ?? null,
      });
      expect(found.map(({ template }) => template)).toEqual(templates);
      for (const each of found) expect(each.end).toBeLessThanOrEqual(text.length);
    },
  );
});

/** Where the word stands in the text. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
