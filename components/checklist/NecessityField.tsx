import { useId } from 'preact/hooks';
import type { Necessity } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';

interface NecessityFieldProps {
  readonly value: Necessity;
  readonly options: readonly Necessity[];
  readonly onChange: (value: Necessity) => void;
}

/** How much an item is needed. */
export function NecessityField({ value, options, onChange }: NecessityFieldProps) {
  const { words } = useSurroundings();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.say('needed')}</label>
      <select
        class="input"
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words.say(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
