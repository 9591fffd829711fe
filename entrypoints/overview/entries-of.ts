import { calendarEntry } from '../../components/checklist/calendar-entry';
import { shownOf } from '../../lib/applications/shown';
import { peekApplication } from '../../lib/browser/application-store';
import type { CalendarEntry } from '../../lib/calendar/calendar-file';
import type { Clock } from '../../lib/checklist/deadline-view';
import { tallyOf } from '../../lib/checklist/tally';
import type { Words } from '../../lib/interface/words';

/** The deadlines of these applications as they go into a calendar; of those alone that have one to come. */
export async function entriesOf(ids: readonly string[], words: Words, clock: Clock): Promise<readonly CalendarEntry[]> {
  const entries = await Promise.all(
    ids.map(async (id) => {
      const application = await peekApplication(id);
      if (application === null) return [];
      const shown = shownOf(application);
      const { deadline, missing } = tallyOf({ ...shown, clock });
      const { date, time, timeZone, hasPassed } = deadline;
      if (date === null || hasPassed) return [];
      const { title, employer, reference, url } = shown.posting;
      const own = shown.work.facts.reference ?? reference;
      const known = { title, employer, reference: own, date, time, timeZone, missing };
      return [{ ...calendarEntry(known, words), id, address: url }];
    }),
  );
  return entries.flat();
}
