import type { Token } from '../tokens';
import type { MonthWords } from './months';

/** A calendar day as printed. `first` and `last` are the indexes of its tokens, both inclusive. */
export interface PrintedDate {
  readonly first: number;
  readonly last: number;
  /** null: the ad gives no year here. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Of a day written in numbers with the year last: what the numbers tell of their order. `month` and `day` are read day first where both would do. */
  readonly order: 'day-first' | 'month-first' | 'either' | null;
  /** The mark between the numbers of such a day. */
  readonly mark: string | null;
}

const SEPARATORS = new Set(['.', '/', '-', '‐', '‑', '–']);
/** Between a day and its month in words, or the month and its year. "?" is what broken encodings leave of a space. */
const LOOSE = new Set(['.', ',', '/', '-', '‐', '‑', '–', '?', ':', '(']);
const MONTH_MARKS = new Set(['.', '-', '/', '?']);
const APOSTROPHES = new Set(["'", '’', '‘', '´', '`']);
/** Words that stand between day and month in one of the languages: "the 3rd of May", "1er mai", "15:e maj". */
const JOINERS = new Set(['st', 'nd', 'rd', 'th', 'of', 'de', 'e', 'er', 'ste', 'ème', 'eme', 'a', 'den']);
/** Finnish words for the day of a month, behind its number. */
const DAY_WORDS = new Set(['päivä', 'päivän', 'päivänä', 'päivään', 'pv', 'pnä']);
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const CENTURY = 2000;
/** Words and marks between day, month and year at the most. */
const REACH = 3;

/** Every day printed in the text, in order, none overlapping. Linear: a date is at most a dozen tokens long. */
export function findDates(tokens: readonly Token[], months: MonthWords, language: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at, months, language);
    if (date !== null) {
      found.push(date);
      at = date.last;
    }
  }
  return found;
}

/** True if the day exists in the calendar; without a year, if it exists in some year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function dateAt(tokens: readonly Token[], at: number, months: MonthWords, language: string): PrintedDate | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    return (
      yearFirst(tokens, at) ??
      numbersOnly(tokens, at) ??
      yearApart(tokens, at) ??
      dayThenMonth(tokens, at, months, language)
    );
  }
  if (token?.kind === 'word') return monthThenDay(tokens, at, months, language);
  return null;
}

/** 2026-08-31, 2026/08/31, 2026.08.31 */
function yearFirst(tokens: readonly Token[], at: number): PrintedDate | null {
  const parts = numbersWithMarks(tokens, at);
  if (parts === null || parts.numbers[0]?.length !== 4) return null;
  const [year, month, day] = parts.numbers.map(Number);
  return completed(at, parts.last, year, month, day);
}

/** 31.8.2026, 31/08/26, 8/31/2026: read day first here; the page's convention is settled later. */
function numbersOnly(tokens: readonly Token[], at: number): PrintedDate | null {
  const parts = numbersWithMarks(tokens, at);
  if (parts === null) return null;
  const [first = '', second = '', third = ''] = parts.numbers;
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const year = third.length === 2 ? CENTURY + Number(third) : Number(third);
  const [one, two] = [Number(first), Number(second)];
  const mark = tokens[at + 1]?.text ?? null;
  if (two > 12) return completed(at, parts.last, year, one, two, 'month-first', mark);
  if (one === two) return completed(at, parts.last, year, two, one);
  return completed(at, parts.last, year, two, one, one > 12 ? 'day-first' : 'either', mark);
}

/** 20/2 2026, 20/2-2026 */
function yearApart(tokens: readonly Token[], at: number): PrintedDate | null {
  const last = tokens[at + 3]?.kind === 'mark' ? at + 4 : at + 3;
  const numbers = [tokens[at], tokens[at + 2], tokens[last]].map((t) => (t?.kind === 'number' ? t.text : ''));
  const [first = '', second = '', year = ''] = numbers;
  if (tokens[at + 1]?.text !== '/' || gapAfter(tokens, at) || gapAfter(tokens, at + 1)) return null;
  if (first.length > 2 || second === '' || second.length > 2 || year.length !== 4) return null;
  const isApart = last === at + 3 ? gapAfter(tokens, at + 2) : ['-', '–', ','].includes(tokens[at + 3]?.text ?? '');
  if (!isApart || continues(tokens, at - 1, true) || continuesAfter(tokens, last, '/')) return null;
  const [one, two] = [Number(first), Number(second)];
  if (two > 12) return completed(at, last, Number(year), one, two, 'month-first', '/');
  return completed(at, last, Number(year), two, one, one > 12 || one === two ? 'day-first' : 'either', '/');
}

