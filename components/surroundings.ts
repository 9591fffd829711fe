import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/interface/words';
import type { RowFocus } from './checklist/row-focus';
import type { PopupActions } from './view';

/** A short message at the foot of the popup. */
export interface ToastMessage {
  readonly text: string;
  /** What *Undo* takes back, as the row to return to: a key, or null for no row. Absent: nothing to undo. */
  readonly undo?: { readonly row: string | null };
}

/** What every component may use without being handed it. */
export interface Surroundings {
  readonly words: Words;
  readonly actions: PopupActions;
  readonly rows: RowFocus;
  /** Says a sentence to screen readers without moving the focus. */
  readonly announce: (text: string) => void;
  readonly showToast: (message: ToastMessage) => void;
}

/** What every component that shows words of the ad needs to know of it. */
export interface Ad {
  /** BCP 47 tag of the ad's own words. */
  readonly lang: string;
  readonly canShowInAd: boolean;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);
/** The message at the foot, which stands over the screen's own footer however high that is. */
export const ToastContext = createContext<ComponentChildren>(null);
export const AdContext = createContext<Ad>({ lang: '', canShowInAd: false });

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('Render this inside <Popup>: it needs words and actions.');
  return surroundings;
}

export function useAd(): Ad {
  return useContext(AdContext);
}
