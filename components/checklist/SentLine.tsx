import type { Checklist } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';
import { useSending } from './use-sending';

/** Says when the application was sent; before that, once everything is ready, offers to note it. */
export function SentLine({ checklist: { sentOn, progress, isSaved } }: { checklist: Checklist }) {
  const { words } = useSurroundings();
  const mark = useSending();
  const isReady = isSaved && progress.total > 0 && progress.ready === progress.total;
  if (sentOn === null && !isReady) return null;
  return (
    <p class="sent">
      <Icon name={sentOn === null ? 'check' : 'sent'} />
      <span>{sentOn === null ? words.say('allReady') : words.say('sentOn', { date: words.date(sentOn) })}</span>
      <button
        class={`btn btn-s ${sentOn === null ? 'btn-secondary' : 'btn-ghost'}`}
        type="button"
        onClick={() => {
          mark(sentOn === null);
        }}
      >
        {words.say(sentOn === null ? 'markSent' : 'markUnsent')}
      </button>
    </p>
  );
}
