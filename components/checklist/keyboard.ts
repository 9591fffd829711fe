/** What a key does while a row of the list has the focus. */
export type RowCommand = 'previous' | 'next' | 'show' | 'copy' | 'edit' | 'remove' | 'menu' | 'add' | 'shortcuts';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const LETTERS: Readonly<Record<string, RowCommand>> = { c: 'copy', e: 'edit', n: 'add' };

const KEYS: Readonly<Record<string, RowCommand>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Delete: 'remove',
  ContextMenu: 'menu',
  '?': 'shortcuts',
};

/** null: the key is left to the control and the browser. `isTick`: the row's checkbox itself has the focus. */
export function rowCommand(press: KeyPress, isTick: boolean): RowCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'F10') return press.shiftKey ? 'menu' : null;
  if (press.key === 'Enter') return isTick ? 'show' : null;
  return KEYS[press.key] ?? (press.shiftKey ? null : (LETTERS[press.key.toLowerCase()] ?? null));
}

/** True where keys write text, so that none of them is a command. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