/** Three numbers with the same mark between them that are no part of a longer row of numbers, or null. */
function numbersWithMarks(
  tokens: readonly Token[],
  at: number,
): { readonly numbers: readonly string[]; readonly last: number } | null {
  const mark = tokens[at + 1]?.text ?? '';
  const last = at + 4;
  if (!SEPARATORS.has(mark) || tokens[at + 3]?.text !== mark) return null;
  const numbers = [tokens[at], tokens[at + 2], tokens[last]].map((t) => (t?.kind === 'number' ? t.text : ''));
  if (numbers.includes('')) return null;
  const full = numbers.some((n) => n.length === 4);
  if (!full && (mark === '-' || gapAfter(tokens, at) || gapAfter(tokens, at + 2))) return null;
  return continues(tokens, at - 1, full) || continuesAfter(tokens, last, mark) ? null : { numbers, last };
}

/** True if the token at `at` is glued to the next one and makes it the tail of a reference or a longer number. */
function continues(tokens: readonly Token[], at: number, full: boolean): boolean {
  const before = tokens[at];
  if (before === undefined || gapAfter(tokens, at)) return false;
  if (before.kind !== 'mark') return true;
  const isRange = full && ['-', '‐', '‑', '–', '—'].includes(before.text);
  return (SEPARATORS.has(before.text) || before.text === ':') && !isRange && !gapAfter(tokens, at - 1);
}

function continuesAfter(tokens: readonly Token[], last: number, mark: string): boolean {
  if (gapAfter(tokens, last)) return false;
  const after = tokens[last + 1];
  if (after?.kind === 'word') return after.text !== 't'; // 2026-08-31T23:59
  return after?.text === mark && !gapAfter(tokens, last + 1) && tokens[last + 2]?.kind === 'number';
}

/** 31 August 2026, 31. Aug '26, 26th of April, 12.Aug.2026, den 1:a maj */
function dayThenMonth(tokens: readonly Token[], at: number, months: MonthWords, language: string): PrintedDate | null {
  const number = tokens[at];
  if (number === undefined || number.text.length > 2) return null;
  let next = at + 1;
  while (next <= at + REACH && isJoiner(tokens[next])) next += 1;
  const word = tokens[next];
  if (word?.kind !== 'word') return null;
  const month = months.monthOf(word.text, language);
  if (month === null) return null;
  const year = yearAfter(tokens, next);
  return completed(at, year?.last ?? next, year?.value ?? null, month, Number(number.text));
}

/** August 31st, 2026 */
function monthThenDay(tokens: readonly Token[], at: number, months: MonthWords, language: string): PrintedDate | null {
  const next = MONTH_MARKS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const number = tokens[next];
  if (number?.kind !== 'number' || number.text.length > 2) return null;
  const month = months.monthOf(tokens[at]?.text ?? '', language);
  if (month === null) return null;
  let last = next;
  // "30. päivään"
  if (tokens[last + 1]?.text === '.' && DAY_WORDS.has(tokens[last + 2]?.text ?? '')) last += 2;
  while (last < next + 2 && tokens[last + 1]?.kind === 'word' && isJoiner(tokens[last + 1])) last += 1;
  const year = yearAfter(tokens, last);
  return completed(at, year?.last ?? last, year?.value ?? null, month, Number(number.text));
}

function isJoiner(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'mark' ? LOOSE.has(token.text) : JOINERS.has(token.text);
}

/** The year after a month or day: "2026", ", 2026", "'26", "-26"; null if none follows. */
function yearAfter(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | null {
  let next = at + 1;
  while (next <= at + 2 && (LOOSE.has(tokens[next]?.text ?? '') || tokens[next]?.text === 'of')) next += 1;
  const isShort = APOSTROPHES.has(tokens[next]?.text ?? '');
  const number = tokens[isShort ? next + 1 : next];
  if (number?.kind !== 'number') return null;
  if (isShort) return number.text.length === 2 ? { value: CENTURY + Number(number.text), last: next + 1 } : null;
  if (number.text.length === 4) return isYear(Number(number.text)) ? { value: Number(number.text), last: next } : null;
  const isGlued = next === at + 2 && !gapAfter(tokens, at) && !gapAfter(tokens, at + 1);
  const isShortYear = number.text.length === 2 && isGlued && ['-', '.', '/'].includes(tokens[at + 1]?.text ?? '');
  return isShortYear ? { value: CENTURY + Number(number.text), last: next } : null;
}

function completed(
  first: number,
  last: number,
  year: number | null | undefined,
  month = 0,
  day = 0,
  order: PrintedDate['order'] = null,
  mark: string | null = null,
): PrintedDate | null {
  if (year === undefined || (year !== null && !isYear(year)) || !isDay(year, month, day)) return null;
  return { first, last, year, month, day, order, mark };
}

function isYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** True if there is white space between the token at `at` and the next one. */
function gapAfter(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token === undefined || next === undefined || next.start > token.end;
}
