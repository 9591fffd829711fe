import type { Application } from '../applications/application';
import type { StoredData } from '../applications/backup';
import { withImported } from '../applications/with-imported';
import { recordKey, type Standing } from './application-index';
import { findApplication, saveApplications } from './application-store';
import { readAll, removeKeys, writeKeys } from './storage';

/** All that is stored, key by key: what undo goes back to. */
export type Snapshot = Readonly<Record<string, unknown>>;

export async function takeSnapshot(): Promise<Snapshot> {
  return await readAll('local');
}

/** What of it belongs in a file for the user. The index and the addresses are made anew from it. */
export function storedData(snapshot: Snapshot): StoredData {
  const under = (prefix: string) =>
    Object.entries(snapshot).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []));
  return { settings: snapshot.settings, applications: under(recordKey('')), aside: under('aside:') };
}

/** Puts back what was stored at another time. False: the browser refused, and nothing changed. */
export async function putBack(snapshot: Snapshot): Promise<boolean> {
  return await writeKeys('local', snapshot);
}

/** Deletes all that is stored, but for these keys. */
export async function keepOnly(keys: readonly string[]): Promise<void> {
  const kept = new Set(keys);
  await removeKeys(
    'local',
    Object.keys(await readAll('local')).filter((key) => !kept.has(key)),
  );
}

/** Stores applications from elsewhere; one that is here already takes up what is new in them. False: the browser refused. */
export async function bringIn(
  applications: readonly Application[],
  standingOf: (application: Application) => Standing,
): Promise<boolean> {
  const merged = new Map<string, Application>();
  for (const theirs of applications) {
    const { application, trouble } = await findApplication(theirs.id);
    // A record of a newer version is not to be written over.
    if (trouble === 'locked') continue;
    const id = application?.id ?? theirs.id;
    const ours = merged.get(id) ?? application;
    merged.set(id, ours === null ? theirs : withImported(ours, theirs));
  }
  return await saveApplications([...merged.values()].map((application) => [application, standingOf(application)]));
}
