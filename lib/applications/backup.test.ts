import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import { perform } from './act';
import { type Application, newApplication } from './application';
import { readBackup, withImported, writeBackup } from './backup';
import { defaultSettings } from './settings';

const ad = posting({ requirements: [requirement({ kind: 'cv', label: 'CV' })] });
const now = '2026-11-22T12:00:00.000Z';
const fresh = newApplication('ad', ad, [], now);
const written = (applications: readonly unknown[], settings: unknown = defaultSettings) =>
  writeBackup({ settings, applications, aside: [] }, now);
const applicationsOf = (text: string): readonly Application[] => {
  const backup = readBackup(text);
  return backup.state === 'backup' ? backup.applications : [];
};

describe('a backup', () => {
  it('comes back as it was', () => {
    const ticked = perform(fresh, { type: 'tick', key: 'cv', ticked: true });
    expect(applicationsOf(written([ticked]))).toEqual([ticked]);
    expect(readBackup(written([]))).toMatchObject({ settings: defaultSettings });
  });

  it.each([
    ['no JSON', '{"bilaga": 1,'],
    ['another JSON', '[1, 2]'],
    ['an empty file', ''],
    ['a web page', '<html>'],
  ])('is not taken for one: %s', (_name, text) => {
    expect(readBackup(text)).toEqual({ state: 'not-ours' });
  });

  it('of a newer version is left alone', () => {
    expect(readBackup(JSON.stringify({ bilaga: 2, exportedAt: now, settings: {}, applications: [] })).state).toBe(
      'newer',
    );
  });

  it('gives what can be read of it and counts the rest', () => {
    const backup = readBackup(written([fresh, { id: 'torn' }, { ...fresh, version: 99 }], 'torn'));
    expect(backup).toMatchObject({ state: 'backup', settings: null, skipped: 2 });
  });
});

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
