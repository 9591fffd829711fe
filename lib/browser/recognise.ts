import type { Application, FreshReading } from '../applications/application';
import { newApplication } from '../applications/application';
import { sourceOf } from '../applications/companion';
import type { Guide } from '../applications/guides';
import { canonicalAddress, postingIdentity } from '../applications/identity';
import { chooseReading, type FrameReading, type TabReadings } from '../applications/tab-readings';
import { takeReading } from '../applications/take-reading';
import type { Posting } from '../posting/posting';
import { type Found, findApplication, findSamePosting, peekApplication } from './application-store';
import type { TabState } from './messages';
import { readTab } from './tab-store';

/** A tab with all that is known of the ad in it. */
export interface Known {
  readonly chosen: FrameReading | null;
  /** Address by which the ad is known. */
  readonly address: string | null;
  /** As the ad was last read here; null if it is not in the tab. */
  readonly posting: Posting | null;
  readonly found: Found;
}

const noneFound: Found = { application: null, trouble: null };

export const nothingKnown: TabState = {
  reading: null,
  format: 'html',
  frame: null,
  guides: [],
  application: null,
  trouble: null,
};

/** What was read in the tab, as far as it still shows the page that it was read from. */
export async function readingsAt(tabId: number, address: string | null): Promise<TabReadings> {
  const readings = await readTab(tabId);
  const isLeft =
    readings?.address != null && address !== null && canonicalAddress(readings.address) !== canonicalAddress(address);
  return readings === null || isLeft ? { address, frames: [] } : { ...readings, address: readings.address ?? address };
}

/** Finds the application that belongs to what the tab shows. */
export async function recognise(readings: TabReadings): Promise<Known> {
  const subject = subjectOf(readings);
  const { id, address, posting } = subject;
  const found = id === null ? noneFound : await findApplication(id);
  const isUnknown = posting !== null && found.application === null && found.trouble === null;
  if (!isUnknown) return { ...subject, found };
  return { ...subject, found: await findSamePosting(posting, address === null ? null : canonicalAddress(address)) };
}

/**
 * What is saved for the page in a tab, told without the background, which the browser may have to start first. Nothing is
 * written. null: nothing under the page's own addresses, so that only the background can tell.
 */
export async function savedState(tabId: number, tabAddress: string | null): Promise<TabState | null> {
  // Nearly always the tab's own address is the ad's: its record is on its way while the tab's readings are.
  const usualId = tabAddress === null ? null : canonicalAddress(tabAddress);
  const usual = usualId === null ? null : peekApplication(usualId);
  const subject = subjectOf(await readingsAt(tabId, tabAddress));
  const application =
    subject.id === usualId ? await usual : subject.id === null ? null : await peekApplication(subject.id);
  return application === null ? null : stateOf({ ...subject, found: { application, trouble: null } }, true);
}

/** `id`: under which an application to it would be saved; null if the tab shows nothing that has one. */
function subjectOf(readings: TabReadings): Omit<Known, 'found'> & { readonly id: string | null } {
  const chosen = chooseReading(readings);
  const address = chosen === null || chosen.frame >= 0 ? (readings.address ?? chosen?.address ?? null) : chosen.address;
  const posting = chosen === null ? null : 'posting' in chosen.reading ? chosen.reading.posting : null;
  if (posting !== null) return { chosen, address, posting, id: postingIdentity(posting, address) };
  return { chosen, address, posting, id: address === null ? null : canonicalAddress(address) };
}

/** The saved application with what was just read; null if nothing is saved or nothing was read. */
export function broughtUpToDate(known: Known, now: string): Application | null {
  const { application } = known.found;
  const fresh = freshReading(known);
  return application === null || fresh === null ? null : takeReading(application, fresh, now);
}

/** An application to what the tab shows; null if that is no ad. */
export function beginApplication(known: Known, now: string): Application | null {
  const fresh = freshReading(known);
  if (fresh === null) return null;
  const { posting, address, marks } = fresh;
  return newApplication(
    postingIdentity(posting, known.address),
    posting,
    address === null ? [] : [address],
    now,
    marks,
  );
}

/** What the popup is told. */
export function stateOf(known: Known, isSaved: boolean): TabState {
  const { chosen, found } = known;
  return {
    reading: chosen?.reading ?? null,
    format: chosen?.format ?? 'html',
    frame: frameOf(known),
    guides: guidesOpen(known),
    application: found.application,
    trouble: isSaved || found.trouble === 'locked' ? found.trouble : 'not-saved',
  };
}

function guidesOpen({ chosen, found }: Known): readonly Guide[] {
  const joined = new Set(found.application?.companions.map(({ address }) => address));
  return (chosen?.guides ?? []).filter(({ href }) => !joined.has(href));
}

/** The frame that shows the sentences of the list: not where it is of the ad's version in another language. */
function frameOf({ chosen, posting, address, found }: Known): number | null {
  if (posting === null || chosen === null || chosen.frame < 0 || chosen.format !== 'html') return null;
  const source = sourceOf(address === null ? null : canonicalAddress(address), posting.language);
  const shown = found.application?.source ?? null;
  return shown === null || shown === source ? chosen.frame : null;
}

function freshReading({ posting, address, chosen }: Known): FreshReading | null {
  if (posting === null) return null;
  return { posting, address: address === null ? null : canonicalAddress(address), marks: chosen?.marks ?? null };
}
