import * as z from 'zod/mini';
import { Limit, Necessity } from '../posting/requirement';
import { type Application, noWork, OwnDeadline } from './application';
import { acceptProposed, declineProposed, undone } from './decide';
import { workAfter } from './work-after';

/** A change of an item. A key left out stays as it is; null brings back what the ad says, or no note. */
export const ItemChange = z.readonly(
  z.object({
    label: z.optional(z.nullable(z.string())),
    necessity: z.optional(z.nullable(Necessity)),
    note: z.optional(z.nullable(z.string())),
    pages: z.optional(z.nullable(Limit)),
    fileName: z.optional(z.nullable(z.string())),
  }),
);
export type ItemChange = z.infer<typeof ItemChange>;

/** A change of the user's own facts. A key left out stays as it is; null brings back what the ad says. */
export const FactsChange = z.readonly(
  z.object({
    deadline: z.exactOptional(z.nullable(OwnDeadline)),
    reference: z.exactOptional(z.nullable(z.string())),
  }),
);
export type FactsChange = z.infer<typeof FactsChange>;

/** What changes the work. */
const workActs = [
  z.object({ type: z.literal('tick'), key: z.string(), ticked: z.boolean() }),
  z.object({ type: z.literal('edit'), key: z.string(), change: ItemChange }),
  z.object({ type: z.literal('add'), label: z.string(), necessity: Necessity }),
  /** Adds the items of a standard list; the ad says nothing of them. */
  z.object({ type: z.literal('add-standard'), labels: z.array(z.string()) }),
  z.object({ type: z.literal('remove'), key: z.string() }),
  z.object({ type: z.literal('restore'), key: z.string() }),
  z.object({ type: z.literal('set-facts'), change: FactsChange }),
  /** `on`: YYYY-MM-DD; null: it was not sent after all. */
  z.object({ type: z.literal('mark-sent'), on: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))) }),
] as const;
export type WorkAct = z.infer<(typeof workActs)[number]>;

/** One thing that a user does to a checklist. */
export const Act = z.discriminatedUnion('type', [
  ...workActs,
  z.object({ type: z.literal('undo') }),
  /** Keeps the application though nothing was ticked or changed: a file name was copied. */
  z.object({ type: z.literal('save') }),
  /** Takes over what the ad says now. */
  z.object({ type: z.literal('accept-changes') }),
  /** Stays with the list as it is until the ad says yet something else. */
  z.object({ type: z.literal('keep-mine') }),
]);
export type Act = z.infer<typeof Act>;

/** Acts that can be undone. */
const LONGEST_HISTORY = 50;

/** The application after the act. An act that changes nothing returns the application itself. */
export function perform(application: Application, act: Act): Application {
  const after = performed(application, act);
  return after.history.length <= LONGEST_HISTORY ? after : { ...after, history: after.history.slice(-LONGEST_HISTORY) };
}

function performed(application: Application, act: Act): Application {
  switch (act.type) {
    case 'save':
      return application.isKept ? application : { ...application, isKept: true };
    case 'undo':
      return undone(application);
    case 'accept-changes':
      return acceptProposed(application);
    case 'keep-mine':
      return declineProposed(application);
    default:
      return workAfter(application, act);
  }
}

/** True if nothing of the user's is in the application: there is no need to keep it. */
export function isEmpty({ work, isKept, history }: Application): boolean {
  return !isKept && history.length === 0 && JSON.stringify(work) === JSON.stringify(noWork);
}
