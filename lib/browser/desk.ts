import { isEmpty, perform } from '../applications/act';
import type { Application } from '../applications/application';
import { sourceOf } from '../applications/companion';
import { joinGuide } from '../applications/decide';
import { guidesOf } from '../applications/guides';
import { marksOf } from '../applications/marks';
import type { Reading } from '../applications/reading';
import { shownOf } from '../applications/shown';
import { type FrameReading, type TabReadings, withReading } from '../applications/tab-readings';
import type { Clock } from '../checklist/deadline-view';
import { type Tally, tallyOf } from '../checklist/tally';
import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import type { Standing } from './application-index';
import { removeApplications, saveApplication } from './application-store';
import { bringIn, keepOnly, putBack } from './archive';
import { badgeFor, showBadge } from './badge';
import { bringBack, forgetApplications } from './forgotten';
import type { Doors, FromPage, FromPopup, PageReport, PageSender, TabState } from './messages';
import {
  beginApplication,
  broughtUpToDate,
  type Known,
  nothingKnown,
  readingsAt,
  recognise,
  stateOf,
} from './recognise';
import { saveSettings } from './settings-store';
import { inTurn } from './storage';
import { forgetTab, readTab, saveTab } from './tab-store';

/** What the desk works with. */
export interface DeskTools {
  /** The matcher: null for a page that is no ad. `isAd`: on the user's word it is one. */
  readonly match: (page: Page, isAd: boolean) => Promise<Posting | null>;
  readonly clock: () => Clock;
}

export interface Desk extends Doors {
  /** The tab was closed or left for another page. */
  forget(tabId: number): Promise<void>;
}

type JoinGuide = Extract<FromPopup, { type: 'join-guide' }>;

/**
 * Where readings and the user's acts meet what is stored. It keeps nothing in memory between two requests, the browser may
 * stop it at any time, and does one thing after another, so that a late reading never writes over a tick.
 */
export function openDesk({ match, clock }: DeskTools): Desk {
  const next = inTurn();
  const now = () => new Date(clock().now).toISOString();

  async function receive(
    tabId: number,
    before: TabReadings | null,
    from: Pick<FrameReading, 'frame' | 'address' | 'openedAt'>,
    report: PageReport,
  ): Promise<TabState> {
    const readings = withReading(before, { ...from, ...(await read(report, match)) });
    const isKept = await saveTab(tabId, readings);
    const known = await recognise(readings);
    const after = broughtUpToDate(known, now());
    const isSaved = after === null || isSame(after, known.found.application) || (await store(after, clock()));
    const updated = after === null ? known : { ...known, found: { ...known.found, application: after } };
    await putBadge(tabId, updated, clock());
    return stateOf(updated, isSaved && isKept);
  }

  async function act({ tabId, address, act }: Extract<FromPopup, { type: 'act' }>): Promise<TabState> {
    const known = await recognise(await readingsAt(tabId, address));
    const { found } = known;
    if (found.trouble === 'locked') return stateOf(known, false);
    const before = found.application ?? beginApplication(known, now());
    if (before === null) return stateOf(known, false);
    const after = perform(before, act);
    const isUndone = act.type === 'undo' && isEmpty(after);
    const isSaved = isUndone
      ? await removeApplications([after.id])
      : after === found.application || (await store(after, clock()));
    const result = isSaved ? { ...known, found: { ...found, application: isUndone ? null : after } } : known;
    await putBadge(tabId, result, clock());
    return stateOf(result, isSaved);
  }

  async function join({ tabId, address, source, report }: JoinGuide): Promise<TabState> {
    const known = await recognise(await readingsAt(tabId, address));
    const { found } = known;
    if (found.trouble === 'locked') return stateOf(known, false);
    const { reading } = await read(report, match);
    const before = found.application ?? beginApplication(known, now());
    if (before === null || !('posting' in reading) || reading.posting.requirements.length === 0)
      return stateOf(known, true);
    const { posting } = reading;
    const guide = { role: 'guide', source: sourceOf(source, posting.language), address: source, posting } as const;
    const after = joinGuide(before, guide);
    const isSaved = await store(after, clock());
    const result = isSaved ? { ...known, found: { ...found, application: after } } : known;
    await putBadge(tabId, result, clock());
    return stateOf(result, isSaved);
  }

  return {
    fromPage: (message: FromPage, { tabId, frame }: PageSender) =>
      next(async () => {
        if (message.type === 'report') {
          const { address, openedAt, report } = message;
          await receive(tabId, await readTab(tabId), { frame, address, openedAt }, report);
        } else if (frame === 0) {
          await forgetTab(tabId);
          await showBadge(tabId, badgeFor({ is: 'no-ad' }));
        }
      }),
    fromPopup: (message: FromPopup) =>
      next(async () => {
        switch (message.type) {
          case 'tab-state':
            return stateOf(await recognise(await readingsAt(message.tabId, message.address)), true);
          case 'hand-in': {
            const { tabId, source, report } = message;
            const from = { frame: -1, address: source, openedAt: clock().now };
            return await receive(tabId, await readingsAt(tabId, message.address), from, report);
          }
          case 'act':
            return await act(message);
          case 'join-guide':
            return await join(message);
          case 'set-settings':
            return said(await saveSettings(message.settings));
          case 'bring-in':
            return said(await bringIn(message.applications, (application) => standingOf(application, clock())));
          case 'put-back':
            return said(await putBack(message.snapshot));
          case 'keep-only':
            await keepOnly(message.keys);
            return said(true);
          case 'forget':
            return said(await forgetApplications(message.ids));
          case 'bring-back':
            return said(await bringBack((application) => store(application, clock())));
        }
      }),
    forget: (tabId) => next(() => forgetTab(tabId)),
  };
}

