import type { ApplicationLine } from './view';

/** Which applications are shown. `open`: those one can still apply for and has not. */
export type Filter = 'open' | 'sent' | 'expired' | 'all';

/** Heading under which an application stands when they are sorted by deadline, in the order in which they come. */
export const sections = ['week', 'month', 'later', 'undated', 'sent', 'expired'] as const;
export type Section = (typeof sections)[number];

/** What they are sorted by, and whether from the end. `progress`: how much is left to do. */
export interface Sorting {
  readonly by: 'deadline' | 'title' | 'progress';
  readonly isReversed: boolean;
}

export interface ListingRequest {
  readonly filter: Filter;
  /** What the user typed: all of its words are to be found in title, employer or reference. */
  readonly search: string;
  /** Rows to show at most, so that thousands of applications do not make thousands of rows. */
  readonly limit: number;
  readonly sorting: Sorting;
}

export interface Listing {
  /**
   * Sections that have rows, with how many there are of each beyond the limit too. Null is one without a heading: what is
   * not sorted by deadline stands under none.
   */
  readonly groups: readonly {
    readonly section: Section | null;
    readonly count: number;
    readonly rows: readonly ApplicationLine[];
  }[];
  /** Applications that the search finds, by filter. */
  readonly counts: Readonly<Record<Filter, number>>;
  /** Rows that the limit keeps back. */
  readonly more: number;
}

/** The applications that are asked for. By deadline: what closes next comes first, what has closed comes last. */
export function listingOf(
  applications: readonly ApplicationLine[],
  { filter, search, limit, sorting }: ListingRequest,
): Listing {
  const words = fold(search).split(' ').filter(Boolean);
  const found = applications
    .filter((one) => {
      const text = words.length === 0 ? '' : fold(`${one.title} ${one.employer ?? ''} ${one.reference ?? ''}`);
      return words.every((word) => text.includes(word));
    })
    .map((line) => ({ line, section: sectionOf(line) }));
  const wanted = found.filter(({ section }) => filter === 'all' || filterOf(section) === filter);
  const inOrder = (section: Section | null, lines: typeof wanted) => ({
    section,
    lines: lines.map(({ line }) => line).toSorted(orderOf(sorting, section)),
  });
  const ordered = sorting.isReversed ? sections.toReversed() : sections;
  const all =
    sorting.by === 'deadline'
      ? ordered.map((section) =>
          inOrder(
            section,
            wanted.filter((one) => one.section === section),
          ),
        )
      : [inOrder(null, wanted)];
  let left = limit;
  const groups = all.flatMap(({ section, lines }) => {
    const rows = lines.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ section, count: lines.length, rows }];
  });
  const count = (one: Filter) => found.filter(({ section }) => filterOf(section) === one).length;
  return {
    groups,
    counts: { open: count('open'), sent: count('sent'), expired: count('expired'), all: found.length },
    more: Math.max(0, wanted.length - limit),
  };
}

function sectionOf({ daysLeft, sentOn }: ApplicationLine): Section {
  if (sentOn !== null) return 'sent';
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'expired';
  if (daysLeft <= 7) return 'week';
  return daysLeft <= 31 ? 'month' : 'later';
}

function filterOf(section: Section): Filter {
  return section === 'sent' || section === 'expired' ? section : 'open';
}

type Order = (one: ApplicationLine, other: ApplicationLine) => number;

/** What has closed is listed from the latest back. */
function orderOf({ by, isReversed }: Sorting, section: Section | null): Order {
  const sign = isReversed ? -1 : 1;
  const first: Order =
    by === 'deadline' ? (section === 'expired' ? (one, other) => -byDays(one, other) : byDays) : ORDERS[by];
  return (one, other) => sign * first(one, other) || byTitle(one, other);
}

const byDays: Order = (one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0);
const byTitle: Order = (one, other) => (one.title < other.title ? -1 : one.title > other.title ? 1 : 0);
const ORDERS: Readonly<Record<'title' | 'progress', Order>> = {
  title: (one, other) => collator.compare(one.title, other.title),
  progress: (one, other) => leftIn(other) - leftIn(one),
};
const collator = new Intl.Collator(undefined, { numeric: true });

function leftIn({ progress }: ApplicationLine): number {
  return progress.total - progress.ready;
}

/** Letters without case and accents, so that "umea" finds "Umeå". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ');
}
