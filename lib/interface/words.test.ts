import { describe, expect, it } from 'vitest';
import type { Message } from './contract';
import english from './messages/en';
import { catalogues } from './registry';
import { languageFor, languagesOf, loadWords } from './words';

const forms = (message: Message) => Object.values(typeof message === 'string' ? { message } : message);
const holes = (message: Message) =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{[a-z]+\}/giu) ?? []))].sort();

const loaded = await Promise.all(Object.entries(catalogues).map(async ([tag, load]) => [tag, await load()] as const));

describe.each(loaded)('the interface in %s', (_tag, catalogue) => {
  const messages = new Map<string, Message>(Object.entries(catalogue));

  it('has every message and no other', () => {
    expect([...messages.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('leaves no message empty', () => {
    expect([...messages].filter(([, message]) => forms(message).some((text) => text.trim() === ''))).toEqual([]);
  });

  it('has the same holes as English in every message', () => {
    const wrong = Object.entries(english).filter(
      ([key, source]) => holes(messages.get(key) ?? '').join() !== holes(source).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('words', async () => {
  const en = await loadWords('en-US');
  const sv = await loadWords('sv-FI');

  it('come in the language of the locale, and in English for one that has no file', async () => {
    expect(sv.say('documents')).toBe('Dokument');
    expect((await loadWords('xx-YY')).say('documents')).toBe('Documents');
    expect(languageFor('toString')).toBe('en');
  });

  it('are offered under the languages’ own names', () => {
    expect(languagesOf()).toContainEqual({ tag: 'sv', name: 'Svenska' });
  });

  it('choose the plural by the count', () => {
    expect(en.say('daysLeft', { count: 1 })).toBe('1 day left');
    expect(en.say('daysLeft', { count: 12 })).toBe('12 days left');
    expect(sv.say('progress', { ready: 0, count: 1 })).toBe('0 av 1 klar');
  });

  it('put what the ad says into a message to the letter, braces and all', () => {
    expect(en.say('removed', { item: '{count} $& <b>' })).toBe('“{count} $& <b>” removed');
  });

  it('write dates with the day first', () => {
    expect(en.date('2023-02-24')).toBe('24 Feb 2023');
    expect(sv.date('2024-08-26')).toBe('26 aug. 2024');
    expect(en.date('soon')).toBe('soon');
  });

  it('name languages and zones, and hand back what they do not know', () => {
    expect(en.language('sv')).toBe('Swedish');
    expect(sv.language('en')).toBe('engelska');
    expect(en.language('no such code')).toBe('no such code');
    expect(en.zone('Europe/Brussels', '2024-08-26')).toBe('CEST');
    expect(en.zone('Europe/Brussels', null)).toBe('CET');
    expect(en.zone('Nowhere/Else', null)).toBe('Nowhere/Else');
  });

  it('join a list as the language does', () => {
    expect(en.list(['PDF', 'Word'])).toBe('PDF and Word');
    expect(sv.list(['PDF', 'Word'])).toBe('PDF och Word');
    expect(en.either(['PDF', 'Word', 'RTF'])).toBe('PDF, Word or RTF');
  });
});
