import { type Clock, instantIn } from '../checklist/deadline-view';

/** A deadline as it goes into a calendar. */
export interface CalendarEntry {
  /** The same for the same application, so that a second import replaces the first. */
  readonly id: string;
  readonly title: string;
  /** Shown below the title; lines are parted by \n. */
  readonly notes: string;
  /** Of the ad; null if it has none that a browser can open. */
  readonly address: string | null;
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM; null: the whole day. */
  readonly time: string | null;
  /** IANA zone of the time; null: whatever clock the reader goes by. */
  readonly timeZone: string | null;
}

/** Octets of a line at most (RFC 5545, 3.1), without its end. */
const LONGEST_LINE = 75;
/** A whole day is reminded of at nine in the morning, which is so many hours before the next midnight. */
const HOURS_AFTER_NINE = 15;

/**
 * The entries as a calendar file (RFC 5545). A time with a zone becomes an instant, so that no calendar needs to know the
 * zone; a time without one stays on the reader's own clock.
 * @param reminders days before the deadline on which a calendar is to remind of it
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  reminders: readonly number[],
  { now }: Pick<Clock, 'now'>,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bilaga//Bilaga//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, reminders, utc(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, reminders: readonly number[], stamp: string): readonly string[] {
  const { id, title, notes, address } = entry;
  const days = [...new Set(reminders)].filter((day) => Number.isInteger(day) && day > 0).toSorted((a, b) => b - a);
  return [
    'BEGIN:VEVENT',
    `UID:${text(id)}`,
    `DTSTAMP:${stamp}`,
    ...whenLines(entry),
    `SUMMARY:${text(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${text(notes)}`]),
    ...(address === null ? [] : [`URL:${address.replace(/\s/gu, '%20')}`]),
    // A deadline takes no time of the day it is on.
    'TRANSP:TRANSPARENT',
    ...days.flatMap((day) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${text(title)}`,
      `TRIGGER:${entry.time === null ? beforeDay(day) : `-P${day}D`}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function whenLines({ date, time, timeZone }: CalendarEntry): readonly string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(dayAfter(date))}`];
  const instant = timeZone === null ? null : instantIn(timeZone, date, time);
  return [`DTSTART:${instant === null ? `${basic(date)}T${basic(time)}00` : utc(instant)}`];
}

/** From the midnight at which a whole day begins back to nine in the morning, so many days before. */
function beforeDay(days: number): string {
  return days === 1 ? `-PT${HOURS_AFTER_NINE}H` : `-P${days - 1}DT${HOURS_AFTER_NINE}H`;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** 1676980800000 //=> "20230221T120000Z" */
function utc(instant: number): string {
  return `${basic(new Date(instant).toISOString().slice(0, 19))}Z`;
}

function basic(written: string): string {
  return written.replace(/[-:]/gu, '');
}

/** A text value: its commas, semicolons, backslashes and line ends are escaped, control characters left out (3.3.11). */
function text(value: string): string {
  return value
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ''))
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A long line goes on in lines that begin with a space; no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
