import { APPLICATION_VERSION, Application } from './application';
import { migrations } from './migrations';

/** What a stored record turned out to be. */
export type Stored =
  | { readonly state: 'none' }
  | { readonly state: 'application'; readonly application: Application }
  /** Written by a newer version of the extension: left alone. */
  | { readonly state: 'newer' }
  /** Cannot be read; `raw` is to be kept aside for the user. */
  | { readonly state: 'damaged'; readonly raw: unknown };

/** Reads a stored record of any version. */
export function readStored(raw: unknown): Stored {
  if (raw === undefined || raw === null) return { state: 'none' };
  const version = versionOf(raw);
  if (version !== null && version > APPLICATION_VERSION) return { state: 'newer' };
  let record: unknown = raw;
  for (let from = version ?? APPLICATION_VERSION; from < APPLICATION_VERSION; from += 1) {
    const migrate = migrations.get(from);
    if (migrate === undefined) return { state: 'damaged', raw };
    record = migrate(record);
  }
  const parsed = Application.safeParse(record);
  return parsed.success ? { state: 'application', application: parsed.data } : { state: 'damaged', raw };
}

function versionOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return null;
  return Number.isInteger(raw.version) ? Number(raw.version) : null;
}
