import { useId, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import type { OptionsActions, OptionsView } from './view';

interface ListSettingsProps extends Pick<OptionsView, 'standardList' | 'hasOwnList'> {
  readonly words: Words;
  readonly onChange: OptionsActions['setStandardList'];
}

/** The standard list, an item on each line. Nothing on any: no list is offered. */
export function ListSettings({ standardList, hasOwnList, words, onChange }: ListSettingsProps) {
  const id = useId();
  /** While it is being written: spaces and empty lines are of no use to a list, but they are on the way to one. */
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div class="card two">
      <div class="field full">
        <label for={id}>{words.say('standardItems')}</label>
        <textarea
          class="input"
          id={id}
          rows={5}
          dir="auto"
          value={draft ?? standardList.join('\n')}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setDraft(value);
            onChange(
              value
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            );
          }}
          onBlur={() => {
            setDraft(null);
          }}
        />
      </div>
      {hasOwnList && (
        <div class="full">
          <button
            class="btn btn-ghost btn-s"
            type="button"
            onClick={() => {
              setDraft(null);
              onChange(null);
            }}
          >
            {words.say('builtInList')}
          </button>
        </div>
      )}
    </div>
  );
}
