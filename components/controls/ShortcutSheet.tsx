import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import { useSurroundings } from '../surroundings';
import { IconButton } from './IconButton';

/** Every key of the popup, in a dialog. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { words } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    if (shown?.isConnected === true && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="shortcuts-title" onClose={onClose}>
      <div class="sheet-h">
        <h2 id="shortcuts-title">{words.say('shortcuts')}</h2>
        <IconButton icon="x" label={words.say('close')} onClick={() => dialog.current?.close()} />
      </div>
      <dl class="keys">
        {keyMap(words).map(([keys, does]) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">{words.say('lettersOnlyInList')}</p>
    </dialog>
  );
}

function keyMap(words: Words): readonly (readonly [keys: string, does: string])[] {
  return [
    ['↑ ↓', words.say('keyRows')],
    [words.say('keySpace'), words.say('keyTick')],
    [words.say('keyEnter'), words.say('keyShow')],
    ['C', words.say('keyCopy')],
    ['E', words.say('keyEdit')],
    [words.say('keyDelete'), words.say('keyRemove')],
    [words.say('keyContextMenu'), words.say('keyMenu')],
    ['N', words.say('keyAdd')],
    ['F6', words.say('keyRegion')],
    [words.say('keyCtrlZ'), words.say('keyUndo')],
    ['?', words.say('keySheet')],
    [words.say('keyEsc'), words.say('keyEscape')],
  ];
}