/** The answer to what concerns no tab. */
function said(isDone: boolean): TabState {
  return { ...nothingKnown, trouble: isDone ? null : 'not-saved' };
}

/** Makes a reading of a report. A fault of the matcher is a failed reading: it must never look like "nothing required". */
async function read(
  report: PageReport,
  match: DeskTools['match'],
): Promise<Pick<FrameReading, 'reading' | 'format' | 'marks' | 'guides'>> {
  if (report.outcome === 'failed') return { ...unread, reading: { state: 'failed', details: report.details } };
  if (report.outcome === 'unreadable') {
    const { reason, frameUrl } = report;
    return { ...unread, reading: { state: 'unreadable', reason, frameUrl } };
  }
  const { page, isAd } = report;
  const reading = await matched(page, isAd, match);
  const guides = 'posting' in reading ? guidesOf(reading.posting, page) : [];
  return { format: page.format, marks: marksOf(page), guides, reading };
}

const unread = { format: 'html', marks: null, guides: [] } as const;

async function matched(page: Page, isAd: boolean, match: DeskTools['match']): Promise<Reading> {
  if (page.blocks.length === 0) return { state: 'unreadable', reason: 'empty', frameUrl: null };
  try {
    const posting = await match(page, isAd);
    if (posting === null) return { state: 'not-a-posting' };
    return { state: asksForSomething(posting) ? 'posting' : 'no-requirements', posting };
  } catch (error) {
    console.error(error);
    return { state: 'failed', details: error instanceof Error ? error.message : String(error) };
  }
}

function asksForSomething({ requirements }: Posting): boolean {
  return requirements.some(({ necessity }) => necessity !== 'unwanted');
}

/** A page that says what it said need not be stored again. */
function isSame(after: Application, before: Application | null): boolean {
  return JSON.stringify({ ...after, readAt: '' }) === JSON.stringify({ ...before, readAt: '' });
}

async function store(application: Application, clock: Clock): Promise<boolean> {
  return await saveApplication(application, standingOf(application, clock));
}

function standingOf(application: Application, clock: Clock): Standing {
  const { progress, deadline, missing } = tally(application, clock);
  return { ready: progress.ready, total: progress.total, deadline: deadline.date, missing: [...missing] };
}

function tally(shown: Application | Posting, clock: Clock): Tally {
  const source = 'work' in shown ? shownOf(shown) : { posting: shown, work: null };
  return tallyOf({ ...source, clock });
}

async function putBadge(tabId: number, { chosen, posting, found }: Known, clock: Clock): Promise<void> {
  const shown = found.application ?? posting;
  if (shown === null || chosen === null || posting === null) {
    const isUnread = chosen?.reading.state === 'unreadable' || chosen?.reading.state === 'failed';
    await showBadge(tabId, badgeFor({ is: isUnread ? 'unreadable' : 'no-ad' }));
    return;
  }
  const { progress, deadline, sentOn } = tally(shown, clock);
  const daysLeft = deadline.hasPassed ? null : deadline.daysLeft;
  const isSaved = 'work' in shown;
  const hasChanged = isSaved && shownOf(shown).pending !== null;
  await showBadge(tabId, badgeFor({ is: 'ad', isSaved, isSent: sentOn !== null, hasChanged, progress, daysLeft }));
}
