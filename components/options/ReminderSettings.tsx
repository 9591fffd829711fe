import type { Words } from '../../lib/interface/words';

/** The days before a deadline that can be chosen. */
const CHOICES: readonly number[] = [14, 7, 3, 1];

interface ReminderSettingsProps {
  readonly reminders: readonly number[];
  readonly words: Words;
  readonly onChange: (days: readonly number[]) => void;
}

/** When calendars are to remind of a deadline. */
export function ReminderSettings({ reminders, words, onChange }: ReminderSettingsProps) {
  return (
    <fieldset class="card">
      <legend class="vh">{words.say('reminders')}</legend>
      <div class="row reminders">
        {CHOICES.map((days) => (
          <label key={days}>
            <input
              class="tick"
              type="checkbox"
              checked={reminders.includes(days)}
              onChange={(event) => {
                const others = reminders.filter((day) => day !== days);
                onChange(event.currentTarget.checked ? [...others, days] : others);
              }}
            />
            {words.say('daysBefore', { count: days })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
