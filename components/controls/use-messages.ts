import { useCallback, useState } from 'preact/hooks';
import type { ToastMessage } from '../surroundings';

/** Said once, as it comes into the live region: the same words twice are said twice. */
export interface Sentence {
  readonly id: number;
  readonly text: string;
}

/** Sentences that stay in the live region, so that a second one does not cut off the first. */
const KEPT = 3;

/** What a screen says to its user besides what it shows: a toast for the eye, sentences for the ear. */
export function useMessages(): {
  readonly said: readonly Sentence[];
  readonly toast: ToastMessage | null;
  readonly announce: (text: string) => void;
  /** Shows the message and says it. */
  readonly showToast: (message: ToastMessage) => void;
  readonly closeToast: () => void;
} {
  const [said, setSaid] = useState<readonly Sentence[]>([]);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const announce = useCallback((text: string) => {
    setSaid((before) => [...before.slice(1 - KEPT), { id: (before.at(-1)?.id ?? 0) + 1, text }]);
  }, []);
  const showToast = useCallback(
    (message: ToastMessage) => {
      setToast(message);
      announce(message.text);
    },
    [announce],
  );
  const closeToast = useCallback(() => {
    setToast(null);
  }, []);
  return { said, toast, announce, showToast, closeToast };
}
