import * as z from 'zod/mini';
import { Posting } from '../posting/posting';
import { Necessity } from '../posting/requirement';

/** Raised with a migration in ./migrations.ts whenever the stored shape changes. */
export const APPLICATION_VERSION = 1;

/** An item that the user added to a checklist, or one that the user worked on and the ad asks for no longer. */
export const AddedItem = z.readonly(
  z.object({
    /** `added:` and a number that is never used again within the application, or `kept:` and the key it had in the ad. */
    key: z.string(),
    label: z.string(),
    necessity: Necessity,
  }),
);
export type AddedItem = z.infer<typeof AddedItem>;

/** What the user changed of an item. A missing key leaves the ad's own value. */
export const ItemEdit = z.readonly(
  z.object({
    label: z.optional(z.string()),
    necessity: z.optional(Necessity),
    note: z.optional(z.string()),
  }),
);
export type ItemEdit = z.infer<typeof ItemEdit>;

/** Everything that the user did to one checklist. Its keys are those of ./rows.ts and of `added`. */
export const Work = z.readonly(
  z.object({
    /** Item and part keys that are ticked. */
    ticks: z.readonly(z.array(z.string())),
    edits: z.readonly(z.record(z.string(), ItemEdit)),
    added: z.readonly(z.array(AddedItem)),
    removed: z.readonly(z.array(z.string())),
  }),
);
export type Work = z.infer<typeof Work>;

/**
 * What the user owns of one posting. Readings write `posting`, `urls` and `readAt`; `work` is written by the user's own acts
 * and laid over the posting when it is shown, so that a new reading loses nothing.
 */
export const Application = z.readonly(
  z.object({
    version: z.literal(APPLICATION_VERSION),
    /** Identity of the posting: see `postingIdentity`. */
    id: z.string(),
    /** Canonical addresses under which the posting was read, latest last. */
    urls: z.readonly(z.array(z.string())),
    posting: Posting,
    /** ISO instants of the first save and of the latest reading. */
    savedAt: z.string(),
    readAt: z.string(),
    work: Work,
    /** Number of the item that was added last; it only grows. */
    lastAdded: z.number(),
    /** The work before each of the latest acts, oldest first: what undo goes back to. */
    history: z.readonly(z.array(Work)),
  }),
);
export type Application = z.infer<typeof Application>;

export const noWork: Work = { ticks: [], edits: {}, added: [], removed: [] };

/** An application to a posting on which the user has not done anything yet. `now` is an ISO instant. */
export function newApplication(id: string, posting: Posting, urls: readonly string[], now: string): Application {
  return {
    version: APPLICATION_VERSION,
    id,
    urls,
    posting,
    savedAt: now,
    readAt: now,
    work: noWork,
    lastAdded: 0,
    history: [],
  };
}
