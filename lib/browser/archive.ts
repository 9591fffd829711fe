import type { Application } from '../applications/application';
import type { StoredData } from '../applications/backup';
import { withImported } from '../applications/with-imported';
import { recordKey } from './application-index';
import { findApplication } from './application-store';
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

/** Puts back what was stored at another time, and nothing else stays. False: the browser refused, and nothing was lost. */
export async function putBack(snapshot: Snapshot): Promise<boolean> {
  const before = Object.keys(await readAll('local'));
  if (!(await writeKeys('local', snapshot))) return false;
  await removeKeys(
    'local',
    before.filter((key) => !Object.hasOwn(snapshot, key)),
  );
  return true;
}

/** Stores applications from elsewhere; one that is here already takes up what is new in them. */
export async function bringIn(
  applications: readonly Application[],
  store: (application: Application) => Promise<boolean>,
): Promise<boolean> {
  for (const theirs of applications) {
    const { application: ours, trouble } = await findApplication(theirs.id);
    // A record of a newer version is not to be written over.
    if (trouble === 'locked') continue;
    if (!(await store(ours === null ? theirs : withImported(ours, theirs)))) return false;
  }
  return true;
}
