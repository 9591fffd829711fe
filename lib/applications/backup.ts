import * as z from 'zod/mini';
import type { Application } from './application';
import { Settings } from './settings';
import { readStored } from './stored';

/** Raised when an older version of the extension could misread a file of the present one. */
const BACKUP_VERSION = 1;

/** What one file holds: records as they are stored, whatever their version. */
const BackupFile = z.object({
  bilaga: z.number(),
  /** ISO instant. */
  exportedAt: z.string(),
  /** Missing where the user never set anything. */
  settings: z.optional(z.unknown()),
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON at all
  }
}
