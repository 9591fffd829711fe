import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Hears the keys pressed anywhere inside an element that is no control itself. */
export function useKeys(area: RefObject<HTMLElement | null>, onKeyDown: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const element = area.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [area, onKeyDown]);
}
