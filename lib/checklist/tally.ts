import { noWork } from '../applications/application';
import { rowsOf } from '../applications/rows';
import type { ChecklistSource } from './build';
import type { DeadlineView, Progress } from './checklist';
import { labelOf } from './item';
import { dueView } from './own-facts';
import { addedStanding, progressOf, standingOf } from './standing';

/** A checklist in figures, for the badge and the index: what is left, and until when. */
export interface Tally {
  readonly progress: Progress;
  readonly deadline: DeadlineView;
  /** What required items are called that are not ready, in their order. */
  readonly missing: readonly string[];
  readonly sentOn: string | null;
}

/** Counts what `buildChecklist` lists, without the names and words that only a screen needs. */
export function tallyOf({
  posting,
  work,
  pending = null,
  clock,
}: Pick<ChecklistSource, 'posting' | 'work' | 'pending' | 'clock'>): Tally {
  const laid = work ?? noWork;
  const rows = rowsOf(posting).filter(({ key }) => !laid.removed.includes(key));
  const items = [
    ...rows.map((row) => ({ ...standingOf(row, laid), label: labelOf(row, laid) })),
    ...laid.added.map((item) => ({ ...addedStanding(item, laid), label: laid.edits[item.key]?.label ?? item.label })),
  ];
  return {
    progress: progressOf(items),
    deadline: dueView(posting, laid, pending, clock),
    missing: items
      .filter(({ necessity, state }) => necessity === 'required' && state !== 'ready')
      .map(({ label }) => label),
    sentOn: laid.sentOn,
  };
}
