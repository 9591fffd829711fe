import type { FactsChange, ItemChange, WorkAct } from './act';
import type { AddedItem, Application, ItemEdit, Work } from './application';
import { partKeys, type Row, rowsOf } from './rows';
import { shownPosting } from './shown';

const LONGEST_LABEL = 300;
const LONGEST_NOTE = 5000;
const LONGEST_REFERENCE = 100;
const MOST_ADDED = 200;

/** The application with the work after an act, and a step to undo it; the application itself if nothing changes. */
export function workAfter(application: Application, act: WorkAct): Application {
  const work = worked(application, act);
  if (JSON.stringify(work) === JSON.stringify(application.work)) return application;
  return {
    ...application,
    work,
    lastAdded: application.lastAdded + Math.max(0, work.added.length - application.work.added.length),
    history: [...application.history, { work: application.work }],
  };
}

function worked(application: Application, act: WorkAct): Work {
  const { work } = application;
  switch (act.type) {
    case 'tick':
      return tickedAfter(application, act.key, act.ticked);
    case 'edit':
      return { ...work, edits: editsAfter(work.edits, act.key, act.change) };
    case 'add':
      return { ...work, added: addedAfter(application, [{ label: act.label, necessity: act.necessity }]) };
    case 'add-standard':
      return {
        ...work,
        added: addedAfter(
          application,
          act.labels.map((label) => ({ label, necessity: 'required', isStandard: true })),
        ),
      };
    case 'remove':
      return removedFrom(work, act.key);
    case 'restore':
      return { ...work, removed: work.removed.filter((key) => key !== act.key) };
    case 'set-facts':
      return { ...work, facts: factsAfter(work.facts, act.change) };
    case 'mark-sent':
      return { ...work, sentOn: act.on };
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
  const pages = change.pages === undefined ? before.pages : change.pages;
  const fileName = change.fileName === undefined ? before.fileName : oneLine(change.fileName ?? '');
  const edit: ItemEdit = {
    ...(label ? { label } : {}),
    ...(note ? { note } : {}),
    ...(necessity ? { necessity } : {}),
    ...(pages ? { pages } : {}),
    ...(fileName ? { fileName } : {}),
  };
  return Object.keys(edit).length === 0 ? others : { ...others, [key]: edit };
}

function addedAfter({ work, lastAdded }: Application, items: readonly Omit<AddedItem, 'key'>[]): Work['added'] {
  const named = items
    .map((item) => ({ ...item, label: oneLine(item.label) }))
    .filter(({ label }) => label !== '')
    .slice(0, Math.max(0, MOST_ADDED - work.added.length));
  return [...work.added, ...named.map((item, at) => ({ key: `added:${lastAdded + 1 + at}`, ...item }))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL);
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

function factsAfter(before: Work['facts'], change: FactsChange): Work['facts'] {
  const deadline = change.deadline === undefined ? before.deadline : change.deadline;
  const reference = change.reference === undefined ? before.reference : change.reference;
  const number = reference?.trim().slice(0, LONGEST_REFERENCE);
  return { ...(deadline ? { deadline } : {}), ...(number ? { reference: number } : {}) };
}
