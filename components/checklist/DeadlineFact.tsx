import type { Ref } from 'preact';
import type { DeadlineView } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import { useSurroundings } from '../surroundings';
import { type FactAction, FactCell } from './FactCell';
import { closingTime, nearness, ownTime, timeLeft } from './facts';
import type { Sentence } from './use-sentence';

const TONES = { far: undefined, soon: 'warn', urgent: 'danger', past: undefined } as const;

interface DeadlineFactProps {
  readonly deadline: DeadlineView;
  /** Opens where the deadline comes from and what can be done with it. */
  readonly details: Sentence;
  /** Opens what sets a date where there is none. */
  readonly onSet: () => void;
  readonly cellRef: Ref<HTMLButtonElement>;
}

/** The last day to apply, how long that is, and the closing minute on the ad's clock and on the user's. */
export function DeadlineFact({ deadline, details, onSet, cellRef }: DeadlineFactProps) {
  const { words } = useSurroundings();
  const left = timeLeft(deadline, words);
  const closing = closingTime(deadline, words);
  const own = ownTime(deadline, words);
  const { date, state, evidence, isOwn } = deadline;
  const isUnknown = date === null && evidence === null;
  const action: FactAction = isUnknown
    ? { icon: 'edit', label: words.say('setDate'), run: onSet }
    : {
        icon: evidence === null || isOwn ? 'calendar' : 'source',
        label: words.say('aboutDeadline'),
        run: details.toggle,
        expanded: details.isOpen,
      };
  return (
    <FactCell label={words.say('deadline')} value={dateText(deadline, words)} action={action} cellRef={cellRef}>
      {left !== null && <small class={TONES[nearness(deadline.daysLeft, deadline.hasPassed)]}>{left}</small>}
      {closing !== null && <small>{closing}</small>}
      {own !== null && <small class="wraps">{own}</small>}
      {isOwn && <small class="wraps">{words.say('setByYou')}</small>}
      {state === 'rolling' && date !== null && <small class="wraps">{words.say('rollingToo')}</small>}
    </FactCell>
  );
}

function dateText({ date, state }: DeadlineView, words: Words): string {
  if (date !== null) return words.date(date);
  if (state === 'pending') return words.say('toBeAnnounced');
  return words.say(state === 'rolling' ? 'rolling' : 'noneFound');
}
