import type { ApplicationLine } from '../../components/overview/view';
import type { IndexEntry } from '../../lib/browser/application-index';
import { type Clock, daysUntil } from '../../lib/checklist/deadline-view';

/** The lines of the overview, in no particular order. */
export function linesOf(index: readonly IndexEntry[], clock: Clock): readonly ApplicationLine[] {
  // Counting days in a zone is slow; thousands of ads share a few hundred dates.
  const daysTo = new Map<string, number>();
  const daysLeft = (date: string) => {
    const days = daysTo.get(date) ?? daysUntil(date, clock);
    daysTo.set(date, days);
    return days;
  };
  return index.map((entry) => {
    const { id, title, employer, reference, deadline, url, ready, total, hasChanged } = entry;
    return {
      id,
      title: title ?? url ?? id,
      employer,
      reference: entry.ownReference ?? reference,
      // It comes from a page: only what is surely an address of the web is made a link.
      url: url !== null && /^https?:\/\//iu.test(url) ? url : null,
      date: deadline,
      daysLeft: deadline === null ? null : daysLeft(deadline),
      hasChanged,
      progress: { ready, total },
      missing: entry.missing ?? [],
      sentOn: entry.sentOn ?? null,
    };
  });
}
