import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import type { Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import { type Act, perform } from './act';
import { type Application, newApplication } from './application';
import { withPosting } from './merge';

const now = '2026-11-22T00:00:00.000Z';
const cv = requirement();
const letter = requirement({ kind: 'cover-letter', label: 'Letter', includes: ['who you are', 'what you want'] });
const diploma = requirement({ kind: 'certificate', label: 'Diploma' });
const courses = requirement({ kind: 'certificate', label: 'Course certificates' });

const asking = (...requirements: Requirement[]): Posting => posting({ requirements });
const worked = (ad: Posting, ...acts: Act[]) => acts.reduce<Application>(perform, newApplication('ad', ad, [], now));
const tick = (key: string): Act => ({ type: 'tick', key, ticked: true });
const reread = (application: Application, ad: Posting) => withPosting(application, ad, application.companions);

describe('withPosting', () => {
  it('keeps ticks on their documents when the ad changes its order', () => {
    const before = worked(asking(cv, diploma, courses), tick('certificate:2'), tick('cv'));
    const { work } = reread(before, asking(courses, diploma, cv));
    expect(work.ticks.toSorted()).toEqual(['certificate', 'cv']);
  });

  it('keeps edits, notes, added and removed items', () => {
    const before = worked(
      asking(cv, letter),
      { type: 'edit', key: 'cv', change: { note: 'new photo' } },
      { type: 'add', label: 'Budget', necessity: 'optional' },
      { type: 'remove', key: 'cover-letter' },
    );
    const after = reread(before, asking(letter, cv, diploma));
    expect(after.work).toEqual(before.work);
  });

  it('follows a document into a file that it now shares with another', () => {
    const together = { group: 'CV', fileName: 'CV, {familyName}' };
    const before = worked(asking(cv), tick('cv'));
    const after = reread(before, asking({ ...cv, ...together }, { ...diploma, ...together }));
    expect(after.work.ticks).toEqual(['cv']);
  });

  it('ticks a new question of a letter for nobody', () => {
    const before = worked(asking(letter), tick('cover-letter/1'));
    const after = reread(before, asking({ ...letter, includes: ['what you can', 'who you are', 'what you want'] }));
    expect(after.work.ticks).toEqual(['cover-letter/2']);
  });

  it('carries ticks over to the same ad in another language', () => {
    const before = worked(asking(letter), tick('cover-letter/2'));
    const swedish = { ...letter, label: 'Brev', includes: ['vem du är', 'vad du vill'] };
    const after = reread(before, { ...asking(swedish), language: 'sv' });
    expect(after.work.ticks).toEqual(['cover-letter/2']);
  });

  it('keeps a ticked document that the ad asks for no longer as an item of the user, and gives it back', () => {
    const before = worked(asking(cv, diploma), tick('certificate'));
    const without = reread(before, asking(cv));
    expect(without.work.added).toEqual([{ key: 'kept:certificate', label: 'Diploma', necessity: 'required' }]);
    expect(without.work.ticks).toEqual(['kept:certificate']);
    const again = reread(without, asking(cv, diploma));
    expect(again.work).toEqual(before.work);
  });

  it('undoes acts from before the reading', () => {
    const before = worked(asking(diploma, courses), tick('certificate:2'), tick('certificate'));
    const after = perform(reread(before, asking(courses, diploma)), { type: 'undo' });
    expect(after.work.ticks).toEqual(['certificate']);
  });
});
