import * as z from 'zod/mini';
import type { Application } from '../applications/application';
import { isSamePosting } from '../applications/identity';
import { readStored } from '../applications/stored';
import type { Posting } from '../posting/posting';
import { readKey, readKeys, removeKeys, writeKeys } from './storage';

/** One line of the index, enough for lists and for recognising an ad under another address. */
const IndexEntry = z.readonly(
  z.object({
    id: z.string(),
    title: z.nullable(z.string()),
    employer: z.nullable(z.string()),
    reference: z.nullable(z.string()),
    deadline: z.nullable(z.string()),
    url: z.nullable(z.string()),
    ready: z.number(),
    total: z.number(),
  }),
);
export type IndexEntry = z.infer<typeof IndexEntry>;

const Index = z.array(IndexEntry);

/**
 * What was found under an address. `kept-aside`: there was a record, but it could not be read; it is kept. `locked`: a newer
 * version of the extension wrote it, and this one must not write over it.
 */
export interface Found {
  readonly application: Application | null;
  readonly trouble: 'kept-aside' | 'locked' | null;
}

const nothing: Found = { application: null, trouble: null };

const INDEX = 'index';
const recordKey = (id: string) => `application:${id}`;
const aliasKey = (address: string) => `alias:${address}`;

/** The application whose id or one of whose addresses it is. */
export async function findApplication(id: string): Promise<Found> {
  const { [recordKey(id)]: direct, [aliasKey(id)]: alias } = await readKeys('local', [recordKey(id), aliasKey(id)]);
  if (direct !== undefined) return await understood(id, direct);
  if (typeof alias !== 'string') return nothing;
  return await understood(alias, await readKey('local', recordKey(alias)));
}

/** The application to the same position, found by employer, reference and deadline. */
export async function findSamePosting(posting: Posting): Promise<Found> {
  const wanted = { ...posting, deadline: posting.deadline?.date ?? null };
  const same = (await readIndex()).find((entry) => isSamePosting(entry, wanted));
  return same === undefined ? nothing : await findApplication(same.id);
}

/** Stores the application with its addresses and its line in the index. False: the browser refused, and nothing changed. */
export async function saveApplication(
  application: Application,
  progress: { ready: number; total: number },
): Promise<boolean> {
  const { id, posting, urls } = application;
  const entry: IndexEntry = {
    id,
    title: posting.title,
    employer: posting.employer,
    reference: posting.reference,
    deadline: posting.deadline?.date ?? null,
    url: posting.url,
    ready: progress.ready,
    total: progress.total,
  };
  const others = (await readIndex()).filter((line) => line.id !== id);
  const aliases = urls.filter((url) => url !== id).map((url) => [aliasKey(url), id] as const);
  return await writeKeys('local', {
    [recordKey(id)]: application,
    [INDEX]: [...others, entry],
    ...Object.fromEntries(aliases),
  });
}

/** Every saved application in short. A damaged index reads as empty; the records themselves are found by their address. */
export async function readIndex(): Promise<readonly IndexEntry[]> {
  const parsed = Index.safeParse(await readKey('local', INDEX));
  return parsed.success ? parsed.data : [];
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
