import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from './calendar-file';

const clock = { now: Date.parse('2026-11-22T12:00:00Z') };
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'kth:1@bilaga',
  title: 'PhD student in geometry',
  notes: '',
  address: null,
  date: '2026-12-31',
  time: null,
  timeZone: null,
  ...more,
});
const read = (entries: readonly CalendarEntry[], reminders: readonly number[] = []) =>
  new ICAL.Component(ICAL.parse(calendarFile(entries, reminders, clock)) as unknown[]);
const events = (...entries: CalendarEntry[]) =>
  read(entries)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const event = (more: Partial<CalendarEntry>) => {
  const [only] = events(entry(more));
  if (only === undefined) throw new Error('no event in the file');
  return only;
};

describe('a deadline in a calendar', () => {
  it('without a time takes its whole day, and no other', () => {
    const { startDate, endDate } = event({});
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-12-31', '2027-01-01']);
  });

  it('with a time in a zone is an instant, in summer and in winter', () => {
    const at = (date: string, timeZone: string) => event({ date, time: '23:59', timeZone }).startDate.toString();
    expect(at('2026-12-31', 'Europe/Brussels')).toBe('2026-12-31T22:59:00Z');
    expect(at('2026-07-01', 'Europe/Brussels')).toBe('2026-07-01T21:59:00Z');
    expect(at('2026-12-31', 'Etc/GMT+12')).toBe('2027-01-01T11:59:00Z');
  });

  it('with a time and no zone stays on the clock of whoever reads it', () => {
    for (const timeZone of [null, 'Nowhere/Else'])
      expect(event({ time: '12:00', timeZone }).startDate.toString()).toBe('2026-12-31T12:00:00');
  });

  it('keeps title, notes and address to the letter', () => {
    const words = {
      title: 'Doktorand; statistik, "40 %" \\ 数学 👩🏽‍🔬',
      notes: `Skicka:\nCV, brev;\n${'å'.repeat(200)}`,
      address: 'https://example.org/a;b?c=1,2&d=%20',
    };
    const { summary, description, component } = event(words);
    expect({ title: summary, notes: description, address: component.getFirstPropertyValue('url') }).toEqual(words);
  });

  it('takes no line of its own from what an ad says', () => {
    const [one, ...more] = events(entry({ title: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000', notes: 'x\rATTACH:y' }));
    expect(more).toEqual([]);
    expect(one?.summary).toBe('A\nEND:VEVENT\nBEGIN:VEVENT');
    expect(one?.component.getFirstProperty('attach')).toBeNull();
  });

  it('reminds some days before: of a whole day at nine in the morning, of a time at that time', () => {
    const triggers = (time: string | null) =>
      read([entry({ time })], [1, 7, 7, 0, -2])
        .getFirstSubcomponent('vevent')
        ?.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers(null)).toEqual(['-P6DT15H', '-PT15H']);
    expect(triggers('12:00')).toEqual(['-P7D', '-P1D']);
  });

  it('is known again by its id when it is imported a second time', () => {
    expect(events(entry(), entry({ id: 'two' })).map(({ uid }) => uid)).toEqual(['kth:1@bilaga', 'two']);
  });
});

it('whatever the words: lines of at most 75 octets that end as the format wants, and a parser reads the words back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const file = calendarFile([entry({ title: words })], [], clock);
      const lines = file.split('\r\n');
      expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      expect(file.endsWith('END:VCALENDAR\r\n') && !/(?<!\r)\n|\r(?!\n)/u.test(file)).toBe(true);
      expect(event({ title: words }).summary).toBe(words.replace(/(?!\n)\p{Cc}/gu, ''));
    }),
  );
});
