import { expect, it } from 'vitest';
import { type Filter, listingOf } from './listing';
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
  ...more,
});
const shown = (lines: readonly ApplicationLine[], filter: Filter = 'all', search = '', limit = 100) => {
  const { groups, more } = listingOf(lines, { filter, search, limit });
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
  const { groups, more, counts } = listingOf(many, { filter: 'all', search: '', limit: 100 });
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(100);
  expect(groups[0]?.count).toBe(8 * 25);
  expect(more).toBe(9900);
  expect(counts.all).toBe(10_000);
});
