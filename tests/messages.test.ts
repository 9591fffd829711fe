import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../lib/interface/messages/en';
import { catalogues } from '../lib/interface/registry';

const sources = ['components', 'entrypoints', 'lib/interface']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.') && !file.startsWith('lib/interface/messages/'))
  .map((file) => readFileSync(file, 'utf8'));

it('no message is kept that nothing says', () => {
  // Units are put together: `pages` and `words` with what the limit is.
  const built = /^(?:pages|words)(?:Max|Min|Exact|Between)$/u;
  const silent = Object.keys(english).filter(
    (key) => !built.test(key) && !sources.some((source) => new RegExp(`['"]${key}['"]`, 'u').test(source)),
  );
  // Necessities and missing fields are said by their own names.
  const named = ['conditional', 'optional', 'required', 'unwanted', 'familyName', 'givenName', 'reference'];
  const values = ['added', 'edited', 'standard', 'portal', 'email', 'post', 'joined'];
  expect(silent.filter((key) => ![...named, ...values].includes(key))).toEqual([]);
});

describe('what the browser says for us', () => {
  interface Entry {
    readonly message: string;
    readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
  }
  const folder = 'public/_locales';
  const read = (locale: string) =>
    JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Readonly<Record<string, Entry>>;
  const locales = readdirSync(folder);
  const source = read('en');

  it('it says in every language of the interface; Norwegian under both of its names', () => {
    expect(locales.toSorted()).toEqual([...Object.keys(catalogues), 'nb'].toSorted());
    expect(read('nb')).toEqual(read('no'));
  });

  it.each(locales)('has every message and every placeholder in %s', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(source));
    for (const [key, { message, placeholders }] of Object.entries(source)) {
      expect(messages[key]?.placeholders).toEqual(placeholders);
      const holes = (text: string) => (text.match(/\$[A-Z]+\$/gu) ?? []).toSorted();
      expect(holes(messages[key]?.message ?? '')).toEqual(holes(message));
    }
  });

  it.each(locales)('describes the extension in %s within what stores take', (locale) => {
    expect(read(locale).extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
