import type { DeadlineView } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import { useSurroundings } from '../surroundings';
import { FactCell, useSentenceAction } from './FactCell';
import { closingTime, nearness, ownTime, timeLeft } from './facts';
import type { Sentence } from './use-sentence';

const TONES = { far: undefined, soon: 'warn', urgent: 'danger', past: undefined } as const;

/** The last day to apply, how long that is, and the closing minute on the ad's clock and on the user's. */
export function DeadlineFact({ deadline, sentence }: { deadline: DeadlineView; sentence: Sentence | null }) {
  const { words } = useSurroundings();
  const left = timeLeft(deadline, words);
  const closing = closingTime(deadline, words);
  const own = ownTime(deadline, words);
  const showsRolling = deadline.state === 'rolling' && deadline.date !== null;
  return (
    <FactCell label={words.say('deadline')} value={dateText(deadline, words)} action={useSentenceAction(sentence)}>
      {left !== null && <small class={TONES[nearness(deadline.daysLeft, deadline.hasPassed)]}>{left}</small>}
      {closing !== null && <small>{closing}</small>}
      {own !== null && <small class="wraps">{own}</small>}
      {showsRolling && <small class="wraps">{words.say('rollingToo')}</small>}
    </FactCell>
  );
}

function dateText({ date, state }: DeadlineView, words: Words): string {
  if (date !== null) return words.date(date);
  if (state === 'pending') return words.say('toBeAnnounced');
  return words.say(state === 'rolling' ? 'rolling' : 'noneFound');
}
