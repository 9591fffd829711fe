import type { RefObject } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { isTyping } from '../checklist/keyboard';
import { SingleKeysContext } from './single-keys';

/** `/` goes to the search field from anywhere on the page, before anything else hears of the key. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  const isOn = useContext(SingleKeysContext);
  useEffect(() => {
    if (!isOn) return;
    const page = field.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    page?.addEventListener('keydown', onKeyDown, true);
    return () => page?.removeEventListener('keydown', onKeyDown, true);
  }, [field, isOn]);
}
