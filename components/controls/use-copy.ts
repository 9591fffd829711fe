import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings';

/** How long "Copied" stands, in milliseconds. */
const SHOWN = 2000;

export type CopyState = 'rest' | 'copied' | 'refused';

/**
 * Copies texts and tells how it went: `copied` for two seconds, or `refused`, and then the text that stands in `shown` is
 * selected for the user to copy by hand.
 */
export function useCopy(shown?: RefObject<HTMLElement | null>): {
  readonly state: CopyState;
  readonly copy: (text: string, said?: string) => void;
} {
  const { actions, announce, words } = useSurroundings();
  const [state, setState] = useState<CopyState>('rest');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => {
      setState('rest');
    }, SHOWN);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = useCallback(
    (text: string, said?: string) => {
      void actions.copy(text).then((done) => {
        setState(done ? 'copied' : 'refused');
        if (!done && shown?.current) shown.current.ownerDocument.getSelection()?.selectAllChildren(shown.current);
        announce(done ? (said ?? words.say('copiedText', { text })) : words.say('pressToCopy'));
      });
    },
    [actions, announce, shown, words],
  );
  return { state, copy };
}
