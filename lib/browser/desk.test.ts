import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { evidence, posting, requirement } from '../../tests/sample-posting';
import type { Act } from '../applications/act';
import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import { readIndex } from './application-index';
import { openDesk } from './desk';
import type { PageReport } from './messages';

const address = 'https://example.org/job/1';
const ad = posting({ requirements: [requirement(), requirement({ kind: 'thesis', label: 'Thesis' })] });
const page: Extract<PageReport, { outcome: 'page' }>['page'] = {
  url: address,
  site: null,
  format: 'html',
  language: null,
  facts: {},
  blocks: [{ index: 0, role: 'paragraph', level: 0, text: 'Send a CV.', trail: [] }],
  isKnownAd: true,
  factsMissing: false,
  isCut: false,
};
const report = { outcome: 'page', page, isAd: false } as const;

const clock = () => ({ now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' });
const deskThatReads = (match: (page: Page) => Posting | null = () => ad) =>
  openDesk({ match: (read) => Promise.resolve(read).then(match), clock });
const arrive = (desk: ReturnType<typeof openDesk>, at = address, tabId = 1, made: PageReport = report) =>
  desk.fromPage({ type: 'report', address: at, openedAt: 1, report: made }, { tabId, frame: 0 });
const look = (desk: ReturnType<typeof openDesk>, at: string | null = address, tabId = 1) =>
  desk.fromPopup({ type: 'tab-state', tabId, address: at });
const act = (desk: ReturnType<typeof openDesk>, done: Act, at = address, tabId = 1) =>
  desk.fromPopup({ type: 'act', tabId, address: at, act: done });
const tick = (key: string): Act => ({ type: 'tick', key, ticked: true });

let badge: string;

beforeEach(() => {
  fakeBrowser.reset();
  badge = 'untouched';
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(({ text }) => {
    badge = text ?? '';
    return Promise.resolve();
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
});

describe('the desk', () => {
  it('remembers what a tab holds, and saves nothing before the user does something', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    expect(await look(desk)).toMatchObject({
      reading: { state: 'posting' },
      frame: 0,
      application: null,
      trouble: null,
    });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(badge).toBe('2');
  });

  it('keeps a tick when the background was stopped, the page read again, and under another form of the address', async () => {
    await arrive(deskThatReads());
    await act(deskThatReads(), tick('cv'));
    const restarted = deskThatReads();
    await arrive(restarted, `${address}?utm_source=mail`, 2);
    expect((await look(restarted, `${address}#top`, 2)).application?.work.ticks).toEqual(['cv']);
    expect(badge).toBe('1');
  });

  it('loses none of many acts that come at once', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await Promise.all([act(desk, tick('cv')), arrive(desk), act(desk, tick('thesis')), arrive(desk)]);
    expect((await look(desk)).application?.work.ticks).toEqual(['cv', 'thesis']);
    expect(badge).toBe('✓');
  });

  it('knows an ad on another site by employer, number and closing date', async () => {
    const known = {
      ...ad,
      reference: 'PA-2026-1',
      deadline: { date: '2026-12-24', time: null, timeZone: null, text: '24 December' },
    };
    const desk = deskThatReads(() => known);
    await arrive(desk);
    await act(desk, tick('cv'));
    await arrive(desk, 'https://jobs.example.com/77', 2);
    expect((await look(desk, 'https://jobs.example.com/77', 2)).application?.work.ticks).toEqual(['cv']);
    await act(desk, tick('thesis'), 'https://jobs.example.com/77', 2);
    expect((await look(desk)).application?.work.ticks).toEqual(['cv', 'thesis']);
  });

  it('shows the saved ad where the page cannot be read any more', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await act(desk, tick('cv'));
    await arrive(desk, address, 2, { outcome: 'failed', details: 'x' });
    expect(await look(desk, address, 2)).toMatchObject({
      reading: { state: 'failed' },
      application: { work: { ticks: ['cv'] } },
    });
  });

  it('does not show a reading for a page that the tab has left', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    expect((await look(desk, 'https://example.org/elsewhere')).reading).toBeNull();
  });

  it('forgets the ad when the page goes on to something else', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await desk.fromPage({ type: 'left' }, { tabId: 1, frame: 0 });
    expect((await look(desk)).reading).toBeNull();
    expect(badge).toBe('');
  });

  it('says that a fault of its own is a fault, never that nothing is asked', async () => {
    const desk = deskThatReads(() => {
      throw new Error('broken rule');
    });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await arrive(desk);
    expect((await look(desk)).reading).toEqual({ state: 'failed', details: 'broken rule' });
    expect(badge).toBe('?');
  });

  it.each([
    [() => null, 'not-a-posting'],
    [() => posting(), 'no-requirements'],
    [() => posting({ requirements: [requirement({ kind: 'photo', necessity: 'unwanted' })] }), 'no-requirements'],
  ])('tells outcomes apart: %#', async (match, state) => {
    const desk = deskThatReads(match);
    await arrive(desk);
    expect((await look(desk)).reading?.state).toBe(state);
    expect(badge).toBe('');
  });

  it('says so when the browser refuses to store, and goes on with what is stored', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await act(desk, tick('cv'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await act(desk, tick('thesis'))).toMatchObject({
      trouble: 'not-saved',
      application: { work: { ticks: ['cv'] } },
    });
    full.mockRestore();
    expect(await act(desk, tick('thesis'))).toMatchObject({
      trouble: null,
      application: { work: { ticks: ['cv', 'thesis'] } },
    });
  });

  it('keeps a damaged record aside, says so, and begins anew', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await fakeBrowser.storage.local.set({ 'application:example.org/job/1': { version: 1, ticks: 'gone wrong' } });
    expect(await look(desk)).toMatchObject({ trouble: 'kept-aside', application: null });
    const kept = Object.entries(await fakeBrowser.storage.local.get()).find(([key]) => key.startsWith('aside:'));
    expect(kept?.[1]).toEqual([{ version: 1, ticks: 'gone wrong' }]);
    // Nobody may have seen the first answer.
    expect((await look(desk)).trouble).toBe('kept-aside');
    expect((await act(desk, tick('cv'))).application?.work.ticks).toEqual(['cv']);
  });

  it('does not write over what a newer version of the extension stored', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    const newer = { version: 99, secret: 'of the future' };
    await fakeBrowser.storage.local.set({ 'application:example.org/job/1': newer });
    expect((await act(desk, tick('cv'))).trouble).toBe('locked');
    expect((await look(desk)).trouble).toBe('locked');
    expect((await fakeBrowser.storage.local.get())['application:example.org/job/1']).toEqual(newer);
  });

  it('saves nothing any more once the first act is undone', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await act(desk, tick('cv'));
    expect((await act(desk, { type: 'undo' })).application).toBeNull();
    expect(Object.keys(await fakeBrowser.storage.local.get()).filter((key) => !key.startsWith('index:'))).toEqual([]);
    expect(await readIndex()).toEqual([]);
    expect(badge).toBe('2');
  });

  it('deletes an application with all its addresses, and brings it back', async () => {
    const desk = deskThatReads();
    await arrive(desk);
    await act(desk, tick('cv'));
    const before = await fakeBrowser.storage.local.get();
    await desk.fromPopup({ type: 'forget', ids: ['example.org/job/1', 'never saved'] });
    expect((await look(desk)).application).toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('example.org');
    expect((await desk.fromPopup({ type: 'bring-back' })).trouble).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    expect((await desk.fromPopup({ type: 'bring-back' })).trouble).toBe('not-saved');
  });

  it('shows on the badge that a saved ad has changed, until the user decides', async () => {
    let said = ad;
    let time = '2026-11-22T12:00:00Z';
    const desk = openDesk({
      match: () => Promise.resolve(said),
      clock: () => ({ now: Date.parse(time), timeZone: 'UTC' }),
    });
    await arrive(desk);
    await act(desk, tick('cv'));
    said = posting({ requirements: [...ad.requirements, requirement({ kind: 'portfolio', label: 'Portfolio' })] });
    time = '2026-11-23T12:00:00Z';
    const other: PageReport = {
      ...report,
      page: { ...page, blocks: page.blocks.map((block) => ({ ...block, text: 'x' })) },
    };
    await arrive(desk, address, 2, other);
    expect(badge).toBe('!');
    const { application } = await act(desk, { type: 'accept-changes' }, address, 2);
    expect(application?.posting.requirements.length).toBe(3);
    expect(application?.work.ticks).toEqual(['cv']);
    expect(badge).toBe('2');
  });

  it('keeps one list for an ad that is open in two tabs and two languages', async () => {
    const known = { ...ad, reference: 'PA-2026-1' };
    const letter = requirement({ kind: 'cover-letter', label: 'Personligt brev' });
    const swedish = { ...known, language: 'sv', title: 'Doktorand', requirements: [...ad.requirements, letter] };
    const desk = openDesk({ match: ({ url }) => Promise.resolve(url === address ? known : swedish), clock });
    const sv = 'https://example.org/sv/1';
    await arrive(desk);
    await act(desk, tick('cv'));
    await arrive(desk, sv, 2, { ...report, page: { ...page, url: sv } });
    expect(await look(desk, sv, 2)).toMatchObject({ frame: null, application: { work: { ticks: ['cv'] } } });
    await act(desk, tick('cover-letter'), sv, 2);
    expect(await look(desk)).toMatchObject({ frame: 0, application: { work: { ticks: ['cv', 'cover-letter'] } } });
    expect((await readIndex()).length).toBe(1);
  });

  it('adds what a linked guide asks for beyond the ad, once the user has it read', async () => {
    const said = posting({ requirements: [requirement({ evidence: [evidence('CV', 0)] })] });
    const guide = posting({ requirements: [requirement(), requirement({ kind: 'id-document', label: 'Passport' })] });
    const href = 'https://example.org/guide.pdf';
    const desk = openDesk({ match: ({ url }) => Promise.resolve(url === address ? said : guide), clock });
    await arrive(desk, address, 1, { ...report, page: { ...page, links: [{ text: 'guide', href, block: 0 }] } });
    expect((await look(desk)).guides).toEqual([{ text: 'guide', href }]);
    const joined = { ...report, page: { ...page, url: href } };
    await desk.fromPopup({ type: 'join-guide', tabId: 1, address, source: href, report: joined });
    expect((await look(desk)).guides).toEqual([]);
    expect(badge).toBe('2');
    expect((await act(desk, tick('id-document'))).application?.work.ticks).toEqual(['id-document']);
    await act(desk, { type: 'undo' });
    expect(await act(desk, { type: 'undo' })).toMatchObject({ application: null, guides: [{ href }] });
    expect(badge).toBe('1');
  });

  it('reads what the user hands in, and forgets it when the tab moves on', async () => {
    const desk = deskThatReads();
    await arrive(desk, address, 1, { outcome: 'unreadable', reason: 'login', frameUrl: null });
    const pasted: PageReport = { outcome: 'page', page: { ...page, format: 'text' }, isAd: true };
    await desk.fromPopup({ type: 'hand-in', tabId: 1, address, source: address, report: pasted });
    expect(await look(desk)).toMatchObject({ reading: { state: 'posting' }, format: 'text', frame: null });
    expect((await look(desk, 'https://example.org/next')).reading).toBeNull();
  });

  it("goes by the user's word that a page is an ad", async () => {
    const desk = openDesk({ match: (_page, isAd) => Promise.resolve(isAd ? ad : null), clock });
    await arrive(desk);
    expect((await look(desk)).reading?.state).toBe('not-a-posting');
    await arrive(desk, address, 1, { ...report, isAd: true });
    expect((await look(desk)).reading?.state).toBe('posting');
  });

  it('stores the settings, and says whether it could', async () => {
    const settings = {
      version: 1,
      applicant: { familyName: 'Ek', givenName: '' },
      convention: '{document}',
      language: 'sv',
    } as const;
    expect((await deskThatReads().fromPopup({ type: 'set-settings', settings })).trouble).toBeNull();
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings });
  });
});
