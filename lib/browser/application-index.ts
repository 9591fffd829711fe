import * as z from 'zod/mini';
import type { Application } from '../applications/application';
import { readStored } from '../applications/stored';
import { readAll, readKeys } from './storage';

/** One saved application in short: enough for lists and for recognising an ad under another address. */
export const IndexEntry = z.readonly(
  z.object({
    id: z.string(),
    title: z.nullable(z.string()),
    employer: z.nullable(z.string()),
    reference: z.nullable(z.string()),
    /** Of the title; see Posting. */
    language: z.string(),
    /** YYYY-MM-DD; while a change of the ad waits for the user's word, the earlier of both. */
    deadline: z.nullable(z.string()),
    url: z.nullable(z.string()),
    ready: z.number(),
    total: z.number(),
    /** True while a change of the ad waits for the user's word. */
    hasChanged: z.boolean(),
    /** What the first required items are called that are not ready, `MOST_MISSING` at most. */
    missing: z.exactOptional(z.array(z.string())),
    /** YYYY-MM-DD; missing: not sent. */
    sentOn: z.exactOptional(z.string()),
    /** Number that the user set in place of the ad's; `reference` is the ad's, by which it is known again. */
    ownReference: z.exactOptional(z.string()),
  }),
);
export type IndexEntry = z.infer<typeof IndexEntry>;

const Part = z.array(IndexEntry);

/** The index is kept in parts, so that a tick among thousands of applications rewrites a small one. */
const PARTS = 32;
const partKeys = Array.from({ length: PARTS }, (_, part) => `index:${part}`);

/** Key under which an application is stored. */
export function recordKey(id: string): string {
  return `application:${id}`;
}

/** What the index keeps of an application's checklist. */
export type Standing = Pick<IndexEntry, 'ready' | 'total' | 'deadline' | 'missing'>;

/** Two name what is left; of more one is named and the others are counted. */
const MOST_MISSING = 2;
/** Characters kept of one. */
const LONGEST_MISSING = 60;

/** The line of an application in the index. */
export function indexEntry({ id, posting, proposed, work }: Application, standing: Standing): IndexEntry {
  const { title, employer, reference, language, url } = posting;
  const { missing = [], ...rest } = standing;
  const named = missing.slice(0, MOST_MISSING).map((label) => label.slice(0, LONGEST_MISSING));
  return {
    ...{ id, title, employer, reference, language, url, hasChanged: proposed !== null, ...rest },
    ...(named.length === 0 ? {} : { missing: named }),
    ...(work.sentOn === null ? {} : { sentOn: work.sentOn }),
    ...(work.facts.reference === undefined ? {} : { ownReference: work.facts.reference }),
  };
}

/** The parts of the index that hold the entries, as they are to be stored with them. */
export async function partsWith(
  entries: readonly IndexEntry[],
): Promise<Readonly<Record<string, readonly IndexEntry[]>>> {
  const others = await partsWithout(entries.map(({ id }) => id));
  const of = (key: string) => entries.filter(({ id }) => partKeyOf(id) === key);
  return Object.fromEntries(Object.entries(others).map(([key, part]) => [key, [...part, ...of(key)]]));
}

/** The parts of the index as they are without these applications. */
export async function partsWithout(ids: readonly string[]): Promise<Readonly<Record<string, readonly IndexEntry[]>>> {
  const gone = new Set(ids);
  const keys = [...new Set(ids.map(partKeyOf))];
  const raw = await readKeys('local', keys);
  const parts = await Promise.all(
    keys.map(async (key) => [key, (await understood(key, raw[key])).filter(({ id }) => !gone.has(id))] as const),
  );
  return Object.fromEntries(parts);
}

/** Every saved application in short. */
export async function readIndex(): Promise<readonly IndexEntry[]> {
  const raw = await readKeys('local', partKeys);
  return (await Promise.all(partKeys.map((key) => understood(key, raw[key])))).flat();
}

/** A part that is damaged is made anew from the applications themselves; their progress is counted when they are next opened. */
async function understood(key: string, raw: unknown): Promise<readonly IndexEntry[]> {
  if (raw === undefined) return [];
  const parsed = Part.safeParse(raw);
  if (parsed.success) return parsed.data;
  return Object.entries(await readAll('local')).flatMap(([recordedAt, record]) => {
    if (!recordedAt.startsWith(recordKey(''))) return [];
    const stored = readStored(record);
    if (stored.state !== 'application' || partKeyOf(stored.application.id) !== key) return [];
    const deadline = stored.application.posting.deadline?.date ?? null;
    return [indexEntry(stored.application, { ready: 0, total: 0, deadline })];
  });
}

function partKeyOf(id: string): string {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) % 65_521;
  return `index:${sum % PARTS}`;
}
