import type { ApplicationLine } from './view';

/** Which applications are shown. `open`: those one can still apply for. */
export type Filter = 'open' | 'expired' | 'all';

/** Heading under which an application stands, in the order in which they come. */
export const sections = ['week', 'month', 'later', 'undated', 'expired'] as const;
export type Section = (typeof sections)[number];

export interface ListingRequest {
  readonly filter: Filter;
  /** What the user typed: all of its words are to be found in title, employer or reference. */
  readonly search: string;
  /** Rows to show at most, so that thousands of applications do not make thousands of rows. */
  readonly limit: number;
}

export interface Listing {
  /** Sections that have rows, with how many there are of each beyond the limit too. */
  readonly groups: readonly {
    readonly section: Section;
    readonly count: number;
    readonly rows: readonly ApplicationLine[];
  }[];
  /** Applications that the search finds, by filter. */
  readonly counts: Readonly<Record<Filter, number>>;
  /** Rows that the limit keeps back. */
  readonly more: number;
}

/** The applications that are asked for, by deadline: what closes next comes first, what has closed comes last. */
export function listingOf(
  applications: readonly ApplicationLine[],
  { filter, search, limit }: ListingRequest,
): Listing {
  const words = fold(search).split(' ').filter(Boolean);
  const found = applications.filter((one) => {
    const text = words.length === 0 ? '' : fold(`${one.title} ${one.employer ?? ''} ${one.reference ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const expired = found.filter((one) => sectionOf(one) === 'expired').length;
  const wanted = found.filter((one) => filter === 'all' || (sectionOf(one) === 'expired') === (filter === 'expired'));
  let left = limit;
  const groups = sections.flatMap((section) => {
    const all = wanted.filter((one) => sectionOf(one) === section).toSorted(byDate(section));
    if (all.length === 0) return [];
    const rows = all.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ section, count: all.length, rows }];
  });
  return {
    groups,
    counts: { open: found.length - expired, expired, all: found.length },
    more: Math.max(0, wanted.length - limit),
  };
}

function sectionOf({ daysLeft }: ApplicationLine): Section {
  if (daysLeft === null) return 'undated';
  if (daysLeft < 0) return 'expired';
  if (daysLeft <= 7) return 'week';
  return daysLeft <= 31 ? 'month' : 'later';
}

/** What has closed is listed from the latest back. */
function byDate(section: Section): (one: ApplicationLine, other: ApplicationLine) => number {
  const sign = section === 'expired' ? -1 : 1;
  return (one, other) =>
    sign * ((one.daysLeft ?? 0) - (other.daysLeft ?? 0)) ||
    (one.title < other.title ? -1 : one.title > other.title ? 1 : 0);
}

/** Letters without case and accents, so that "umea" finds "Umeå". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ');
}
