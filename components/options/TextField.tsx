import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly autocomplete: 'given-name' | 'family-name';
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A line of text under its label. */
export function TextField({ label, autocomplete, value, onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        autocomplete={autocomplete}
        dir="auto"
        value={value}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
    </div>
  );
}
