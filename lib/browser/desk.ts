import { perform } from '../applications/act';
import { type Application, newApplication } from '../applications/application';
import { canonicalAddress, postingIdentity } from '../applications/identity';
import { mergeReading } from '../applications/merge';
import type { Reading } from '../applications/reading';
import { defaultSettings } from '../applications/settings';
import { chooseReading, type FrameReading, type TabReadings, withReading } from '../applications/tab-readings';
import { buildChecklist } from '../checklist/build';
import type { Checklist } from '../checklist/checklist';
import type { Clock } from '../checklist/deadline-view';
import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import { type Found, findApplication, findSamePosting, saveApplication } from './application-store';
import { badgeFor, showBadge } from './badge';
import type { Doors, FromPage, FromPopup, PageReport, PageSender, TabState } from './messages';
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

/** A tab with all that is known of the ad in it. */
interface Known {
  readonly chosen: FrameReading | null;
  /** Address by which the ad is known. */
  readonly address: string | null;
  /** As the ad was last read here; null if it is not in the tab. */
  readonly posting: Posting | null;
  readonly found: Found;
}

/**
 * Where readings and the user's acts meet what is stored. It keeps nothing in memory between two requests, the browser may
 * stop it at any time, and does one thing after another, so that a late reading never writes over a tick.
 */
export function openDesk({ match, clock }: DeskTools): Desk {
  const next = inTurn();

  async function receive(
    tabId: number,
    before: TabReadings | null,
    from: Omit<FrameReading, 'reading' | 'format'>,
    report: PageReport,
  ): Promise<TabState> {
    const { reading, format } = await read(report, match);
    const readings = withReading(before, { ...from, format, reading });
    const isKept = await saveTab(tabId, readings);
    const known = await recognise(readings);
    const merged = await mergeIn(known, clock());
    await putBadge(tabId, merged.known, clock());
    return stateOf(merged.known, merged.isSaved && isKept);
  }

  async function act({ tabId, address, act }: Extract<FromPopup, { type: 'act' }>): Promise<TabState> {
    const known = await recognise(await readingsAt(tabId, address));
    const { found, posting } = known;
    if (found.trouble === 'locked') return stateOf(known, false);
    const now = new Date(clock().now).toISOString();
    const before = found.application ?? (posting === null ? null : begin(posting, known.address, now));
    if (before === null) return stateOf(known, false);
    const after = perform(before, act);
    const isSaved = after === found.application || (await store(after, clock()));
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
          case 'set-settings':
            return { ...nothingKnown, trouble: (await saveSettings(message.settings)) ? null : 'not-saved' };
        }
      }),
    forget: (tabId) => next(() => forgetTab(tabId)),
  };
}

const nothingKnown: TabState = { reading: null, format: 'html', frame: null, application: null, trouble: null };

/** Makes a reading of a report. A fault of the matcher is a failed reading: it must never look like "nothing required". */
async function read(report: PageReport, match: DeskTools['match']): Promise<Pick<FrameReading, 'reading' | 'format'>> {
  if (report.outcome === 'failed') return { format: 'html', reading: { state: 'failed', details: report.details } };
  if (report.outcome === 'unreadable') {
    const { reason, frameUrl } = report;
    return { format: 'html', reading: { state: 'unreadable', reason, frameUrl } };
  }
  return { format: report.page.format, reading: await matched(report.page, report.isAd, match) };
}

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

/** The tab's readings, unless they are of a page that the tab has left. */
async function readingsAt(tabId: number, address: string | null): Promise<TabReadings> {
  const readings = await readTab(tabId);
  const isLeft =
    readings?.address != null && address !== null && canonicalAddress(readings.address) !== canonicalAddress(address);
  return readings === null || isLeft ? { address, frames: [] } : { ...readings, address: readings.address ?? address };
}

/** Finds the application that belongs to what the tab shows. */
async function recognise(readings: TabReadings): Promise<Known> {
  const chosen = chooseReading(readings);
  const address = chosen === null || chosen.frame >= 0 ? (readings.address ?? chosen?.address ?? null) : chosen.address;
  const posting = chosen === null ? null : 'posting' in chosen.reading ? chosen.reading.posting : null;
  if (posting === null) {
    const found = address === null ? null : await findApplication(canonicalAddress(address));
    return { chosen, address, posting, found: found ?? { application: null, trouble: null } };
  }
  const byAddress = await findApplication(postingIdentity(posting, address));
  const found =
    byAddress.application === null && byAddress.trouble === null ? await findSamePosting(posting) : byAddress;
  return { chosen, address, posting, found };
}

/** Brings a saved application up to date with what was just read. */
async function mergeIn(known: Known, clock: Clock): Promise<{ known: Known; isSaved: boolean }> {
  const { application } = known.found;
  if (application === null || known.posting === null) return { known, isSaved: true };
  const address = known.address === null ? null : canonicalAddress(known.address);
  const merged = mergeReading(application, known.posting, address, new Date(clock.now).toISOString());
  const isSame =
    JSON.stringify([merged.posting, merged.urls]) === JSON.stringify([application.posting, application.urls]);
  const isSaved = isSame || (await store(merged, clock));
  return { known: { ...known, found: { ...known.found, application: merged } }, isSaved };
}

function begin(posting: Posting, address: string | null, now: string): Application {
  const id = postingIdentity(posting, address);
  return newApplication(id, posting, address === null ? [] : [canonicalAddress(address)], now);
}

async function store(application: Application, clock: Clock): Promise<boolean> {
  return await saveApplication(application, checklistOf(application.posting, application, clock).progress);
}

/** The checklist as far as the badge and the index need it: without the user's name. */
function checklistOf(posting: Posting, application: Application | null, clock: Clock): Checklist {
  const { applicant, convention } = defaultSettings;
  return buildChecklist({ posting, work: application?.work ?? null, applicant, convention, clock });
}

async function putBadge(tabId: number, { chosen, posting, found }: Known, clock: Clock): Promise<void> {
  const shown = found.application?.posting ?? posting;
  if (shown === null || chosen === null || posting === null) {
    const isUnread = chosen?.reading.state === 'unreadable' || chosen?.reading.state === 'failed';
    await showBadge(tabId, badgeFor({ is: isUnread ? 'unreadable' : 'no-ad' }));
    return;
  }
  const { progress, deadline, isSaved } = checklistOf(shown, found.application, clock);
  const daysLeft = deadline.hasPassed ? null : deadline.daysLeft;
  await showBadge(tabId, badgeFor({ is: 'ad', isSaved, progress, daysLeft }));
}

function stateOf({ chosen, posting, found }: Known, isSaved: boolean): TabState {
  const isShownHere = posting !== null && chosen !== null && chosen.frame >= 0 && chosen.format === 'html';
  return {
    reading: chosen?.reading ?? null,
    format: chosen?.format ?? 'html',
    frame: isShownHere ? chosen.frame : null,
    application: found.application,
    trouble: isSaved ? (found.trouble === null ? null : 'kept-aside') : 'not-saved',
  };
}
