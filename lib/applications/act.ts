import * as z from 'zod/mini';
import { Necessity } from '../posting/requirement';
import type { Application, ItemEdit, Work } from './application';
import { partKeys, rowsOf } from './rows';

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
  z.object({ type: z.literal('save') }),
]);
export type Act = z.infer<typeof Act>;

/** Acts that can be undone. */
const LONGEST_HISTORY = 50;
const LONGEST_LABEL = 300;
const LONGEST_NOTE = 5000;
const MOST_ADDED = 200;

/** The application after the act. An act that changes nothing returns the application itself. */
export function perform(application: Application, act: Act): Application {
  if (act.type === 'save') return application;
  if (act.type === 'undo') return undone(application);
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

function worked(application: Application, act: Exclude<Act, { type: 'undo' | 'save' }>): Work {
  const { work } = application;
  switch (act.type) {
    case 'tick':
      return { ...work, ticks: ticksAfter(application, act.key, act.ticked) };
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
function ticksAfter({ posting, work }: Application, key: string, ticked: boolean): readonly string[] {
  const row = rowsOf(posting).find((candidate) => candidate.key === key || partKeys(candidate).includes(key));
  const ticks = new Set(work.ticks);
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
