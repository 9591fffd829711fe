/** Where the keyboard focus goes when rows come, go and move. */
export interface RowFocus {
  /** Called as a row's checkbox appears (element) or goes (null). */
  readonly register: (key: string, tick: HTMLElement | null) => void;
  /** Focuses a row's checkbox, now or as soon as the row appears. */
  readonly focus: (key: string) => void;
  /** Focuses the next checkbox that appears, whichever it is. */
  readonly focusNext: () => void;
}

const ANY = Symbol('any');

export function createRowFocus(): RowFocus {
  const ticks = new Map<string, HTMLElement>();
  let awaited: string | typeof ANY | null = null;
  return {
    register(key, tick) {
      if (tick === null) {
        // A row that goes to another group is drawn anew and keeps the focus, unless another row is waited for.
        if (ticks.get(key)?.matches(':focus') === true) awaited ??= key;
        ticks.delete(key);
        return;
      }
      ticks.set(key, tick);
      if (awaited === key || awaited === ANY) {
        awaited = null;
        tick.focus();
      }
    },
    focus(key) {
      const tick = ticks.get(key);
      awaited = tick === undefined ? key : null;
      tick?.focus();
    },
    focusNext() {
      awaited = ANY;
    },
  };
}
