import type { Application } from '../applications/application';
import { isSamePosting } from '../applications/identity';
import { readStored } from '../applications/stored';
import type { Posting } from '../posting/posting';
import { indexEntry, partsWithout, partWith, readIndex, recordKey, type Standing } from './application-index';
import { readAll, readKey, readKeys, removeKeys, writeKeys } from './storage';

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

/** The application whose id or one of whose addresses it is. */
export async function findApplication(id: string): Promise<Found> {
  const { [recordKey(id)]: direct, [aliasKey(id)]: alias } = await readKeys('local', [recordKey(id), aliasKey(id)]);
  if (direct !== undefined) return await understood(id, direct);
  if (typeof alias !== 'string') return nothing;
  return await understood(alias, await readKey('local', recordKey(alias)));
}

/** The application to the same position, found by what the ad says of itself. `address` is canonical. */
export async function findSamePosting(posting: Posting, address: string | null): Promise<Found> {
  const wanted = { ...posting, deadline: posting.deadline?.date ?? null, id: address };
  const same = (await readIndex()).find((entry) => isSamePosting(entry, wanted));
  return same === undefined ? nothing : await findApplication(same.id);
}

/** Stores the application with its addresses and its line in the index. False: the browser refused, and nothing changed. */
export async function saveApplication(application: Application, standing: Standing): Promise<boolean> {
  const { id, urls } = application;
  const aliases = urls.filter((url) => url !== id).map((url) => [aliasKey(url), id] as const);
  return await writeKeys('local', {
    [recordKey(id)]: application,
    ...(await partWith(indexEntry(application, standing))),
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

async function understood(id: string, raw: unknown): Promise<Found> {
  const stored = readStored(raw);
  switch (stored.state) {
    case 'none':
      return nothing;
    case 'application':
      return { application: stored.application, trouble: null };
    case 'newer':
      return { application: null, trouble: 'locked' };
    case 'damaged': {
      // The copy goes first: if the browser stops between the two steps, the record is there twice and not never.
      const isCopied = await writeKeys('local', { [`aside:${Date.now()}:${id}`]: stored.raw });
      if (isCopied) await removeKeys('local', [recordKey(id)]);
      return { application: null, trouble: 'kept-aside' };
    }
  }
}
