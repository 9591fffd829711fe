import { noWork } from '../applications/application';
import { rowsOf } from '../applications/rows';
import type { ChecklistSource } from './build';
import { dueFirst } from './changes-view';
import type { DeadlineView, Progress } from './checklist';
import { deadlineView } from './deadline-view';
import { addedStanding, progressOf, standingOf } from './standing';

/** A checklist in figures, for the badge and the index: what is left, and until when. */
export interface Tally {
  readonly progress: Progress;
  readonly deadline: DeadlineView;
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
  return {
    progress: progressOf([
      ...rows.map((row) => standingOf(row, laid)),
      ...laid.added.map((item) => addedStanding(item, laid)),
    ]),
    deadline: deadlineView(pending === null ? posting : dueFirst(posting, pending.after), clock),
  };
}
