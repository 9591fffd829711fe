import type { Application } from './application';
import { rekey, rekeyWork } from './rekey';

/**
 * An application that is here with what was done to it elsewhere. Ticks, notes and items of the user's own come together;
 * where both changed the same thing, what is here stands. The ad itself is as it is here.
 */
export function withImported(ours: Application, theirs: Application): Application {
  const work = rekeyWork(theirs.work, rekey(theirs.posting, ours.posting));
  const labels = new Set(ours.work.added.map(({ label }) => label));
  const added = theirs.work.added
    .filter(({ label }) => !labels.has(label))
    .map((item, at) => ({ was: item.key, item: { ...item, key: `added:${ours.lastAdded + 1 + at}` } }));
  const keyNow = new Map(added.map(({ was, item }) => [was, item.key]));
  const isAdded = (key: string) => theirs.work.added.some((item) => item.key === key);
  const moved = (key: string) => (isAdded(key) ? (keyNow.get(key) ?? null) : key);
  const ticks = work.ticks.flatMap((key) => moved(key) ?? []);
  const edits = Object.entries(work.edits).flatMap(([key, edit]) => {
    const now = moved(key);
    return now === null ? [] : [[now, edit] as const];
  });
  return {
    ...ours,
    urls: [...new Set([...theirs.urls, ...ours.urls])],
    lastAdded: ours.lastAdded + added.length,
    work: {
      ...ours.work,
      ticks: [...new Set([...ours.work.ticks, ...ticks])],
      edits: { ...Object.fromEntries(edits), ...ours.work.edits },
      added: [...ours.work.added, ...added.map(({ item }) => item)],
      facts: { ...work.facts, ...ours.work.facts },
      sentOn: ours.work.sentOn ?? work.sentOn,
    },
    history: [...ours.history, { work: ours.work }],
  };
}
