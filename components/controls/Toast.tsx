import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import type { ToastMessage } from '../surroundings';
import { IconButton } from './IconButton';

/** How long a message stays while nobody looks at it, in milliseconds. */
const STAYS = 10_000;

/** A message that goes by itself, but not while the pointer or the focus is on it. */
export function Toast({
  words,
  message,
  onUndo,
  onClose,
}: {
  words: Words;
  message: ToastMessage;
  onUndo: () => void;
  onClose: () => void;
}) {
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [held, message, onClose]);

  /** The toast goes with its buttons: the focus goes back before, and on from there if undoing brings a row. */
  const thenGoBack = (act: () => void) => () => {
    cameFrom.current?.focus();
    act();
  };

  return (
    // The words are said by the page's live region, so that they are said once.
    <section
      class="toast"
      aria-label={words.say('message')}
      onMouseEnter={() => {
        setHeld(true);
      }}
      onMouseLeave={() => {
        setHeld(false);
      }}
      onFocusCapture={({ relatedTarget, currentTarget }) => {
        setHeld(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
      onBlurCapture={() => {
        setHeld(false);
      }}
    >
      <span>{message.text}</span>
      {message.undo !== undefined && (
        <button type="button" onClick={thenGoBack(onUndo)}>
          {words.say('undo')}
        </button>
      )}
      <IconButton icon="x" label={words.say('close')} onClick={thenGoBack(onClose)} />
    </section>
  );
}
