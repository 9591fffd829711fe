import * as z from 'zod/mini';
import type { AddedItem, Application } from './application';
import { rekey, rekeyWork } from './rekey';
import { Settings } from './settings';
import { readStored } from './stored';

/** Raised when an older version of the extension could misread a file of the present one. */
const BACKUP_VERSION = 1;

/** What one file holds: records as they are stored, whatever their version. */
const BackupFile = z.object({
  bilaga: z.number(),
  /** ISO instant. */
  exportedAt: z.string(),
  settings: z.unknown(),
  applications: z.array(z.unknown()),
  /** Records that could not be read and were put aside. They are carried along and left alone. */
  aside: z.optional(z.array(z.unknown())),
});

/** What is stored, as it is. */
export interface StoredData {
  readonly settings: unknown;
  readonly applications: readonly unknown[];
  readonly aside: readonly unknown[];
}

/** A file with all that is stored, as text. `now` is an ISO instant. */
export function writeBackup({ settings, applications, aside }: StoredData, now: string): string {
  return JSON.stringify({ bilaga: BACKUP_VERSION, exportedAt: now, settings, applications, aside }, null, 1);
}

/** What a file of the user's turned out to be. */
export type ReadBackup =
  | {
      readonly state: 'backup';
      /** null: none, or not readable. */
      readonly settings: Settings | null;
      readonly applications: readonly Application[];
      /** Applications that could not be read. */
      readonly skipped: number;
    }
  | { readonly state: 'not-ours' | 'newer' };

/** Reads an exported file of any version. It never throws. */
export function readBackup(text: string): ReadBackup {
  const file = BackupFile.safeParse(parsed(text));
  if (!file.success) return { state: 'not-ours' };
  if (file.data.bilaga > BACKUP_VERSION) return { state: 'newer' };
  const stored = file.data.applications.map(readStored);
  const applications = stored.flatMap((one) => (one.state === 'application' ? [one.application] : []));
  const settings = Settings.safeParse(file.data.settings);
  return {
    state: 'backup',
    settings: settings.success ? settings.data : null,
    applications,
    skipped: stored.length - applications.length,
  };
}

/**
 * An application that is here with what was done to it elsewhere. Ticks, notes and items of the user's own come together;
 * where both changed the same thing, what is here stands. The ad itself is as it is here.
 */
export function withImported(ours: Application, theirs: Application): Application {
  const work = rekeyWork(theirs.work, rekey(theirs.posting, ours.posting));
  const labels = new Set(ours.work.added.map(({ label }) => label));
  const added = theirs.work.added
    .filter(({ label }) => !labels.has(label))
    .map((item, at): AddedItem & { readonly was: string } => ({
      ...item,
      was: item.key,
      key: `added:${ours.lastAdded + 1 + at}`,
    }));
  const keyNow = new Map(added.map(({ was, key }) => [was, key]));
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
      added: [...ours.work.added, ...added.map(({ key, label, necessity }) => ({ key, label, necessity }))],
    },
    history: [...ours.history, ours.work],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON at all
  }
}
