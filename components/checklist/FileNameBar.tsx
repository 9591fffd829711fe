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
  const remark = remarkOn(copyState, marksOwn);
  const name = words.say('copyNameOf', { name: spokenName(fileName, words) });
  return (
    <button
      class={`name${copyState === 'copied' ? ' copied' : ''}`}
      type="button"
      aria-label={remark === null ? name : `${name} ${words.say(remark)}`}
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
      {remark !== null && (
        <> {remark === 'yourPattern' ? <small>{words.say(remark)}</small> : <em>{words.say(remark)}</em>}</>
      )}
      <Icon name={copyState === 'copied' ? 'check' : 'copy'} />
    </button>
  );
}

/** What the bar says beside the name: how the copying went, else whose pattern it is where that differs from row to row. */
function remarkOn(copyState: CopyState, marksOwn: boolean): 'copied' | 'pressToCopy' | 'yourPattern' | null {
  if (copyState === 'rest') return marksOwn ? 'yourPattern' : null;
  return copyState === 'copied' ? 'copied' : 'pressToCopy';
}
