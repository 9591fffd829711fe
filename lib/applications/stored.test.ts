import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import { newApplication } from './application';
import { readStored } from './stored';

const application = newApplication('ad', posting({ requirements: [requirement()] }), [], '2026-11-22T00:00:00.000Z');

describe('readStored', () => {
  it('reads back what was stored', () => {
    expect(readStored(JSON.parse(JSON.stringify(application)))).toEqual({ state: 'application', application });
  });

  it('reads what the first version stored, with everything the user did', () => {
    const { id, urls, posting: ad, savedAt, readAt, lastAdded } = application;
    const common = { id, urls, posting: ad, savedAt, readAt, lastAdded };
    const work = { ticks: ['cv'], edits: { cv: { note: 'new' } }, added: [], removed: [] };
    const first = { ...common, version: 1, work, history: [{ ...work, ticks: [] }] };
    const stored = readStored(JSON.parse(JSON.stringify(first)));
    expect(stored).toMatchObject({
      state: 'application',
      application: { work, history: [{ work: { edits: work.edits } }] },
    });
  });

  it('reads what the second version stored: nothing of it was sent, or of the user’s own facts', () => {
    const work = { ticks: ['cv'], edits: {}, added: [], removed: [], recheck: [] };
    const stored = readStored(JSON.parse(JSON.stringify({ ...application, version: 2, work, history: [work, work] })));
    const migrated = { ...work, facts: {}, sentOn: null };
    expect(stored).toMatchObject({
      state: 'application',
      application: { version: 3, work: migrated, history: [{ work: migrated }, { work: migrated }] },
    });
  });

  it('finds nothing where nothing is', () => {
    expect(readStored(undefined)).toEqual({ state: 'none' });
  });

  it('leaves alone what a newer version of the extension wrote', () => {
    expect(readStored({ ...application, version: 999 })).toEqual({ state: 'newer' });
  });

  it.each([['text'], [7], [[]], [{}], [{ ...application, work: null }], [{ ...application, version: 0 }]])(
    'hands out what it cannot understand, whole: %j',
    (raw) => {
      expect(readStored(raw)).toEqual({ state: 'damaged', raw });
    },
  );
});
