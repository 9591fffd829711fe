import { describe, expect, it } from 'vitest';
import type { Message } from './contract';
import english from './messages/en';
import { catalogues } from './registry';
import { languageFor, languagesOf, loadWords } from './words';

const forms = (message: Message) => Object.values(typeof message === 'string' ? { message } : message);
const holes = (message: Message) =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{[a-z]+\}/giu) ?? []))].sort();

const loaded = await Promise.all(Object.entries(catalogues).map(async ([tag, load]) => [tag, await load()] as const));

describe.each(loaded)('the interface in %s', (tag, catalogue) => {
  const messages = new Map<string, Message>(Object.entries(catalogue));

  it('has every message and no other', () => {
    expect([...messages.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('leaves no message empty', () => {
    expect([...messages].filter(([, message]) => forms(message).some((text) => text.trim() === ''))).toEqual([]);
  });

  it('says what English says in about as many letters, so that it fits where English does', () => {
    const long = Object.entries(english).flatMap(([key, source]) => {
      const most = Math.max(...forms(source).map((text) => text.length));
      const all = forms(messages.get(key) ?? '');
      return all.filter((text) => text.length > Math.max(most + 14, most * 1.65)).map((text) => `${key}: ${text}`);
    });
    expect(long).toEqual([]);
    const lengthOf = (all: readonly Message[]) => all.flatMap(forms).join('').length;
    expect(lengthOf([...messages.values()]) / lengthOf(Object.values(english))).toBeLessThan(1.25);
  });

  it('speaks plainly: no exclamation marks, no typewriter quotes, a full stop where English has one', () => {
    const odd = Object.entries(english).flatMap(([key, source]) => {
      const all = forms(messages.get(key) ?? '');
      const endsSentence = forms(source).every((text) => text.endsWith('.'));
      return all
        .filter((text) => /[!"']| {2}|^ | $/u.test(text) || (endsSentence && !text.endsWith('.')))
        .map((text) => `${key}: ${text}`);
    });
    expect(odd).toEqual([]);
  });

  it('has a form for each number that its language tells apart', () => {
    const counted = [0, 1, 2, 5, 21, 100];
    const categories = new Set(counted.map((count) => new Intl.PluralRules(tag).select(count)));
    const lacking = [...messages].filter(
      ([, message]) =>
        typeof message !== 'string' && [...categories].some((category) => message[category] === undefined),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
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
    expect(languagesOf().map(({ tag, name }) => `${tag} ${name}`)).toEqual([
      'da Dansk',
      'de Deutsch',
      'en English',
      'fr Français',
      'nl Nederlands',
      'no Norsk',
      'fi Suomi',
      'sv Svenska',
    ]);
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

  it.each([
    ['da', '24. feb. 2023', 'På engelsk', '3 dage tilbage'],
    ['de', '24. Feb. 2023', 'Auf Englisch', 'Noch 3 Tage'],
    ['fi', '24.2.2023', 'Kieli: englanti', '3 päivää jäljellä'],
    ['fr', '24 févr. 2023', 'En anglais', 'encore 3 jours'],
    ['nb-NO', '24. feb. 2023', 'På engelsk', '3 dager igjen'],
    ['nl-BE', '24 feb 2023', 'In het Engels', 'nog 3 dagen'],
  ])('write dates, names of languages and numbers as is usual in %s', async (locale, date, language, left) => {
    const words = await loadWords(locale);
    expect(words.date('2023-02-24')).toBe(date);
    expect(words.say('inLanguage', { language: words.language('en') })).toBe(language);
    expect(words.say('daysLeft', { count: 3 })).toBe(left);
  });

  it('choose the plural as each language does', async () => {
    const daysIn = async (locale: string) => {
      const words = await loadWords(locale);
      return [0, 1, 2].map((count) => words.say('days', { count }));
    };
    expect(await daysIn('fr')).toEqual(['0 jour', '1 jour', '2 jours']);
    expect(await daysIn('fi')).toEqual(['0 päivää', '1 päivä', '2 päivää']);
    expect(await daysIn('da')).toEqual(['0 dage', '1 dag', '2 dage']);
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
