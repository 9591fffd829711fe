import type { Application } from '../applications/application';
import { isSamePosting } from '../applications/identity';
import { readStored } from '../applications/stored';
import type { Posting } from '../posting/posting';
import { indexEntry, partsWith, partsWithout, readIndex, recordKey, type Standing } from './application-index';
import { readAll, readKeys, removeKeys, writeKeys } from './storage';

/**
 * What was found under an address. `kept-aside`: there was a record, but it could not be read; it is kept. `locked`: a newer
 * version of the extension wrote it, and this one must not write over it.
 */
export interface Found {
  readonly application: Application | null;
  readonly trouble: 'kept-aside' | 'locked' | null;
}

const nothing: Found = { application: null, trouble: null };

const aliasKey = (address: string) => `alias:${address}`;
/** Holds a list: the records of this id that could not be read, as they were. */
const asideKey = (id: string) => `aside:${id}`;

/** The application whose id or one of whose addresses it is. */
export async function findApplication(id: string): Promise<Found> {
  const record = await lookUp(id);
  return await understood(record.id, record.keys);
}

/** The same without touching what is stored. null: there is none, or none that can be read. */
export async function peekApplication(id: string): Promise<Application | null> {
  const record = await lookUp(id);
  const stored = readStored(record.keys[recordKey(record.id)]);
  return stored.state === 'application' ? stored.application : null;
}

async function lookUp(id: string): Promise<{ readonly id: string; readonly keys: Readonly<Record<string, unknown>> }> {
  const { [aliasKey(id)]: alias, ...keys } = await readKeys('local', [...keysOf(id), aliasKey(id)]);
  if (keys[recordKey(id)] !== undefined || typeof alias !== 'string') return { id, keys };
  return { id: alias, keys: await readKeys('local', keysOf(alias)) };
}

function keysOf(id: string): readonly string[] {
  return [recordKey(id), asideKey(id)];
}

/** The application to the same position, found by what the ad says of itself. `address` is canonical. */
export async function findSamePosting(posting: Posting, address: string | null): Promise<Found> {
  const wanted = { ...posting, deadline: posting.deadline?.date ?? null, id: address };
  const same = (await readIndex()).find((entry) => isSamePosting(entry, wanted));
  return same === undefined ? nothing : await findApplication(same.id);
}

/** Stores the application with its addresses and its line in the index. False: the browser refused, and nothing changed. */
export async function saveApplication(application: Application, standing: Standing): Promise<boolean> {
  return await saveApplications([[application, standing]]);
}

/** The same for several, each id once: all of them or none. */
export async function saveApplications(
  saved: readonly (readonly [application: Application, standing: Standing])[],
): Promise<boolean> {
  const aliases = saved.flatMap(([{ id, urls }]) =>
    urls.filter((url) => url !== id).map((url) => [aliasKey(url), id] as const),
  );
  return await writeKeys('local', {
    ...Object.fromEntries(saved.map(([application]) => [recordKey(application.id), application])),
    ...(await partsWith(saved.map(([application, standing]) => indexEntry(application, standing)))),
    ...Object.fromEntries(aliases),
  });
}

/** Deletes applications with all that points to them. False: the browser refused, and they are still there. */
export async function removeApplications(ids: readonly string[]): Promise<boolean> {
  const gone = new Set(ids);
  const aliases = Object.entries(await readAll('local')).flatMap(([key, id]) =>
    key.startsWith(aliasKey('')) && typeof id === 'string' && gone.has(id) ? [key] : [],
  );
  if (!(await writeKeys('local', await partsWithout(ids)))) return false;
  await removeKeys('local', [...aliases, ...ids.map(recordKey)]);
  return true;
}

async function understood(id: string, keys: Readonly<Record<string, unknown>>): Promise<Found> {
  const { [recordKey(id)]: raw, [asideKey(id)]: aside } = keys;
  const stored = readStored(raw);
  switch (stored.state) {
    case 'none':
      // Told until the user begins anew: whoever read the record first may not have been seen by anybody.
      return aside === undefined ? nothing : { application: null, trouble: 'kept-aside' };
    case 'application':
      return { application: stored.application, trouble: null };
    case 'newer':
      return { application: null, trouble: 'locked' };
    case 'damaged': {
      // The copy goes first: if the browser stops between the two steps, the record is there twice and not never.
      const before: readonly unknown[] = Array.isArray(aside) ? aside : [];
      const isCopied = await writeKeys('local', { [asideKey(id)]: [...before, stored.raw] });
      if (isCopied) await removeKeys('local', [recordKey(id)]);
      return { application: null, trouble: 'kept-aside' };
    }
  }
}
