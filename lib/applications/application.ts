import * as z from 'zod/mini';
import { Necessity } from '../posting/requirement';
import { Posting } from '../posting/posting';

/** Raised with a migration in ./migrations.ts whenever the stored shape changes. */
export const APPLICATION_VERSION = 1;

/** An item that the user added to a checklist. */
export const AddedItem = z.readonly(
  z.object({
    /** `added:` and a number that is never used again within the application. */
    key: z.string(),
    label: z.string(),
    necessity: Necessity,
  }),
);
export type AddedItem = z.infer<typeof AddedItem>;

/** What the user changed of an item that the ad asks for. A missing key leaves the ad's own value. */
export const ItemEdit = z.readonly(
  z.object({
    label: z.optional(z.string()),
    necessity: z.optional(Necessity),
    note: z.optional(z.string()),
  }),
);
export type ItemEdit = z.infer<typeof ItemEdit>;

/**
 * What the user owns of one posting. Readings write `posting` and nothing else; everything else is written by the user's
 * own acts and laid over the posting when it is shown, so that a new reading loses nothing.
 */
export const Application = z.readonly(
  z.object({
    version: z.literal(APPLICATION_VERSION),
    /** Identity of the posting: see `postingIdentity`. */
    id: z.string(),
    /** Every address under which the posting was read. */
    urls: z.readonly(z.array(z.string())),
    posting: Posting,
    /** ISO instants of the first save and of the latest reading. */
    savedAt: z.string(),
    readAt: z.string(),
    /** Item or part keys that are ticked. */
    ticks: z.readonly(z.array(z.string())),
    edits: z.readonly(z.record(z.string(), ItemEdit)),
    added: z.readonly(z.array(AddedItem)),
    removed: z.readonly(z.array(z.string())),
  }),
);
export type Application = z.infer<typeof Application>;

/** How the user's name stands in file names. */
export const Applicant = z.readonly(z.object({ familyName: z.string(), givenName: z.string() }));
export type Applicant = z.infer<typeof Applicant>;
