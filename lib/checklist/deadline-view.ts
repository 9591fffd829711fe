import type { Posting } from '../posting/posting';
import type { DeadlineView } from './checklist';

/** Now, and the zone of the clock that the user reads. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
}

interface Wall {
  readonly date: string;
  readonly time: string;
}

/** The deadline as a person reads it today. */
export function deadlineView(posting: Posting, clock: Clock): DeadlineView {
  const evidence =
    posting.evidence.deadline?.[0] ?? posting.evidence.pendingDeadline?.[0] ?? posting.evidence.rolling?.[0] ?? null;
  const { deadline, pendingDeadline } = posting;
  if (deadline !== null) {
    const zone = knownZone(deadline.timeZone);
    const here = wallClock(clock.now, zone ?? clock.timeZone);
    const end = { date: deadline.date, time: deadline.time ?? '23:59' };
    // At 0:00 nothing of that day is left to apply on.
    const daysLeft = daysBetween(here.date, end.date) - (end.time === '00:00' ? 1 : 0);
    return {
      state: 'stated',
      date: deadline.date,
      time: deadline.time,
      timeZone: deadline.timeZone,
      daysLeft,
      local: zone === null ? null : elsewhere(end, zone, clock.timeZone),
      hasPassed: `${here.date} ${here.time}` > `${end.date} ${end.time}`,
      evidence,
      isOwn: false,
      inAd: null,
    };
  }
  const state = pendingDeadline !== null ? 'pending' : posting.rolling ? 'rolling' : 'none';
  return {
    state,
    date: null,
    time: pendingDeadline?.time ?? null,
    timeZone: pendingDeadline?.timeZone ?? null,
    daysLeft: null,
    local: null,
    hasPassed: false,
    evidence,
    isOwn: false,
    inAd: null,
  };
}

/** Today in the user's zone, YYYY-MM-DD. */
export function today(clock: Clock): string {
  return wallClock(clock.now, clock.timeZone).date;
}

/** Whole days from today in the user's zone to the date, YYYY-MM-DD; negative when it is over. */
export function daysUntil(date: string, clock: Clock): number {
  return daysBetween(today(clock), date);
}

/** The instant of a date and time in a zone, in milliseconds since 1970; null for a zone that this browser does not know. */
export function instantIn(timeZone: string, date: string, time: string): number | null {
  const zone = knownZone(timeZone);
  return zone === null ? null : instantOf({ date, time }, zone);
}

/** The same instant on the clock of another zone, `YYYY-MM-DD HH:MM`; null where both clocks show the same. */
function elsewhere(wall: Wall, zone: string, other: string): string | null {
  const there = wallClock(instantOf(wall, zone), other);
  return there.date === wall.date && there.time === wall.time ? null : `${there.date} ${there.time}`;
}

/** The instant at which a clock shows the time. In the hour that a change to summer time skips: as if it had not been skipped. */
function instantOf(wall: Wall, zone: string): number {
  const asUtc = Date.parse(`${wall.date}T${wall.time}:00Z`);
  const first = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(first, zone);
}

/** How far the zone's clock is ahead of UTC at the instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const wall = wallClock(instant, zone);
  return Date.parse(`${wall.date}T${wall.time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}

function wallClock(instant: number, zone: string): Wall {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Calendar days; both dates are YYYY-MM-DD. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

function knownZone(zone: string | null): string | null {
  if (zone === null) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // A zone that this browser does not know: the date still holds.
    return null;
  }
}
