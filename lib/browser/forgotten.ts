import * as z from 'zod/mini';
import { Application } from '../applications/application';
import { readStored } from '../applications/stored';
import { recordKey } from './application-index';
import { removeApplications } from './application-store';
import { readKey, readKeys, removeKeys, writeKeys } from './storage';

/** The applications deleted last, until the browser closes: what undo brings back. They are on the disk no longer. */
const FORGOTTEN = 'forgotten';
const Forgotten = z.array(Application);

/** Deletes applications with all that points to them. Ids that are not there do no harm. False: nothing was deleted. */
export async function forgetApplications(ids: readonly string[]): Promise<boolean> {
  const records = await readKeys('local', ids.map(recordKey));
  const found = Object.values(records).flatMap((raw) => {
    const stored = readStored(raw);
    return stored.state === 'application' ? [stored.application] : [];
  });
  if (found.length === 0) return true;
  if (!(await writeKeys('session', { [FORGOTTEN]: found }))) return false;
  return await removeApplications(found.map(({ id }) => id));
}

/** Stores the applications again that were deleted last. One that was begun anew in the meantime stays. */
export async function bringBack(store: (application: Application) => Promise<boolean>): Promise<boolean> {
  const parsed = Forgotten.safeParse(await readKey('session', FORGOTTEN));
  if (!parsed.success) return false;
  const present = await readKeys(
    'local',
    parsed.data.map(({ id }) => recordKey(id)),
  );
  for (const application of parsed.data) {
    if (present[recordKey(application.id)] === undefined && !(await store(application))) return false;
  }
  await removeKeys('session', [FORGOTTEN]);
  return true;
}
