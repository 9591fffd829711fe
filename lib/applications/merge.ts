import type { Posting } from '../posting/posting';
import type { Necessity } from '../posting/requirement';
import type { AddedItem, Application, Work } from './application';
import type { Companion } from './companion';
import { type Rekeying, rekey, rekeyWork } from './rekey';
import { type Member, type Row, rowsOf } from './rows';
import { shownPosting } from './shown';

/**
 * The application with another posting, or the same with other companions. Ticks, edits and removals follow their items; an
 * item on which the user worked and which is asked for no longer stays as an item of the user's own, and goes back if it is
 * asked for again.
 */
export function withPosting(application: Application, posting: Posting, companions: readonly Companion[]): Application {
  const carry = carrier(shownPosting(application), shownPosting({ posting, companions }));
  return {
    ...application,
    posting,
    companions,
    work: carry(application.work),
    history: application.history.map((step) => {
      if (step.accepted === undefined) return { ...step, work: carry(step.work) };
      const { posting: before } = step.accepted;
      const older = shownPosting({ posting: before, companions: application.companions });
      return { ...step, work: carrier(older, shownPosting({ posting: before, companions }))(step.work) };
    }),
  };
}

/** Carries work on one posting over to another one. */
function carrier(older: Posting, newer: Posting): (work: Work) => Work {
  const keys = rekey(older, newer);
  const rows = rowsOf(older);
  const taken = new Set(keys.values());
  const free = membersIn(newer).filter(({ key }) => !taken.has(key));
  return (work) => giveBack(carried(work, rows, keys), free);
}

/**
 * Work whose keys are those of the newer posting. What has no counterpart there goes, for its key may mean another thing by
 * now; where the user worked on it, it becomes an item of the user's own.
 */
function carried(work: Work, older: readonly Row[], keys: Rekeying): Work {
  const moved = new Map(keys);
  const orphans: AddedItem[] = [];
  const gone = new Set<string>();
  const ticked = new Set(work.ticks);
  const leave = (key: string, isKept: boolean, label: string, necessity: Necessity) => {
    if (keys.has(key)) return;
    if (!isKept) {
      gone.add(key);
      return;
    }
    const kept = freeKey(key, [...work.added, ...orphans]);
    moved.set(key, kept);
    orphans.push({ key: kept, label, necessity });
  };
  for (const { key: rowKey, group, members } of older) {
    const { label, necessity } = members[0].requirement;
    if (members.length > 1) leave(rowKey, work.edits[rowKey] !== undefined, group ?? label, necessity);
    for (const { key, requirement, includes } of members) {
      leave(key, ticked.has(key) || work.edits[key] !== undefined, requirement.label, requirement.necessity);
      for (const include of includes) leave(include.key, false, include.text, necessity);
    }
  }
  const stays = (key: string) => !gone.has(key);
  const left = {
    ...work,
    ticks: work.ticks.filter(stays),
    removed: work.removed.filter(stays),
    recheck: work.recheck.filter(stays),
  };
  return { ...rekeyWork(left, moved), added: [...work.added, ...orphans] };
}

function freeKey(key: string, taken: readonly AddedItem[]): string {
  const isTaken = (candidate: string) => taken.some((item) => item.key === candidate);
  let kept = `kept:${key}`;
  for (let again = 2; isTaken(kept); again += 1) kept = `kept:${key}#${again}`;
  return kept;
}

/** Lets kept items go whose document is asked for again; what the user did to them goes to the ad's item. */
function giveBack(work: Work, free: readonly Member[]): Work {
  const back = new Map<string, string>();
  const open = [...free];
  for (const { key, label } of work.added) {
    if (!key.startsWith('kept:')) continue;
    const at = open.findIndex(
      ({ requirement }) => key.startsWith(`kept:${requirement.kind}`) && requirement.label === label,
    );
    for (const member of at < 0 ? [] : open.splice(at, 1)) back.set(key, member.key);
  }
  if (back.size === 0) return work;
  return { ...rekeyWork(work, back), added: work.added.filter(({ key }) => !back.has(key)) };
}

function membersIn(posting: Posting): readonly Member[] {
  return rowsOf(posting).flatMap((row) => row.members);
}
