import { expect, it } from 'vitest';
import { type Filter, listingOf, type Sorting } from './listing';
import type { ApplicationLine } from './view';

const line = (id: string, daysLeft: number | null, more: Partial<ApplicationLine> = {}): ApplicationLine => ({
  id,
  title: id,
  employer: null,
  reference: null,
  url: null,
  date: null,
  daysLeft,
  hasChanged: false,
  progress: { ready: 0, total: 1 },
  missing: [],
  sentOn: null,
  ...more,
});
const byDeadline: Sorting = { by: 'deadline', isReversed: false };
const shown = (
  lines: readonly ApplicationLine[],
  filter: Filter = 'all',
  search = '',
  limit = 100,
  sorting: Sorting = byDeadline,
) => {
  const { groups, more } = listingOf(lines, { filter, search, limit, sorting });
  return { groups: groups.map(({ section, rows }) => [section, rows.map(({ id }) => id).join()]), more };
};
const some = [
  line('far', 60),
  line('gone', -1),
  line('none', null),
  line('now', 0),
  line('soon', 8),
  line('older', -9),
];

it('what closes next comes first, what has closed comes last and from the latest back', () => {
  expect(shown(some).groups).toEqual([
    ['week', 'now'],
    ['month', 'soon'],
    ['later', 'far'],
    ['undated', 'none'],
    ['expired', 'gone,older'],
  ]);
});

it('an ad without a date is open: nobody knows that it has closed', () => {
  expect(shown(some, 'open').groups.flat().join()).toContain('none');
  expect(shown(some, 'expired').groups).toEqual([['expired', 'gone,older']]);
});

it('all words of a search are to be found, in any of title, employer and reference, without case and accents', () => {
  const ads = [
    line('one', 3, { title: 'Doktorand i matematik', employer: 'Umeå universitet', reference: 'AN 2.2.1' }),
    line('two', 3, { title: 'Doktorand i kemi', employer: 'Umeå universitet' }),
  ];
  expect(shown(ads, 'all', ' UMEA  mate ').groups).toEqual([['week', 'one']]);
  expect(shown(ads, 'all', '2.2.1').groups).toEqual([['week', 'one']]);
  expect(shown(ads, 'all', 'physics').groups).toEqual([]);
});

it('of ten thousand applications it makes a hundred rows and says how many more there are', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => line(`ad ${at}`, at % 400));
  const { groups, more, counts } = listingOf(many, { filter: 'all', search: '', limit: 100, sorting: byDeadline });
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(100);
  expect(groups[0]?.count).toBe(8 * 25);
  expect(more).toBe(9900);
  expect(counts.all).toBe(10_000);
});

it('what was sent stands apart, whatever its deadline, and is open no longer', () => {
  const lines = [
    line('sent', 3, { sentOn: '2026-11-01' }),
    line('over', -3, { sentOn: '2026-11-01' }),
    line('open', 3),
  ];
  expect(shown(lines).groups).toEqual([
    ['week', 'open'],
    ['sent', 'over,sent'],
  ]);
  expect(shown(lines, 'open').groups).toEqual([['week', 'open']]);
  expect(shown(lines, 'sent').groups).toEqual([['sent', 'over,sent']]);
  expect(shown(lines, 'expired').groups).toEqual([]);
});

it('sorts by title or by what is left without headings, and each the other way round', () => {
  const left = (total: number) => ({ progress: { ready: 0, total } });
  const lines = [line('ad 10', 3, left(1)), line('ad 9', 60, left(4)), line('Ad 1', null, left(2))];
  const sorted = (sorting: Sorting) => shown(lines, 'all', '', 100, sorting).groups;
  expect(sorted({ by: 'title', isReversed: false })).toEqual([[null, 'Ad 1,ad 9,ad 10']]);
  expect(sorted({ by: 'title', isReversed: true })).toEqual([[null, 'ad 10,ad 9,Ad 1']]);
  expect(sorted({ by: 'progress', isReversed: false })).toEqual([[null, 'ad 9,Ad 1,ad 10']]);
  expect(sorted({ by: 'deadline', isReversed: true }).map(([section]) => section)).toEqual([
    'undated',
    'later',
    'week',
  ]);
});
