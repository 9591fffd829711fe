import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import { perform } from './act';
import { newApplication } from './application';
import { withImported } from './with-imported';

const ad = posting({ requirements: [requirement({ kind: 'cv', label: 'CV' })] });
const fresh = newApplication('ad', ad, [], '2026-11-22T12:00:00.000Z');

describe('importing an application that is here already', () => {
  const here = perform(fresh, { type: 'add', label: 'Portfolio', necessity: 'optional' });
  const there = [
    { type: 'tick', key: 'cv', ticked: true } as const,
    { type: 'add', label: 'Grant letter', necessity: 'required' } as const,
    { type: 'tick', key: 'added:1', ticked: true } as const,
    { type: 'edit', key: 'cv', change: { note: 'ask Eva' } } as const,
  ].reduce(perform, fresh);

  it('brings the ticks, notes and own items of both together', () => {
    const both = withImported(here, there);
    expect(both.work.added.map(({ key, label }) => [key, label])).toEqual([
      ['added:1', 'Portfolio'],
      ['added:2', 'Grant letter'],
    ]);
    expect(both.work.ticks).toEqual(['cv', 'added:2']);
    expect(both.work.edits).toEqual({ cv: { note: 'ask Eva' } });
  });

  it('changes nothing the second time', () => {
    const once = withImported(here, there);
    expect(withImported(once, there).work).toEqual({ ...once.work, ticks: once.work.ticks });
  });
});
