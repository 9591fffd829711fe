import type { Posting } from '../posting/posting';
import type { AddedItem, Application, Work } from './application';
import { type Rekeying, rekey, rekeyWork } from './rekey';
import { partKeys, type Row, rowsOf } from './rows';

/** Addresses kept for one application; an ad is seen under a handful. */
const MOST_ADDRESSES = 20;

/**
 * Puts a fresh reading into a stored application. Ticks, edits and removals follow their items; an item on which the user
 * worked and which the ad asks for no longer stays as an item of the user's own, and goes back if the ad asks for it again.
 * A reading without any document does not replace one that had some: pages load late, expire, and turn into forms.
 * @param now ISO instant of the reading
 */
export function mergeReading(
  application: Application,
  posting: Posting,
  address: string | null,
  now: string,
): Application {
  const urls = address === null ? application.urls : latestLast(application.urls, address);
  if (posting.requirements.length === 0 && application.posting.requirements.length > 0) return { ...application, urls };
  const rows = rowsOf(posting);
  const keys = rekey(application.posting, posting);
  const carry = (work: Work) => keepOrphans(giveBack(rekeyWork(work, keys), rows), application.posting, keys, rows);
  return {
    ...application,
    urls,
    posting,
    readAt: now,
    work: carry(application.work),
    history: application.history.map(carry),
  };
}

function latestLast(urls: readonly string[], address: string): readonly string[] {
  return [...urls.filter((url) => url !== address), address].slice(-MOST_ADDRESSES);
}

/** Lets kept items go whose document the ad asks for again; what the user did to them goes to the ad's item. */
function giveBack(work: Work, rows: readonly Row[]): Work {
  const present = new Set(rows.flatMap((row) => [row.key, ...partKeys(row)]));
  const back = new Map<string, string>();
  for (const { key } of work.added) {
    const original = key.startsWith('kept:') ? key.slice('kept:'.length) : null;
    if (original !== null && present.has(original)) back.set(key, original);
  }
  if (back.size === 0) return work;
  return { ...rekeyWork(work, back), added: work.added.filter(({ key }) => !back.has(key)) };
}

/** Turns rows of the older posting that have no counterpart, and on which the user worked, into items of the user's own. */
function keepOrphans(work: Work, older: Posting, keys: Rekeying, rows: readonly Row[]): Work {
  const present = new Set(rows.flatMap((row) => [row.key, ...partKeys(row)]));
  const touched = new Set([...work.ticks, ...Object.keys(work.edits)]);
  const orphans: AddedItem[] = [];
  const moved = new Map<string, string>();
  for (const { key, requirement } of rowsOf(older).flatMap((row) => row.members)) {
    if (keys.has(key) || present.has(key) || !touched.has(key)) continue;
    moved.set(key, `kept:${key}`);
    orphans.push({ key: `kept:${key}`, label: requirement.label, necessity: requirement.necessity });
  }
  if (orphans.length === 0) return work;
  return { ...rekeyWork(work, moved), added: [...work.added, ...orphans] };
}
