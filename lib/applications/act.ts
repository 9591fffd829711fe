import * as z from 'zod/mini';
import { Necessity } from '../posting/requirement';
import { type Application, type ItemEdit, noWork, type Work } from './application';
import { partKeys, type Row, rowsOf } from './rows';
import { shownPosting } from './shown';
import { acceptProposed, declineProposed } from './take-reading';

/** A change of an item. A key left out stays as it is; null brings back what the ad says, or no note. */
export const ItemChange = z.readonly(
  z.object({
    label: z.optional(z.nullable(z.string())),
    necessity: z.optional(z.nullable(Necessity)),
    note: z.optional(z.nullable(z.string())),
  }),
);
export type ItemChange = z.infer<typeof ItemChange>;

/** One thing that a user does to a checklist. */
export const Act = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tick'), key: z.string(), ticked: z.boolean() }),
  z.object({ type: z.literal('edit'), key: z.string(), change: ItemChange }),
  z.object({ type: z.literal('add'), label: z.string(), necessity: Necessity }),
  z.object({ type: z.literal('remove'), key: z.string() }),
  z.object({ type: z.literal('restore'), key: z.string() }),
  z.object({ type: z.literal('undo') }),
  /** Keeps the application though nothing was ticked or changed: a file name was copied. */
  z.object({ type: z.literal('save') }),
  /** Takes over what the ad says now. */
  z.object({ type: z.literal('accept-changes') }),
  /** Stays with the list as it is until the ad says yet something else. */
  z.object({ type: z.literal('keep-mine') }),
]);
export type Act = z.infer<typeof Act>;

type WorkAct = Exclude<Act, { type: 'undo' | 'save' | 'accept-changes' | 'keep-mine' }>;

/** Acts that can be undone. */
const LONGEST_HISTORY = 50;
const LONGEST_LABEL = 300;
const LONGEST_NOTE = 5000;
const MOST_ADDED = 200;

/** The application after the act. An act that changes nothing returns the application itself. */
export function perform(application: Application, act: Act): Application {
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
      return afterWork(application, act);
  }
}

/** True if nothing of the user's is in the application: there is no need to keep it. */
export function isEmpty({ work, isKept, history }: Application): boolean {
  return !isKept && history.length === 0 && JSON.stringify(work) === JSON.stringify(noWork);
}

function afterWork(application: Application, act: WorkAct): Application {
  const work = worked(application, act);
  if (JSON.stringify(work) === JSON.stringify(application.work)) return application;
  return {
    ...application,
    work,
    lastAdded: act.type === 'add' ? application.lastAdded + 1 : application.lastAdded,
    history: [...application.history, application.work].slice(-LONGEST_HISTORY),
  };
}

function undone(application: Application): Application {
  const before = application.history.at(-1);
  if (before === undefined) return application;
  return { ...application, work: before, history: application.history.slice(0, -1) };
}

function worked(application: Application, act: WorkAct): Work {
  const { work } = application;
  switch (act.type) {
    case 'tick':
      return tickedAfter(application, act.key, act.ticked);
    case 'edit':
      return { ...work, edits: editsAfter(work.edits, act.key, act.change) };
    case 'add':
      return { ...work, added: addedAfter(application, act.label, act.necessity) };
    case 'remove':
      return removedFrom(work, act.key);
    case 'restore':
      return { ...work, removed: work.removed.filter((key) => key !== act.key) };
  }
}

/** A row and its parts go together: all parts ticked is the row ticked, and ticking the row ticks them all. */
function tickedAfter(application: Application, key: string, ticked: boolean): Work {
  const { work } = application;
  const row = rowsOf(shownPosting(application)).find(
    (candidate) => candidate.key === key || partKeys(candidate).includes(key),
  );
  const looked = row === undefined ? [key] : [row.key, ...partKeys(row)];
  const recheck = work.recheck.filter((each) => !looked.includes(each));
  return { ...work, ticks: ticksAfter(work.ticks, row, key, ticked), recheck };
}

function ticksAfter(before: readonly string[], row: Row | undefined, key: string, ticked: boolean): readonly string[] {
  const ticks = new Set(before);
  const parts = row === undefined ? [] : partKeys(row);
  for (const each of row?.key === key ? [key, ...parts] : [key]) {
    if (ticked) ticks.add(each);
    else ticks.delete(each);
  }
  if (row !== undefined && parts.length > 0) {
    if (parts.every((part) => ticks.has(part))) ticks.add(row.key);
    else ticks.delete(row.key);
  }
  return [...ticks];
}

function editsAfter(edits: Work['edits'], key: string, change: ItemChange): Work['edits'] {
  const { [key]: before = {}, ...others } = edits;
  const label = change.label === undefined ? before.label : change.label?.trim().slice(0, LONGEST_LABEL);
  const note = change.note === undefined ? before.note : change.note?.trim().slice(0, LONGEST_NOTE);
  const necessity = change.necessity === undefined ? before.necessity : change.necessity;
  const edit: ItemEdit = {
    ...(label ? { label } : {}),
    ...(note ? { note } : {}),
    ...(necessity ? { necessity } : {}),
  };
  return Object.keys(edit).length === 0 ? others : { ...others, [key]: edit };
}

function addedAfter({ work, lastAdded }: Application, label: string, necessity: Necessity): Work['added'] {
  const words = label.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL);
  if (words === '' || work.added.length >= MOST_ADDED) return work.added;
  return [...work.added, { key: `added:${lastAdded + 1}`, label: words, necessity }];
}

function removedFrom(work: Work, key: string): Work {
  if (work.added.some((item) => item.key === key)) {
    return {
      ...work,
      added: work.added.filter((item) => item.key !== key),
      edits: Object.fromEntries(Object.entries(work.edits).filter(([edited]) => edited !== key)),
      ticks: work.ticks.filter((tick) => tick !== key),
    };
  }
  return work.removed.includes(key) ? work : { ...work, removed: [...work.removed, key] };
}
