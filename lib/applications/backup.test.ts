import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import { perform } from './act';
import { type Application, newApplication } from './application';
import { readBackup, writeBackup } from './backup';
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

  it('of somebody who never set anything comes back too', () => {
    const text = writeBackup({ settings: undefined, applications: [fresh], aside: [] }, now);
    expect(readBackup(text)).toMatchObject({ state: 'backup', settings: null, applications: [fresh] });
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
