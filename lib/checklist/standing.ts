import type { AddedItem, Work } from '../applications/application';
import type { Row } from '../applications/rows';
import type { Necessity } from '../posting/requirement';
import type { Item, Progress } from './checklist';

/** How an item stands: what the progress is counted from. */
export type Standing = Pick<Item, 'necessity' | 'state'>;

const strictest: readonly Necessity[] = ['required', 'conditional', 'optional', 'unwanted'];

/** How one row of the ad stands, with the user's work laid over it. */
export function standingOf(row: Row, work: Work): Standing {
  const { members, key } = row;
  const necessity =
    work.edits[key]?.necessity ??
    strictest.find((each) => members.some(({ requirement }) => requirement.necessity === each)) ??
    members[0].requirement.necessity;
  return { necessity, state: stateOf(row, new Set(work.ticks)) };
}

/** How an item of the user's own stands. */
export function addedStanding(added: AddedItem, work: Work): Standing {
  const necessity = work.edits[added.key]?.necessity ?? added.necessity;
  return { necessity, state: work.ticks.includes(added.key) ? 'ready' : 'open' };
}

/** Counted over required items; see Progress. */
export function progressOf(items: readonly Standing[]): Progress {
  const required = items.filter(({ necessity }) => necessity === 'required');
  return {
    ready: required.filter(({ state }) => state === 'ready').length,
    total: required.length,
    segments: required.map(({ state }) => (state === 'ready' ? 1 : state === 'partly' ? 0.5 : 0)),
  };
}

/**
 * Documents that need not be there do not hold a file up. A row that was ticked before the ad was seen to hold parts is to be
 * looked at again: partly.
 */
function stateOf({ key, members }: Row, ticks: ReadonlySet<string>): Item['state'] {
  const parts = members.flatMap((member) => [
    ...(members.length === 1 ? [] : [{ key: member.key, isNeeded: member.requirement.necessity === 'required' }]),
    ...member.includes.map((include) => ({ key: include.key, isNeeded: true })),
  ]);
  if (parts.length === 0) return ticks.has(key) ? 'ready' : 'open';
  const needed = parts.filter(({ isNeeded }) => isNeeded);
  if ((needed.length === 0 ? parts : needed).every((part) => ticks.has(part.key))) return 'ready';
  return ticks.has(key) || parts.some((part) => ticks.has(part.key)) ? 'partly' : 'open';
}
