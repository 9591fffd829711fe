import type { Lexicon } from '../../languages/contract';

/** Month words of one or more languages → 1 to 12. */
export interface MonthWords {
  /** The month that a word names in the given language, else in English, else in whichever language has it alone; or null. */
  monthOf(word: string, language: string): number | null;
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const compiled = new WeakMap<readonly Lexicon[], MonthWords>();

/** The month words of all languages, compiled once. */
export function monthsOf(lexicons: readonly Lexicon[]): MonthWords {
  const known = compiled.get(lexicons);
  if (known) return known;
  const months = compileMonths(lexicons);
  compiled.set(lexicons, months);
  return months;
}

/** Full names in the forms that a date takes come from Intl; lexicons add the short forms that ads print. */
export function compileMonths(lexicons: readonly Lexicon[]): MonthWords {
  const byLanguage = new Map(lexicons.map((lexicon) => [lexicon.tag, wordsOf(lexicon)]));
  const anywhere = new Map<string, number | null>();
  for (const words of byLanguage.values()) {
    for (const [word, month] of words) {
      anywhere.set(word, anywhere.has(word) && anywhere.get(word) !== month ? null : month);
    }
  }
  return {
    monthOf: (word, language) =>
      byLanguage.get(language)?.get(word) ?? byLanguage.get('en')?.get(word) ?? anywhere.get(word) ?? null,
  };
}

function wordsOf({ tag, shortMonths }: Lexicon): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  // standing alone and in a date: tammikuu, tammikuuta. A format is slow to make, and serves all months
  const formats = [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].map(
    (shape) => new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' }),
  );
  for (const month of MONTHS) {
    const short = shortMonths[month]?.split(' ').filter(Boolean) ?? [];
    for (const word of [...formats.flatMap((format) => intlNames(format, month)), ...short]) {
      words.set(word, month + 1);
      words.set(withoutAccents(word), month + 1);
    }
  }
  return words;
}

function intlNames(format: Intl.DateTimeFormat, month: number): readonly string[] {
  return format
    .formatToParts(new Date(Date.UTC(2025, month, 3)))
    .filter((part) => part.type === 'month')
    .map((part) => part.value.normalize('NFKC').toLowerCase());
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
