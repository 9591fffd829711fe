import type { NamedClock } from '../../languages/contract';
import { type FactBlock, type Stretch, spotsIn } from './fact-blocks';

/** A time of day and the clock it goes by, as far as the ad gives them. */
export interface ClosingTime {
  /** HH:MM; midnight at the end of the day is 23:59. */
  readonly time: string | null;
  readonly timeZone: string | null;
  /** Offset behind the last of its words. */
  readonly end: number;
}

const ZONE_OF_CLOCK: Readonly<Record<NamedClock, string>> = {
  brussels: 'Europe/Brussels',
  se: 'Europe/Stockholm',
  no: 'Europe/Oslo',
  dk: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  nl: 'Europe/Amsterdam',
  fr: 'Europe/Paris',
  fi: 'Europe/Helsinki',
  gb: 'Europe/London',
  ie: 'Europe/Dublin',
  ch: 'Europe/Zurich',
  at: 'Europe/Vienna',
  anywhere: 'Etc/GMT+12',
};

/** Abbreviations that mean one clock. Summer and winter names of one zone are used alike: "23:59 CET" in June is summer time. */
const ZONE_OF_LETTERS: Readonly<Record<string, string>> = {
  CET: 'Europe/Brussels',
  CEST: 'Europe/Brussels',
  MEZ: 'Europe/Brussels',
  MESZ: 'Europe/Brussels',
  GMT: 'Etc/UTC',
  UTC: 'Etc/UTC',
  BST: 'Europe/London',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AoE: 'Etc/GMT+12',
};

const CLOCKS = [
  'brussels',
  'se',
  'no',
  'dk',
  'de',
  'nl',
  'fr',
  'fi',
  'gb',
  'ie',
  'ch',
  'at',
  'anywhere',
] as const satisfies readonly NamedClock[];

const START_OF_DAY = '00:00';
const END_OF_DAY = '23:59';

const HOURS_MINUTES =
  /(?<![\p{N}.,:/-])([01]?\d|2[0-4]) ?[.:hH] ?([0-5]\d)(?::[0-5]\d)?(?!\p{N}|[.:/-]\p{N})(?: ?([apAP])\.? ?[mM](?!\p{L}))?/u;
const HALF_DAY = /(?<![\p{N}.,:/-])(1[0-2]|0?[1-9]) ?([ap])\.? ?m(?!\p{L})/iu;
const HOUR_AFTER = /^[ .:]{0,2}([01]?\d|2[0-4])(?![\p{N}.:/-]\p{N}|\p{N}|[.,]? ?\p{L}{3})/u;
const HOUR_BEFORE = /(?<![\p{N}.,:/-])([01]?\d|2[0-4]) ?$/u;
const LETTERS = /(?<!\p{L})(CEST|CET|MESZ|MEZ|GMT|UTC|BST|EEST|EET|WEST|WET|EST|EDT|PST|PDT|AEST|AEDT|AoE)(?!\p{L})/u;
const OFFSET = /(?:GMT|UTC) ?([+-]) ?(\d{1,2})(?!\d)/u;
const ZONE_NAME = /(?:Europe|America|Asia|Africa|Australia|Atlantic|Pacific)\/[A-Z][A-Za-z_]+/u;

/** The first time of day and the first clock named in the stretch; null if it names neither. */
export function closingTimeIn(block: FactBlock, stretch: Stretch): ClosingTime | null {
  const words = block.text.slice(stretch.start, stretch.end);
  const time = timeIn(block, stretch, words);
  const zone = zoneIn(block, stretch, words);
  if (time === null && zone === null) return null;
  return {
    time: time?.value ?? null,
    timeZone: zone?.value ?? null,
    end: Math.max(time?.end ?? 0, zone?.end ?? 0),
  };
}

interface Found {
  readonly value: string;
  readonly end: number;
}

function timeIn(block: FactBlock, stretch: Stretch, words: string): Found | null {
  const full = HOURS_MINUTES.exec(words);
  if (full) {
    const [all, hours = '', minutes = '', half] = full;
    const value = clockFace(Number(hours), Number(minutes), half);
    const closesDay = value === START_OF_DAY && spotsIn(block, stretch, 'midnight').length > 0;
    return { value: closesDay ? END_OF_DAY : value, end: stretch.start + full.index + all.length };
  }
  const half = HALF_DAY.exec(words);
  if (half) return { value: clockFace(Number(half[1]), 0, half[2]), end: stretch.start + half.index + half[0].length };
  const [named] = spotsIn(block, stretch, 'midnight', 'noon');
  if (named) return { value: named.concept === 'noon' ? '12:00' : END_OF_DAY, end: named.end };
  for (const clock of spotsIn(block, stretch, 'clock')) {
    const after = HOUR_AFTER.exec(block.text.slice(clock.end, Math.min(clock.end + 12, stretch.end + 4)));
    if (after) return { value: clockFace(Number(after[1]), 0), end: clock.end + after[0].length };
    const before = HOUR_BEFORE.exec(block.text.slice(Math.max(stretch.start, clock.start - 4), clock.start));
    if (before) return { value: clockFace(Number(before[1]), 0), end: clock.end };
  }
  return null;
}

/** `half`: "a" or "p" of a.m. and p.m. 24:00 closes the day it stands with; 0:00 is taken as it is, the earlier of what may be meant. */
function clockFace(hours: number, minutes: number, half?: string): string {
  const isPm = half?.toLowerCase() === 'p';
  const isAm = half?.toLowerCase() === 'a';
  const hour = isPm && hours < 12 ? hours + 12 : isAm && hours === 12 ? 0 : hours;
  if (hour >= 24) return END_OF_DAY;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Asked for once, for the list is long. */
let zones: ReadonlySet<string> | null = null;

function isZone(name: string): boolean {
  zones ??= new Set(Intl.supportedValuesOf('timeZone'));
  return zones.has(name);
}

function zoneIn(block: FactBlock, stretch: Stretch, words: string): Found | null {
  const named = ZONE_NAME.exec(words);
  if (named && isZone(named[0])) {
    return { value: named[0], end: stretch.start + named.index + named[0].length };
  }
  const offset = OFFSET.exec(words);
  if (offset) {
    // the names of Etc zones have the sign turned round
    const sign = offset[1] === '+' ? '-' : '+';
    const hours = Number(offset[2]);
    if (hours <= 12) {
      return {
        value: hours === 0 ? 'Etc/UTC' : `Etc/GMT${sign}${hours}`,
        end: stretch.start + offset.index + offset[0].length,
      };
    }
  }
  const letters = LETTERS.exec(words);
  const zone = ZONE_OF_LETTERS[letters?.[1] ?? ''];
  if (letters && zone !== undefined) return { value: zone, end: stretch.start + letters.index + letters[0].length };
  for (const clock of CLOCKS) {
    const [spot] = spotsIn(block, stretch, `clock-${clock}`);
    if (spot) return { value: ZONE_OF_CLOCK[clock], end: spot.end };
  }
  return null;
}
