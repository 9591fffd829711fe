import type { CalendarEntry } from '../../lib/calendar/calendar-file';
import type { Checklist } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import { missingIn } from './facts';

/** What is known of an application that goes into a calendar. */
interface Dated extends Pick<CalendarEntry, 'time' | 'timeZone'> {
  readonly title: string | null;
  readonly employer: string | null;
  readonly reference: string | null;
  readonly date: string;
  /** What required items are called that are not ready. */
  readonly missing: readonly string[];
}

/** The deadline of a list as it goes into a calendar; null if there is none to come. */
export function entryOf(checklist: Checklist, words: Words): Omit<CalendarEntry, 'id' | 'address'> | null {
  const { title, employer, reference, deadline } = checklist;
  const { date, time, timeZone, hasPassed } = deadline;
  if (date === null || hasPassed) return null;
  const missing = missingIn(checklist);
  return calendarEntry({ title, employer, reference: reference.value, date, time, timeZone, missing }, words);
}

/** A deadline in the words of a calendar: "Apply: PhD student in geometry", and below it whose ad it is and what is missing. */
export function calendarEntry(
  { title, employer, reference, date, time, timeZone, missing }: Dated,
  words: Words,
): Omit<CalendarEntry, 'id' | 'address'> {
  const notes = [
    employer,
    reference === null ? null : `${words.say('reference')}: ${reference}`,
    missing.length === 0 ? null : words.say('missing', { items: missing.join(', ') }),
  ];
  return {
    title: words.say('calendarTitle', { title: title ?? words.say('untitled') }),
    notes: notes.filter((note) => note !== null).join('\n'),
    ...{ date, time, timeZone },
  };
}
