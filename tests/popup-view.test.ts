import { describe, expect, it } from 'vitest';
import { type PopupKnowledge, viewOf } from '../entrypoints/popup/view-of';
import { newApplication } from '../lib/applications/application';
import { defaultSettings } from '../lib/applications/settings';
import type { TabState } from '../lib/browser/messages';
import { posting, requirement } from './sample-posting';

const ad = posting({ requirements: [requirement()] });
const nothing: TabState = { reading: null, format: 'html', frame: null, guides: [], application: null, trouble: null };
const knowledge: PopupKnowledge = {
  tab: nothing,
  origin: null,
  problem: null,
  isReading: false,
  fault: null,
  settings: defaultSettings,
  index: [],
  clock: { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' },
};
const shown = (tab: Partial<TabState> | null, more: Partial<PopupKnowledge> = {}) =>
  viewOf({ ...knowledge, tab: tab === null ? null : { ...nothing, ...tab }, ...more });

describe('what the popup shows', () => {
  it('is the ad that was read', () => {
    const view = shown({ reading: { state: 'posting', posting: ad }, frame: 0 });
    expect(view).toMatchObject({ state: 'posting', canShowInAd: true, applicant: null, checklist: { isSaved: false } });
  });

  it('is the saved ad at once, while its page is still being read', () => {
    const application = newApplication('ad', ad, [], '2026-11-20T00:00:00.000Z');
    const view = shown({ application }, { isReading: true });
    expect(view).toMatchObject({ state: 'posting', canShowInAd: false, checklist: { isSaved: true } });
  });

  it('is the saved ad also where its page can no longer be read', () => {
    const application = newApplication('ad', ad, [], '2026-11-20T00:00:00.000Z');
    expect(shown({ application, reading: { state: 'not-a-posting' } }).state).toBe('posting');
    expect(shown({ application }, { problem: 'pdf-unreachable' }).state).toBe('posting');
  });

  it('tells an ad that asks for nothing from one whose list the user has cleared', () => {
    const application = newApplication('ad', ad, [], '2026-11-20T00:00:00.000Z');
    const cleared = { ...application, work: { ...application.work, removed: ['cv'] } };
    expect(shown({ reading: { state: 'no-requirements', posting: posting() } }).state).toBe('no-requirements');
    expect(shown({ application: cleared }).state).toBe('posting');
  });

  it('never takes a page that could not be read for one that asks for nothing', () => {
    expect(shown({ reading: { state: 'unreadable', reason: 'login', frameUrl: null } })).toMatchObject({
      reason: 'login',
    });
    expect(shown({ reading: { state: 'failed', details: 'x' } })).toEqual({ state: 'failed', details: 'x' });
    expect(shown({}, { problem: 'pdf-locked' })).toMatchObject({ state: 'unreadable', reason: 'pdf-locked' });
    expect(shown(null, { fault: 'x' })).toEqual({ state: 'failed', details: 'x' });
    expect(shown(null).state).toBe('failed');
  });

  it('is the list of the ad that the user came from where the page has none', () => {
    const origin = { ...nothing, application: newApplication('ad', ad, [], '2026-11-20T00:00:00.000Z') };
    const form: Partial<TabState> = { reading: { state: 'not-a-posting' } };
    expect(shown(form, { origin })).toMatchObject({ state: 'posting', isOrigin: true, canShowInAd: false });
    expect(shown(form, { origin, problem: 'not-read' })).toMatchObject({ state: 'posting', isOrigin: true });
    expect(shown({ reading: { state: 'posting', posting: ad } }, { origin })).toMatchObject({ isOrigin: false });
  });

  it('never takes a page that it may not look at for one that is no ad', () => {
    expect(shown(null, { problem: 'not-read' }).state).toBe('not-read');
  });

  it('waits while the page is being read', () => {
    expect(shown(null, { isReading: true })).toEqual({ state: 'reading' });
  });

  it('lists the saved ads that close next on a page that is no ad', () => {
    const entry = {
      title: null,
      employer: 'KTH',
      reference: null,
      url: 'https://example.org/',
      ready: 1,
      total: 4,
      language: 'en',
      hasChanged: false,
    };
    const index = [
      { ...entry, id: 'later', deadline: '2027-01-01' },
      { ...entry, id: 'closed', deadline: '2026-11-21' },
      { ...entry, id: 'undated', deadline: null },
      { ...entry, id: 'today', deadline: '2026-11-22' },
    ];
    const view = shown({ reading: { state: 'not-a-posting' } }, { index });
    expect(view.state === 'not-a-posting' && view.next.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      ['today', 0],
      ['later', 40],
      ['undated', null],
    ]);
  });
});
