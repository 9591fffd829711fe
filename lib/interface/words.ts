import type { Catalogue, Message, MessageKey, Values } from './contract';
import { catalogues } from './registry';

/** The interface in one language: its messages, and dates, names and lists as that language writes them. */
export interface Words {
  /** BCP 47 tag of the language that the words are in. */
  readonly lang: string;
  /** A message with its holes filled. `count` also chooses the plural form. */
  readonly say: <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;
  /** `2023-02-24` //=> "24 Feb 2023"; anything that is no calendar date comes back as it is. */
  readonly date: (iso: string) => string;
  /** The same without its year. */
  readonly shortDate: (iso: string) => string;
  /** `2024-08-15` //=> "Thu 15 Aug" */
  readonly weekDate: (iso: string) => string;
  /** `sv` //=> "Swedish", as it stands in the middle of a sentence; the code itself where there is no name for it. */
  readonly language: (code: string) => string;
  /** IANA zone on a date //=> "CET", "CEST"; on no date in particular the name that serves all year. */
  readonly zone: (timeZone: string, isoDate: string | null) => string;
  /** `['a', 'b', 'c']` //=> "a, b and c". */
  readonly list: (values: readonly string[]) => string;
  /** `['a', 'b', 'c']` //=> "a, b or c". */
  readonly either: (values: readonly string[]) => string;
}

const FALLBACK = 'en';

/** Norwegian is told to browsers by its two written forms; we have one file for both. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** Words for a browser's or user's locale: `sv-FI` //=> Swedish. English serves for every language that has no file. */
export async function loadWords(locale: string): Promise<Words> {
  const lang = languageFor(locale);
  const load = catalogues[lang];
  return load === undefined ? wordsIn(FALLBACK, (await import('./messages/en')).default) : wordsIn(lang, await load());
}

/** Tag of the interface's language that serves a locale best. */
export function languageFor(locale: string): string {
  const primary = locale.split('-')[0] ?? '';
  const wanted = [locale, primary, ALIASES.get(primary) ?? ''];
  return wanted.find((tag) => Object.hasOwn(catalogues, tag)) ?? FALLBACK;
}

/** The words of a catalogue that is there already. */
export function wordsIn(lang: string, catalogue: Catalogue): Words {
  // English as such is written the American way by Intl; universities in Europe put the day first.
  const writing = lang === 'en' ? 'en-GB' : lang;
  // Finnish has no short names of months that anybody writes: a date is `24.2.2023`.
  const month = lang === 'fi' ? 'numeric' : 'short';
  const plural = new Intl.PluralRules(writing);
  return {
    lang,
    say: (key, ...values) => fill(catalogue[key], values[0] ?? {}, plural),
    date: (iso) => formatDate(writing, iso, { day: 'numeric', month, year: 'numeric' }),
    shortDate: (iso) => formatDate(writing, iso, { day: 'numeric', month }),
    weekDate: (iso) => formatDate(writing, iso, { weekday: 'short', day: 'numeric', month }),
    language: (code) => languageName(writing, code),
    zone: (timeZone, isoDate) => zoneName(writing, timeZone, isoDate),
    list: (values) => new Intl.ListFormat(writing, { type: 'conjunction' }).format(values),
    either: (values) => new Intl.ListFormat(writing, { type: 'disjunction' }).format(values),
  };
}

/** Every language of the interface under its own name, in the order of the names. */
export function languagesOf(): readonly { readonly tag: string; readonly name: string }[] {
  return Object.keys(catalogues)
    .map((tag) => ({ tag, name: capitalised(languageName(tag, tag), tag) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function capitalised(word: string, lang: string): string {
  return word.slice(0, 1).toLocaleUpperCase(lang) + word.slice(1);
}

function fill(message: Message, values: Readonly<Record<string, string | number>>, plural: Intl.PluralRules): string {
  const text =
    typeof message === 'string' ? message : (message[plural.select(Number(values.count ?? 0))] ?? message.other);
  return text.replace(/\{([a-z]+)\}/giu, (hole, name: string) => String(values[name] ?? hole));
}

function formatDate(locale: string, iso: string, parts: Intl.DateTimeFormatOptions): string {
  const instant = noonOf(iso);
  return instant === null ? iso : new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(instant);
}

function noonOf(isoDate: string): Date | null {
  const instant = new Date(`${isoDate}T12:00:00Z`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function languageName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not the shape of a language tag
  }
}

function zoneName(locale: string, timeZone: string, isoDate: string | null): string {
  const instant = isoDate === null ? null : noonOf(isoDate);
  const style = instant === null ? 'shortGeneric' : 'short';
  try {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style });
    return format.formatToParts(instant ?? new Date(0)).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone; // a zone that this browser does not know
  }
}
