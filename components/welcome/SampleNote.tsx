import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';

interface SampleNoteProps {
  readonly words: Words;
  /** False: the page could not be handed to the reader. */
  readonly isRead: boolean;
  /** Absent where the browser has no side panel. */
  readonly onPanel?: () => void;
}

/** Above the sample ad: that it is none, and how to see its list. */
export function SampleNote({ words, isRead, onPanel }: SampleNoteProps) {
  return (
    <aside class="sample-note" lang={words.lang} aria-labelledby="sample-title">
      <div class="note">
        <Icon name={isRead ? 'info' : 'alert'} />
        <div>
          <h2 id="sample-title">{words.say('sampleTitle')}</h2>
          <p>{words.say('sampleNote')}</p>
          <p role="status">{words.say(isRead ? 'sampleHelp' : 'sampleUnread')}</p>
          {onPanel !== undefined && isRead && (
            <button class="btn btn-secondary btn-s" type="button" onClick={onPanel}>
              <Icon name="panel" />
              {words.say('openPanel')}
            </button>
          )}
        </div>
      </div>
    </aside>
  );
}
