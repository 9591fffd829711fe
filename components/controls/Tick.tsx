import type { ComponentChildren, Ref } from 'preact';

interface TickProps {
  readonly state: 'open' | 'partly' | 'ready';
  readonly onTick: (ticked: boolean) => void;
  /** A class for the label; the whole of it is the target. */
  readonly look: 'doc-label' | 'part-label';
  readonly tickRef?: Ref<HTMLInputElement>;
  /** What is ticked, in words. */
  readonly children: ComponentChildren;
}

/** A checkbox with its words. */
export function Tick({ state, onTick, look, tickRef, children }: TickProps) {
  return (
    <label class={look}>
      <input
        ref={tickRef ?? null}
        class={`tick${look === 'part-label' ? ' tick-s' : ''}`}
        type="checkbox"
        checked={state === 'ready'}
        indeterminate={state === 'partly'}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      {children}
    </label>
  );
}
