import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useSurroundings } from '../surroundings';
import { PasteText } from './PasteText';

/** What can be read: docs/EXTRACT.md says how each is told by its content. */
const ACCEPTED = '.pdf,.txt,.html,.htm,application/pdf,text/plain,text/html';

/** Ways to hand over an ad that the page did not give: its text pasted, its file chosen or dropped. */
export function OtherWays({ onClose }: { onClose?: () => void }) {
  const { actions, words } = useSurroundings();
  const [isPasting, setPasting] = useState(false);
  const [isOver, setOver] = useState(false);
  const pasteButton = useRef<HTMLButtonElement>(null);

  // Opened on request it has the focus; under a message the message's own button has it.
  const isRequested = onClose !== undefined;
  useEffect(() => {
    if (isRequested) pasteButton.current?.focus();
  }, [isRequested]);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) actions.readFile(file);
  };

  return (
    <section
      class={`opts${isOver ? ' is-drop' : ''}`}
      aria-label={words.say('otherWays')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      {onClose !== undefined && (
        <div class="rec-h">
          <h2>{words.say('otherWays')}</h2>
          <IconButton icon="x" label={words.say('close')} onClick={onClose} />
        </div>
      )}
      <button
        ref={pasteButton}
        class="opt"
        type="button"
        aria-expanded={isPasting}
        onClick={() => {
          setPasting(!isPasting);
        }}
      >
        <Icon name="paste" />
        <span>
          {words.say('paste')}
          <small>{words.say('pasteHelp')}</small>
        </span>
        <Icon name={isPasting ? 'down' : 'right'} small />
      </button>
      {isPasting && (
        <PasteText
          onCancel={() => {
            setPasting(false);
            pasteButton.current?.focus();
          }}
        />
      )}
      <label class="opt">
        <input
          class="vh"
          type="file"
          accept={ACCEPTED}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) actions.readFile(file);
          }}
        />
        <Icon name="file" />
        <span>
          {words.say('chooseFile')}
          <small>{words.say(isOver ? 'dropNow' : 'dropFile')}</small>
        </span>
        <Icon name="right" small />
      </label>
    </section>
  );
}
