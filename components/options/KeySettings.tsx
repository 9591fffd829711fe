import type { Words } from '../../lib/interface/words';

interface KeySettingsProps {
  readonly singleKeys: boolean;
  readonly words: Words;
  readonly onChange: (singleKeys: boolean) => void;
}

/** Whether keys that are pressed alone do something anywhere on a screen. */
export function KeySettings({ singleKeys, words, onChange }: KeySettingsProps) {
  return (
    <div class="card">
      <label class="row">
        <span class="grow">
          <span class="t">{words.say('singleKeys')}</span>
          <span class="help">{words.say('singleKeysHelp')}</span>
        </span>
        <input
          class="switch"
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
      </label>
    </div>
  );
}
