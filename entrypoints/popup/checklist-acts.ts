import type { PopupActions } from '../../components/view';
import type { Act } from '../../lib/applications/act';

type ChecklistActions = Pick<
  PopupActions,
  | 'tick'
  | 'edit'
  | 'add'
  | 'addStandard'
  | 'setFacts'
  | 'markSent'
  | 'remove'
  | 'restore'
  | 'acceptChanges'
  | 'keepMine'
>;

/** What a user does to a list, as acts. `today` gives the day on the user's calendar, YYYY-MM-DD. */
export function checklistActs(act: (done: Act) => void, today: () => string): ChecklistActions {
  return {
    tick: (key, ticked) => {
      act({ type: 'tick', key, ticked });
    },
    edit: (key, change) => {
      act({ type: 'edit', key, change });
    },
    add: (label, necessity) => {
      act({ type: 'add', label, necessity });
    },
    addStandard: (labels) => {
      act({ type: 'add-standard', labels: [...labels] });
    },
    setFacts: (change) => {
      act({ type: 'set-facts', change });
    },
    markSent: (isSent) => {
      act({ type: 'mark-sent', on: isSent ? today() : null });
    },
    remove: (key) => {
      act({ type: 'remove', key });
    },
    restore: (key) => {
      act({ type: 'restore', key });
    },
    acceptChanges: () => {
      act({ type: 'accept-changes' });
    },
    keepMine: () => {
      act({ type: 'keep-mine' });
    },
  };
}
