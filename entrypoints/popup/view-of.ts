import type { NextDeadline, PopupView } from '../../components/view';
import type { UnreadableReason } from '../../lib/applications/reading';
import type { Settings } from '../../lib/applications/settings';
import { shownOf } from '../../lib/applications/shown';
import type { IndexEntry } from '../../lib/browser/application-index';
import type { TabState } from '../../lib/browser/messages';
import { buildChecklist } from '../../lib/checklist/build';
import { type Clock, daysUntil } from '../../lib/checklist/deadline-view';

/** Saved applications shown on pages that are no ad. */
const MOST_NEXT = 5;

/** All that the popup knows. */
export interface PopupKnowledge {
  /** null until the background has answered for the first time. */
  readonly tab: TabState | null;
  /** The saved ad that the user came from, shown while the tab has none itself; null if there is none. */
  readonly origin: TabState | null;
  /** Why the popup itself could not read; null if it could or has not tried. `not-read`: only a click may let it. */
  readonly problem: UnreadableReason | 'not-read' | null;
  readonly isReading: boolean;
  /** A fault of the popup itself, in words for a report; null if there was none. */
  readonly fault: string | null;
  readonly settings: Settings;
  readonly index: readonly IndexEntry[];
  readonly clock: Clock;
}

/** What is shown: a saved ad as it was saved, at once; otherwise the outcome of the reading. */
export function viewOf(knowledge: PopupKnowledge): PopupView {
  const { tab, origin, problem, isReading, fault, index, clock } = knowledge;
  const shown = problem === 'not-read' ? null : postingViewOf(tab, false, knowledge);
  if (shown !== null) return shown;
  const before = postingViewOf(origin, true, knowledge);
  if (before !== null) return before;
  if (isReading) return { state: 'reading' };
  if (fault !== null) return { state: 'failed', details: fault };
  if (problem === 'not-read') return { state: 'not-read', next: nextDeadlines(index, clock) };
  if (problem !== null) return { state: 'unreadable', reason: problem, frameUrl: null };
  const reading = tab?.reading ?? null;
  if (reading === null) return { state: 'failed', details: 'No answer from the background.' };
  return reading.state === 'not-a-posting' || 'posting' in reading
    ? { state: 'not-a-posting', next: nextDeadlines(index, clock) }
    : reading;
}

function postingViewOf(tab: TabState | null, isOrigin: boolean, { settings, clock }: PopupKnowledge): PopupView | null {
  const reading = tab?.reading ?? null;
  const application = tab?.application ?? null;
  const read = reading !== null && 'posting' in reading ? { posting: reading.posting, work: null } : null;
  const shown = application === null ? read : shownOf(application);
  if (tab === null || shown === null) return null;
  const { applicant, convention, standardList } = settings;
  const checklist = buildChecklist({ ...shown, applicant, convention, clock });
  const asksForNothing = checklist.groups.length === 0 && checklist.removed.length === 0;
  return {
    state: asksForNothing ? 'no-requirements' : 'posting',
    checklist,
    canShowInAd: tab.frame !== null,
    isOrigin,
    guides: tab.guides,
    applicant,
    ...(standardList == null ? {} : { standardList }),
    format: tab.format,
  };
}

/** The saved ads that close next, those without a date after them; not those that have closed or were sent. */
function nextDeadlines(index: readonly IndexEntry[], clock: Clock): readonly NextDeadline[] {
  return index
    .filter(({ sentOn }) => sentOn === undefined)
    .map(({ id, title, employer, url, deadline, ready, total }) => ({
      id,
      title: title ?? url ?? id,
      employer,
      url,
      date: deadline,
      daysLeft: deadline === null ? null : daysUntil(deadline, clock),
      progress: { ready, total },
    }))
    .filter(({ daysLeft }) => daysLeft === null || daysLeft >= 0)
    .toSorted((one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity))
    .slice(0, MOST_NEXT);
}
