import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import type { Reading } from './reading';
import { chooseReading, type FrameReading, type TabReadings, withReading } from './tab-readings';

const ad: Reading = { state: 'posting', posting: posting({ requirements: [requirement()] }) };
const framed: Reading = { state: 'unreadable', reason: 'framed', frameUrl: null };
const noAd: Reading = { state: 'not-a-posting' };

const from = (frame: number, reading: Reading, address = 'https://example.org/', openedAt = 1000): FrameReading => ({
  frame,
  address,
  openedAt,
  format: 'html',
  reading,
  marks: null,
  guides: [],
});
const tabOf = (...readings: FrameReading[]) =>
  readings.reduce<TabReadings | null>(withReading, null) ?? { address: null, frames: [] };
const chosen = (...readings: FrameReading[]) => chooseReading(tabOf(...readings))?.frame ?? null;

describe('the reading of a tab', () => {
  it('is that of the frame which holds the ad, in whichever order they report', () => {
    expect(chosen(from(0, framed), from(7, ad, 'https://frame.example.org/', 1100))).toBe(7);
    expect(chosen(from(7, ad, 'https://frame.example.org/', 1100), from(0, framed))).toBe(7);
  });

  it('is that of the frame, if the page only says that the ad is in it', () => {
    expect(chosen(from(0, framed), from(7, noAd, 'https://frame.example.org/', 1100))).toBe(7);
  });

  it("is the page's own otherwise", () => {
    expect(chosen(from(0, noAd), from(7, noAd, 'https://frame.example.org/', 1100))).toBe(0);
  });

  it('forgets the frames of the page before, and not those of the new one', () => {
    const before = [from(0, framed), from(7, ad, 'https://frame.example.org/', 1100)];
    expect(chosen(...before, from(0, noAd, 'https://example.org/news', 2000))).toBe(0);
    const early = from(9, ad, 'https://frame.example.org/2', 2100);
    expect(chosen(...before, early, from(0, framed, 'https://example.org/2', 2000))).toBe(9);
  });

  it('forgets the frames when the address changes without a load', () => {
    const before = [from(0, framed), from(7, ad, 'https://frame.example.org/', 1100)];
    expect(chosen(...before, from(0, noAd, 'https://example.org/list'))).toBe(0);
  });

  it('stays when the page only scrolls to another of its parts', () => {
    const before = [from(0, framed), from(7, ad, 'https://frame.example.org/', 1100)];
    expect(chosen(...before, from(0, framed, 'https://example.org/#contact'))).toBe(7);
  });

  it('is what the user handed in until the page changes', () => {
    const pasted: FrameReading = { ...from(-1, ad), format: 'text' };
    expect(chosen(from(0, noAd), pasted, from(0, noAd))).toBe(-1);
    expect(chosen(from(0, noAd), pasted, from(0, noAd, 'https://example.org/next'))).toBe(0);
  });
});
