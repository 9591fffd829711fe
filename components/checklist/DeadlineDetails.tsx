import type { DeadlineView } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import type { Sentence } from './use-sentence';

interface DeadlineDetailsProps {
  readonly deadline: DeadlineView;
  readonly sentence: Sentence;
  readonly onChange: () => void;
  /** Absent: nothing can be put into a calendar. */
  readonly onCalendar?: () => void;
}

/** Where the deadline comes from, and what can be done with it. */
export function DeadlineDetails({ deadline, sentence, onChange, onCalendar }: DeadlineDetailsProps) {
  const { words } = useSurroundings();
  const { date, evidence, inAd, isOwn } = deadline;
  return (
    <div id={sentence.id}>
      {isOwn && (
        <p class="own-fact">
          {inAd === null ? words.say('ownNotInAd') : words.say('ownInAd', { value: words.date(inAd) })}
        </p>
      )}
      {evidence !== null && <EvidenceQuote id={`${sentence.id}-quote`} evidence={[evidence]} sentence={sentence} />}
      <div class="btns-row fact-acts">
        {onCalendar !== undefined && date !== null && (
          <button class="btn btn-secondary btn-s" type="button" onClick={onCalendar}>
            <Icon name="calendar" />
            {words.say('addToCalendar')}
          </button>
        )}
        <button class="btn btn-ghost btn-s" type="button" onClick={onChange}>
          <Icon name="edit" />
          {words.say(date === null ? 'setDate' : 'changeDate')}
        </button>
      </div>
    </div>
  );
}
