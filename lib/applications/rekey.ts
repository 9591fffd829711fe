import type { Posting } from '../posting/posting';
import type { Work } from './application';
import { type Member, type Row, rowsOf } from './rows';

/** For each key of an older reading the key of the same thing in a newer one. A key that is not in it has no counterpart. */
export type Rekeying = ReadonlyMap<string, string>;

/**
 * Finds the items of an older reading again in a newer one: documents of one kind by their label, and by their order where
 * both readings have as many; the contents of a document by their words, and by their order where the ad was read in
 * another language; files by a document that they share. In doubt nothing is paired: a tick on the wrong thing hides a
 * missing document.
 */
export function rekey(older: Posting, newer: Posting): Rekeying {
  const keys = new Map<string, string>();
  const translated = older.language !== newer.language;
  const olderRows = rowsOf(older);
  const newerRows = rowsOf(newer);
  const newerMembers = membersIn(newerRows);
  for (const [kind, members] of byKind(membersIn(olderRows))) {
    const candidates = newerMembers.filter((member) => member.requirement.kind === kind);
    for (const [before, after] of pair(members, candidates, (member) => member.requirement.label, true)) {
      keys.set(before.key, after.key);
      const contents = pair(before.includes, after.includes, (include) => include.text, translated);
      for (const [was, is] of contents) keys.set(was.key, is.key);
    }
  }
  for (const row of olderRows.filter(({ members }) => members.length > 1)) {
    const memberKeys = new Set(row.members.map((member) => keys.get(member.key)));
    const same = newerRows.find(({ members }) => members.some((member) => memberKeys.has(member.key)));
    if (same !== undefined) keys.set(row.key, same.key);
  }
  return keys;
}

/** The user's work with every key that has a counterpart carried over; the others stay as they are. */
export function rekeyWork(work: Work, keys: Rekeying): Work {
  const renamed = (key: string) => keys.get(key) ?? key;
  return {
    ...work,
    ticks: [...new Set(work.ticks.map(renamed))],
    edits: Object.fromEntries(Object.entries(work.edits).map(([key, edit]) => [renamed(key), edit])),
    removed: [...new Set(work.removed.map(renamed))],
    recheck: [...new Set(work.recheck.map(renamed))],
  };
}

function membersIn(rows: readonly Row[]): readonly Member[] {
  return rows.flatMap((row) => row.members);
}

function byKind(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const kinds = new Map<string, Member[]>();
  for (const member of members) {
    const same = kinds.get(member.requirement.kind);
    if (same === undefined) kinds.set(member.requirement.kind, [member]);
    else same.push(member);
  }
  return kinds;
}

/** Pairs what is called the same; then, if asked and both sides have as many, the rest in order. */
function pair<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (thing: T) => string,
  restInOrder: boolean,
): readonly (readonly [T, T])[] {
  const free = new Map<string, T[]>();
  for (const thing of after) free.set(fold(nameOf(thing)), [...(free.get(fold(nameOf(thing))) ?? []), thing]);
  const pairs: (readonly [T, T])[] = [];
  const unpaired: T[] = [];
  for (const thing of before) {
    const same = free.get(fold(nameOf(thing)))?.shift();
    if (same === undefined) unpaired.push(thing);
    else pairs.push([thing, same]);
  }
  if (!restInOrder || before.length !== after.length) return pairs;
  const taken = new Set(pairs.map(([, thing]) => thing));
  const rest = after.filter((thing) => !taken.has(thing));
  return [
    ...pairs,
    ...unpaired.flatMap((thing, index) => rest.slice(index, index + 1).map((other) => [thing, other] as const)),
  ];
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
