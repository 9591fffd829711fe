import * as z from 'zod/mini';
import { Posting } from '../posting/posting';

/** Why a page cannot be read here; each has its own sentence and its own way on. */
export const UnreadableReason = z.enum([
  'no-access', // a page of the browser itself or of its store
  'framed', // the ad stands in a frame of another site that the extension may not enter
  'pdf-scanned', // pictures of text
  'pdf-locked',
  'pdf-broken',
  'pdf-unreachable', // the file cannot be fetched from here, e.g. file: without permission
  'word-file',
  'no-text', // a file that is none of the kinds that can be read
  'too-large',
  'empty',
  'login', // a login wall or a bot check stands before the ad
]);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/**
 * The outcome for a tab, one screen each. A `failed` reading is a fault of ours or of a changed site: it never looks like
 * "nothing required".
 */
export const Reading = z.discriminatedUnion('state', [
  z.object({ state: z.literal('posting'), posting: Posting }),
  z.object({ state: z.literal('no-requirements'), posting: Posting }),
  z.object({ state: z.literal('not-a-posting') }),
  z.object({
    state: z.literal('unreadable'),
    reason: UnreadableReason,
    /** Address of the frame that holds the ad, where that is the reason. */
    frameUrl: z.nullable(z.string()),
  }),
  z.object({ state: z.literal('failed'), details: z.string() }),
]);
export type Reading = z.infer<typeof Reading>;
