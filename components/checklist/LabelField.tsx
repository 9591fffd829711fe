import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useSurroundings } from '../surroundings';

interface LabelFieldProps {
  readonly value: string;
  /** Shows what is wrong beside the field. */
  readonly isWrong: boolean;
  readonly onInput: (value: string) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** The name of an item, as the user writes it. */
export function LabelField({ value, isWrong, onInput, fieldRef }: LabelFieldProps) {
  const { words } = useSurroundings();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.say('item')}</label>
      <input
        ref={fieldRef}
        class="input"
        id={id}
        dir="auto"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p class="error" id={`${id}-wrong`}>
          {words.say('labelNeeded')}
        </p>
      )}
    </div>
  );
}
