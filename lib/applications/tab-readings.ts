import * as z from 'zod/mini';
import { Guide } from './guides';
import { canonicalAddress } from './identity';
import { Marks } from './marks';
import { Reading } from './reading';

/** What was read in one frame of a tab, or handed in by the user for it. */
export const FrameReading = z.readonly(
  z.object({
    /** 0: the tab's own page. -1: what the user handed in (a PDF, pasted text). */
    frame: z.number(),
    /** Address of the frame. */
    address: z.nullable(z.string()),
    /** When the frame's document was opened, in milliseconds since 1970. */
    openedAt: z.number(),
    format: z.enum(['html', 'pdf', 'text']),
    reading: Reading,
    /** Of the page that was read; null: not remembered. */
    marks: z.nullable(Marks),
    guides: z.readonly(z.array(Guide)),
  }),
);
export type FrameReading = z.infer<typeof FrameReading>;

/** All readings of one tab since its page was opened. */
export const TabReadings = z.readonly(
  z.object({
    /** Address of the tab's own page; null where it is not known. */
    address: z.nullable(z.string()),
    frames: z.readonly(z.array(FrameReading)),
  }),
);
export type TabReadings = z.infer<typeof TabReadings>;

/** Frames remembered for one tab. */
const MOST_FRAMES = 10;

/**
 * The tab's readings with a new one. When the tab's page is opened anew or goes to another address, the frames of the page
 * before go; those of the new one may already have reported. What the user handed in stays until the page changes or turns
 * out to hold an ad itself.
 */
export function withReading(before: TabReadings | null, added: FrameReading): TabReadings {
  const others = (before?.frames ?? []).filter(({ frame }) => frame !== added.frame);
  if (added.frame !== 0) return { address: before?.address ?? null, frames: [...others, added].slice(-MOST_FRAMES) };
  const isElsewhere = before !== null && !isSamePage(before.address, added.address);
  const isSameDocument =
    before?.frames.some(({ frame, openedAt }) => frame === 0 && openedAt === added.openedAt) ?? false;
  const isAd = added.reading.state === 'posting';
  const kept = others.filter(({ frame, openedAt }) => {
    if (frame === -1) return !isElsewhere && !isAd;
    return openedAt >= added.openedAt && !(isElsewhere && isSameDocument);
  });
  return { address: added.address, frames: [...kept, added].slice(-MOST_FRAMES) };
}

/** Parameters and fragments that only say where a reader came from or scrolled to make no other page. */
function isSamePage(one: string | null, other: string | null): boolean {
  return one === null || other === null || canonicalAddress(one) === canonicalAddress(other);
}

/**
 * The reading that stands for the tab: what the user handed in, else the frame that holds an ad, else the tab's own page. A
 * page that only says "the ad is in a frame" gives way to the frame's reading, whatever that is. null: nothing was read.
 */
export function chooseReading({ frames }: TabReadings): FrameReading | null {
  const ordered = frames.toSorted((one, other) => one.frame - other.frame);
  const withAd = (state: Reading['state']) => ordered.find(({ reading }) => reading.state === state);
  const handedIn = ordered.find(({ frame }) => frame === -1);
  const top = ordered.find(({ frame }) => frame === 0);
  const ad = withAd('posting') ?? withAd('no-requirements');
  const isFramed = top?.reading.state === 'unreadable' && top.reading.reason === 'framed';
  return handedIn ?? ad ?? (isFramed ? ordered.find(({ frame }) => frame > 0) : undefined) ?? top ?? ordered[0] ?? null;
}
