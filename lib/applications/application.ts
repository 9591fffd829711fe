import * as z from 'zod/mini';
import { Posting } from '../posting/posting';
import { Limit, Necessity } from '../posting/requirement';
import { Companion, sourceOf } from './companion';
import { Marks } from './marks';

/** Raised with a migration in ./migrations.ts whenever the stored shape changes. */
export const APPLICATION_VERSION = 3;

/** An item that the user added to a checklist, or one that the user worked on and the ad asks for no longer. */
export const AddedItem = z.readonly(
  z.object({
    /** `added:` and a number that is never used again within the application, or `kept:` and the key it had in the ad. */
    key: z.string(),
    label: z.string(),
    necessity: Necessity,
    /** It came with a standard list that the user asked for, as the ad lists nothing. */
    isStandard: z.exactOptional(z.literal(true)),
  }),
);
export type AddedItem = z.infer<typeof AddedItem>;

/** What the user changed of an item. A missing key leaves the ad's own value. */
export const ItemEdit = z.readonly(
  z.object({
    label: z.optional(z.string()),
    necessity: z.optional(Necessity),
    note: z.optional(z.string()),
    /** Open at both ends: no limit, whatever the ad says. */
    pages: z.optional(Limit),
    /** As the user wrote it; may hold the placeholders of a template. */
    fileName: z.optional(z.string()),
  }),
);
export type ItemEdit = z.infer<typeof ItemEdit>;

/** A last day that the user set. Its time is on the user's own clock; null: the whole day. */
export const OwnDeadline = z.readonly(
  z.object({
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
    time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/u))),
  }),
);
export type OwnDeadline = z.infer<typeof OwnDeadline>;

/** Facts that the user knows better than our reading. A missing key leaves the ad's own value. */
export const OwnFacts = z.readonly(
  z.object({ deadline: z.exactOptional(OwnDeadline), reference: z.exactOptional(z.string()) }),
);
export type OwnFacts = z.infer<typeof OwnFacts>;

/** Everything that the user did to one checklist. Its keys are those of ./rows.ts and of `added`. */
export const Work = z.readonly(
  z.object({
    /** Item and part keys that are ticked. */
    ticks: z.readonly(z.array(z.string())),
    edits: z.readonly(z.record(z.string(), ItemEdit)),
    added: z.readonly(z.array(AddedItem)),
    removed: z.readonly(z.array(z.string())),
    /** Keys of ready items of which the ad has asked something else since: until they are ticked or unticked. */
    recheck: z.readonly(z.array(z.string())),
    facts: OwnFacts,
    /** Day on which the user sent the application, YYYY-MM-DD; null: not sent. */
    sentOn: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
  }),
);
export type Work = z.infer<typeof Work>;

/** A later reading in which the ad says something else. It waits for the user's word. */
export const Proposed = z.readonly(z.object({ posting: Posting, marks: z.nullable(Marks), readAt: z.string() }));
export type Proposed = z.infer<typeof Proposed>;

/** What undo goes back to: the work before an act, and the ad before it where the act was a word on a change of the ad. */
export const Step = z.readonly(
  z.object({
    /** Its keys are those of the ad that is shown once the step is undone. */
    work: Work,
    /** The ad that was given up for a proposed one. */
    accepted: z.exactOptional(Proposed),
    /** The change that was declined. */
    declined: z.exactOptional(Proposed),
    /** Source of the guide that was joined. */
    joined: z.exactOptional(z.string()),
  }),
);
export type Step = z.infer<typeof Step>;

/**
 * What the user owns of one posting. Readings write the posting and what stands beside it; `work` is written by the user's
 * own acts and laid over the posting when it is shown, so that a new reading loses nothing.
 */
export const Application = z.readonly(
  z.object({
    version: z.literal(APPLICATION_VERSION),
    /** Identity of the posting: see `postingIdentity`. */
    id: z.string(),
    /** Canonical addresses under which the posting was read, latest last. */
    urls: z.readonly(z.array(z.string())),
    /** The ad as the user knows it; what is shown is this with what `companions` add, see ./shown.ts. */
    posting: Posting,
    /** Which version of the ad `posting` is, see `sourceOf`; null: not known. */
    source: z.nullable(z.string()),
    /** Of the page that `posting` was read from; null: not known. */
    marks: z.nullable(Marks),
    proposed: z.nullable(Proposed),
    /** `askedFor` of the change that the user declined last. */
    declined: z.nullable(z.string()),
    companions: z.readonly(z.array(Companion)),
    /** ISO instants of the first save and of the latest reading. */
    savedAt: z.string(),
    readAt: z.string(),
    work: Work,
    /** True once the user did something that `work` does not show, like copying a file name: undo does not take that back. */
    isKept: z.boolean(),
    /** Number of the item that was added last; it only grows. */
    lastAdded: z.number(),
    /** One for each of the latest acts, oldest first. */
    history: z.readonly(z.array(Step)),
  }),
);
export type Application = z.infer<typeof Application>;

export const noWork: Work = { ticks: [], edits: {}, added: [], removed: [], recheck: [], facts: {}, sentOn: null };

/** A reading of an ad. `address` is canonical, null if it has none; `marks` are null where its page is not remembered. */
export interface FreshReading {
  readonly posting: Posting;
  readonly address: string | null;
  readonly marks: Marks | null;
}

/** An application to a posting on which the user has not done anything yet. `now` is an ISO instant. */
export function newApplication(
  id: string,
  posting: Posting,
  urls: readonly string[],
  now: string,
  marks: Marks | null = null,
): Application {
  return {
    version: APPLICATION_VERSION,
    id,
    urls,
    posting,
    source: sourceOf(urls.at(-1) ?? null, posting.language),
    marks,
    proposed: null,
    declined: null,
    companions: [],
    savedAt: now,
    readAt: now,
    work: noWork,
    isKept: false,
    lastAdded: 0,
    history: [],
  };
}
