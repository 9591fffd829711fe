import type { Ref } from 'preact';
import type { FileNameView } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import type { CopyState } from '../controls/use-copy';
import { useSurroundings } from '../surroundings';
import { nameLines, spokenName } from './file-name';

interface FileNameBarProps {
  readonly fileName: FileNameView;
  /** Says in the bar that the name is by the user's own pattern, where other names are by the ad's rule. */
  readonly marksOwn: boolean;
  readonly copyState: CopyState;
  readonly onCopy: () => void;
  /** The element whose text is selected when the clipboard refuses. */
  readonly shown: Ref<HTMLSpanElement>;
}

/** One file name: a button that copies it. */
export function FileNameBar({ fileName, marksOwn, copyState, onCopy, shown }: FileNameBarProps) {
  const { words } = useSurroundings();
  const label = words.say('copyNameOf', { name: spokenName(fileName, words) });
  return (
    <button
      class={`name${copyState === 'copied' ? ' copied' : ''}`}
      type="button"
      aria-label={marksOwn ? `${label} (${words.say('yourPattern')})` : label}
      title={words.say('copyName')}
      onClick={onCopy}
    >
      <span ref={shown} dir="auto">
        {nameLines(fileName).map((line, at) => (
          <span key={`${at}:${line.map((piece) => piece.text).join('')}`}>
            {line.map((piece) =>
              piece.missing === null ? (
                piece.text
              ) : (
                <span class="todo" key={piece.missing}>
                  {words.say(piece.missing)}
                </span>
              ),
            )}
          </span>
        ))}
      </span>
      {marksOwn && copyState === 'rest' && <small>{words.say('yourPattern')}</small>}
      {copyState === 'copied' && <em>{words.say('copied')}</em>}
      {copyState === 'refused' && <em>{words.say('pressToCopy')}</em>}
      <Icon name={copyState === 'copied' ? 'check' : 'copy'} />
    </button>
  );
}
