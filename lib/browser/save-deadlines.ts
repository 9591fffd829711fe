import { fingerprint } from '../applications/fingerprint';
import { type CalendarEntry, calendarFile } from '../calendar/calendar-file';
import type { Clock } from '../checklist/deadline-view';
import { saveFile } from './save-file';

/**
 * Hands the user a calendar file with the deadlines. Only an address of the web goes into it.
 * @param deadlines `id` is that of the application
 */
export function saveDeadlines(deadlines: readonly CalendarEntry[], reminders: readonly number[], clock: Clock): void {
  const entries = deadlines.map((due) => ({
    ...due,
    id: `${fingerprint(due.id)}@bilaga`,
    address: due.address !== null && /^https?:\/\//iu.test(due.address) ? due.address : null,
  }));
  const [first] = entries;
  const name = entries.length === 1 && first !== undefined ? `bilaga-${first.date}.ics` : 'bilaga.ics';
  saveFile(calendarFile(entries, reminders, clock), name, 'text/calendar');
}
