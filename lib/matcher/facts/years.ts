import { type DateSpot, type FactBlock, has, spotsIn, wholeOf } from './fact-blocks';

/** Characters between "published" and its day. */
const PUBLISHED_REACH = 24;
/** Months that an ad is open at the most. */
const OPEN_FOR = 8;

/** The year of a day that is printed without one; null if the page does not make it certain. */
export type YearFor = (month: number, day: number) => number | null;

/** What the days of the page that are printed with their year tell of the others. */
export function yearsOf(blocks: readonly FactBlock[]): YearFor {
  const dated = blocks.flatMap((block, index) =>
    block.dates.length === 0
      ? []
      : block.dates
          .filter(({ year, order }) => year !== null && order !== 'either')
          .map((date) => ({ date, isPublished: isPublished(block, date, blocks[index - 1]) })),
  );
  const dates = dated.map(({ date }) => date);
  const published = dated.filter((each) => each.isPublished).map(({ date }) => date);
  // a page has few days, however often it names them
  const told = new Map<number, number | null>();
  return (month, day) => {
    const key = month * 32 + day;
    const old = told.get(key);
    if (old !== undefined) return old;
    const year = yearOf(month, day, dates, published);
    told.set(key, year);
    return year;
  };
}

function isPublished(block: FactBlock, date: DateSpot, above: FactBlock | undefined): boolean {
  const [cue] = spotsIn(block, { start: Math.max(0, date.start - PUBLISHED_REACH), end: date.start }, 'published');
  if (cue) return true;
  return (
    date.start === 0 && above?.isShort === true && above.dates.length === 0 && has(above, wholeOf(above), 'published')
  );
}

/**
 * The year of a day printed without one, if the same day stands elsewhere on the page in one year only, or else the first
 * such day after the ad was published, if that is near.
 */
function yearOf(month: number, day: number, dates: readonly DateSpot[], published: readonly DateSpot[]): number | null {
  const twins = new Set(dates.filter((date) => date.month === month && date.day === day).map(({ year }) => year));
  const [only = null] = twins;
  if (twins.size > 0) return twins.size === 1 ? only : null;
  const months = published.map((date) => monthsUntil(date, month, day));
  // an ad is changed while it is open, and is open for some months: otherwise these are not its own days
  if (published.length === 0 || months.some((count) => count > OPEN_FOR)) return null;
  const years = new Set(published.map((date) => (date.year ?? 0) + (isAfter(date, month, day) ? 1 : 0)));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function monthsUntil(date: DateSpot, month: number, day: number): number {
  return month - date.month + (isAfter(date, month, day) ? 12 : 0);
}

function isAfter(date: DateSpot, month: number, day: number): boolean {
  return date.month > month || (date.month === month && date.day > day);
}
