import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import { IconButton } from './IconButton';
import type { KeyMap } from './key-maps';

interface ShortcutSheetProps {
  readonly words: Words;
  readonly keys: KeyMap;
  /** Said below the keys. */
  readonly notes?: readonly string[];
  readonly onClose: () => void;
}

/** Keys and what they do, in a dialog. */
export function ShortcutSheet({ words, keys, notes = [], onClose }: ShortcutSheetProps) {
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
        {keys.map(([press, does]) => (
          <div key={does}>
            <dt>
              <kbd>{press}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p class="muted" key={note}>
          {note}
        </p>
      ))}
    </dialog>
  );
}
