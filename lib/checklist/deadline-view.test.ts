import { describe, expect, it } from 'vitest';
import { evidence, posting } from '../../tests/sample-posting';
import { deadlineView } from './deadline-view';

const at = (instant: string, timeZone = 'Europe/Stockholm') => ({ now: Date.parse(instant), timeZone });
const due = (date: string, time: string | null = null, timeZone: string | null = null) =>
  posting({ deadline: { date, time, timeZone, text: date }, evidence: { deadline: [evidence(date)] } });

describe('deadlineView', () => {
  it('counts whole days to the last day to apply', () => {
    expect(deadlineView(due('2026-11-24'), at('2026-11-22T22:59:00Z')).daysLeft).toBe(2);
    expect(deadlineView(due('2026-11-24'), at('2026-11-22T23:01:00Z')).daysLeft).toBe(1);
    expect(deadlineView(due('2026-11-22'), at('2026-11-22T12:00:00Z'))).toMatchObject({
      daysLeft: 0,
      hasPassed: false,
    });
    expect(deadlineView(due('2026-11-21'), at('2026-11-22T12:00:00Z'))).toMatchObject({
      daysLeft: -1,
      hasPassed: true,
    });
  });

  it('counts over a change of the clocks', () => {
    expect(deadlineView(due('2026-03-30'), at('2026-03-28T23:30:00+01:00')).daysLeft).toBe(2);
    expect(deadlineView(due('2026-10-26'), at('2026-10-24T23:30:00+02:00')).daysLeft).toBe(2);
  });

  it("goes by the ad's clock where the ad names one", () => {
    const view = deadlineView(due('2026-11-24', '17:00', 'America/New_York'), at('2026-11-23T04:00:00Z'));
    expect(view).toMatchObject({ daysLeft: 2, local: '2026-11-24 23:00' });
  });

  it.each([
    ['2026-03-29', '01:30', 'Europe/Brussels', 'Asia/Tokyo', '2026-03-29 09:30'],
    ['2026-03-29', '03:30', 'Europe/Brussels', 'Asia/Tokyo', '2026-03-29 10:30'],
    ['2026-10-25', '01:30', 'Europe/Brussels', 'UTC', '2026-10-24 23:30'],
    ['2026-10-25', '23:59', 'Europe/Brussels', 'Europe/London', '2026-10-25 22:59'],
    ['2026-12-31', '23:59', 'Etc/GMT+12', 'Europe/Stockholm', '2027-01-01 12:59'],
  ])('%s %s in %s is in %s %s', (date, time, zone, own, local) => {
    expect(deadlineView(due(date, time, zone), at('2026-01-01T00:00:00Z', own)).local).toBe(local);
  });

  it('says nothing of a second clock that shows the same, or of a zone that nobody knows', () => {
    const now = at('2026-01-01T00:00:00Z');
    expect(deadlineView(due('2026-03-29', '12:00', 'Europe/Brussels'), now).local).toBeNull();
    expect(deadlineView(due('2026-03-29', '12:00', 'Middle-earth/Shire'), now)).toMatchObject({
      local: null,
      date: '2026-03-29',
    });
    expect(deadlineView(due('2026-03-29', '12:00'), at('2026-01-01T00:00:00Z', 'Asia/Tokyo')).local).toBeNull();
  });

  it('has passed with its minute', () => {
    const ad = due('2026-11-22', '12:00', 'Europe/Brussels');
    expect(deadlineView(ad, at('2026-11-22T11:00:00Z')).hasPassed).toBe(false);
    expect(deadlineView(ad, at('2026-11-22T11:01:00Z')).hasPassed).toBe(true);
  });

  it('that falls on the first minute of a day leaves the day before as the last', () => {
    const ad = due('2026-11-24', '00:00');
    expect(deadlineView(ad, at('2026-11-23T12:00:00Z'))).toMatchObject({ daysLeft: 0, hasPassed: false });
    expect(deadlineView(ad, at('2026-11-24T00:30:00Z')).hasPassed).toBe(true);
  });

  it('tells a date to come, a rolling ad and silence apart', () => {
    const pendingDeadline = { time: '23:59', timeZone: 'Europe/Brussels', text: 'to be announced' };
    const now = at('2026-01-01T00:00:00Z');
    expect(deadlineView(posting({ pendingDeadline }), now)).toMatchObject({
      state: 'pending',
      time: '23:59',
      daysLeft: null,
    });
    expect(deadlineView(posting({ rolling: true }), now).state).toBe('rolling');
    expect(deadlineView(posting(), now)).toMatchObject({ state: 'none', date: null, evidence: null });
  });
});
