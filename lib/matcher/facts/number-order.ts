import type { Context } from '../context';
import type { DateSpot, FactBlock } from './fact-blocks';

/** Whether days written in numbers alone with a given mark between them have the day or the month first; null: it cannot be told. */
export type NumberOrder = (mark: string) => 'day-first' | 'month-first' | null;

/** Addresses that end so are of countries that write the month first. */
const MONTH_FIRST_HOST = /\.(?:edu|gov|us)$/u;
/** Addresses that end so are of no country, or of one that writes both. */
const UNCERTAIN_HOST = /\.(?:com|org|net|info|jobs|io|ca|eu)$/u;
const HOST = /^[a-z]+:\/\/([^/:?#]+)/u;

/**
 * How the page writes days in numbers: told by a number above 12, a pattern spelled out ("DD/MM/YYYY"), or the same day
 * written in words elsewhere on the page; else by the mark, the language and the country of the address. Two conventions
 * on one page tell nothing.
 */
export function numberOrderOf(blocks: readonly FactBlock[], context: Context): NumberOrder {
  const dates = blocks.flatMap((block) => block.dates);
  const told = new Map<string, ReturnType<NumberOrder>>();
  return (mark) => {
    const old = told.get(mark);
    if (old !== undefined) return old;
    const order = orderOf(mark);
    told.set(mark, order);
    return order;
  };

  function orderOf(mark: string): ReturnType<NumberOrder> {
    const seen = new Set(
      dates.filter((date) => date.mark === mark && date.order !== 'either').map(({ order }) => order),
    );
    if (seen.size === 2) return null;
    if (seen.has('month-first')) return 'month-first';
    if (seen.has('day-first')) return 'day-first';
    return spelledOrder(blocks) ?? orderByTwins(dates, mark) ?? orderByHabit(mark, context);
  }
}

function spelledOrder(blocks: readonly FactBlock[]): 'day-first' | 'month-first' | null {
  for (const { text } of blocks) {
    if (/DD.MM.YY/u.test(text)) return 'day-first';
    if (/MM.DD.YY/u.test(text)) return 'month-first';
  }
  return null;
}

/** "12/09/2016" beside "December 9, 2016". */
function orderByTwins(dates: readonly DateSpot[], mark: string): 'day-first' | 'month-first' | null {
  const certain = new Set(
    dates.filter(({ order }) => order === null).map(({ year, month, day }) => keyOf(year, month, day)),
  );
  const isCertain = (year: number | null, month: number, day: number) =>
    certain.has(keyOf(year, month, day)) || certain.has(keyOf(null, month, day));
  for (const { year, month, day, order, mark: own } of dates) {
    if (order !== 'either' || own !== mark) continue;
    const dayFirst = isCertain(year, month, day);
    if (dayFirst !== isCertain(year, day, month)) return dayFirst ? 'day-first' : 'month-first';
  }
  return null;
}

function keyOf(year: number | null, month: number, day: number): string {
  return `${year} ${month} ${day}`;
}

function orderByHabit(mark: string, { page, main }: Context): 'day-first' | 'month-first' | null {
  if (mark === '.' || main.tag !== 'en') return 'day-first';
  const host = HOST.exec(page.url ?? '')?.[1] ?? '';
  if (host === '' || UNCERTAIN_HOST.test(host)) return null;
  return MONTH_FIRST_HOST.test(host) ? 'month-first' : 'day-first';
}
