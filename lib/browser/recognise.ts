import type { Application, FreshReading } from '../applications/application';
import { newApplication } from '../applications/application';
import { sourceOf } from '../applications/companion';
import type { Guide } from '../applications/guides';
import { canonicalAddress, postingIdentity } from '../applications/identity';
import { chooseReading, type FrameReading, type TabReadings } from '../applications/tab-readings';
import { takeReading } from '../applications/take-reading';
import type { Posting } from '../posting/posting';
import { type Found, findApplication, findSamePosting } from './application-store';
import type { TabState } from './messages';

/** A tab with all that is known of the ad in it. */
export interface Known {
  readonly chosen: FrameReading | null;
  /** Address by which the ad is known. */
  readonly address: string | null;
  /** As the ad was last read here; null if it is not in the tab. */
  readonly posting: Posting | null;
  readonly found: Found;
}

export const nothingKnown: TabState = {
  reading: null,
  format: 'html',
  frame: null,
  guides: [],
  application: null,
  trouble: null,
};

/** Finds the application that belongs to what the tab shows. */
export async function recognise(readings: TabReadings): Promise<Known> {
  const chosen = chooseReading(readings);
  const address = chosen === null || chosen.frame >= 0 ? (readings.address ?? chosen?.address ?? null) : chosen.address;
  const posting = chosen === null ? null : 'posting' in chosen.reading ? chosen.reading.posting : null;
  if (posting === null) {
    const found = address === null ? null : await findApplication(canonicalAddress(address));
    return { chosen, address, posting, found: found ?? { application: null, trouble: null } };
  }
  const byAddress = await findApplication(postingIdentity(posting, address));
  const found =
    byAddress.application === null && byAddress.trouble === null
      ? await findSamePosting(posting, address === null ? null : canonicalAddress(address))
      : byAddress;
  return { chosen, address, posting, found };
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
