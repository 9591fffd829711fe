import type { Applicant } from '../../lib/applications/settings';
import type { Words } from '../../lib/interface/words';
import { TextField } from './TextField';

interface NameSectionProps {
  readonly applicant: Applicant | null;
  readonly words: Words;
  readonly onChange: (applicant: Applicant) => void;
}

/** How the user's name stands in file names. */
export function NameSection({ applicant, words, onChange }: NameSectionProps) {
  const known = applicant ?? { familyName: '', givenName: '' };
  return (
    <section class="sec" aria-labelledby="your-name">
      <h2 id="your-name" tabIndex={-1}>
        {words.say('yourName')}
      </h2>
      <p>{words.say('yourNameHelp')}</p>
      <div class="card">
        <div class="two">
          <TextField
            label={words.say('givenName')}
            autocomplete="given-name"
            value={known.givenName}
            onInput={(givenName) => {
              onChange({ ...known, givenName });
            }}
          />
          <TextField
            label={words.say('familyName')}
            autocomplete="family-name"
            value={known.familyName}
            onInput={(familyName) => {
              onChange({ ...known, familyName });
            }}
          />
        </div>
        <label class="row">
          <span class="grow">
            <span class="t">{words.say('plainLetters')}</span>
            <span class="help">{words.say('plainLettersHelp')}</span>
          </span>
          <input
            class="switch"
            type="checkbox"
            checked={known.plainLetters === true}
            onChange={(event) => {
              onChange({ ...known, plainLetters: event.currentTarget.checked });
            }}
          />
        </label>
      </div>
    </section>
  );
}
