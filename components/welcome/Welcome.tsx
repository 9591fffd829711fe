import { useState } from 'preact/hooks';
import type { Applicant } from '../../lib/applications/settings';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import { useMessages } from '../controls/use-messages';
import { FullPage } from '../FullPage';
import { TextField } from '../options/TextField';

export interface WelcomeActions {
  readonly setApplicant: (applicant: Applicant) => void;
  readonly openOptions: () => void;
  readonly openSample: () => void;
}

interface WelcomeProps {
  readonly applicant: Applicant | null;
  readonly actions: WelcomeActions;
  readonly words: Words;
}

/** Seen once, after installing: what the extension does, in three pictures, and the user's name, which may be left open. */
export function Welcome({ applicant, actions, words }: WelcomeProps) {
  const messages = useMessages();
  const [name, setName] = useState<Applicant>(applicant ?? { familyName: '', givenName: '' });
  const family = name.familyName.trim() || 'Andersson';
  return (
    <FullPage words={words} title={words.say('welcome')} isWide messages={messages} onUndo={() => {}}>
      <p class="lead">{words.say('welcomeLead')}</p>
      <ol class="steps">
        <li class="card step">
          <div class="picture" aria-hidden="true">
            <span class="sheet-line" />
            <span class="sheet-line mark-line" />
            <span class="sheet-line mark-line short" />
            <span class="sheet-line" />
            <span class="sheet-line short" />
          </div>
          <h2>{words.say('stepRead')}</h2>
          <p>{words.say('stepReadHelp')}</p>
        </li>
        <li class="card step">
          <div class="picture" aria-hidden="true">
            {[words.say('standardCv'), words.say('standardLetter'), words.say('standardGrades')].map((label, at) => (
              <span class="picture-row" key={label}>
                <i class={at === 0 ? 'box on' : 'box'} />
                {label}
                {at === 1 && <span class="tag">{words.say('pagesMax', { count: 2 })}</span>}
              </span>
            ))}
          </div>
          <h2>{words.say('stepTick')}</h2>
          <p>{words.say('stepTickHelp')}</p>
        </li>
        <li class="card step">
          <div class="picture" aria-hidden="true">
            <span class="picture-name">
              {words.say('standardCv')}, {family}, 20230018.pdf
              <Icon name="copy" small />
            </span>
            <span class="picture-name">
              {words.say('standardLetter')}, {family}, 20230018.pdf
              <Icon name="copy" small />
            </span>
          </div>
          <h2>{words.say('stepName')}</h2>
          <p>{words.say('stepNameHelp')}</p>
        </li>
      </ol>
      <p class="sample-way">
        <button class="btn btn-secondary" type="button" onClick={actions.openSample}>
          <Icon name="external" />
          {words.say('openSample')}
        </button>
      </p>
      <form
        class="card welcome-name"
        aria-labelledby="welcome-name"
        onSubmit={(event) => {
          event.preventDefault();
          actions.setApplicant({ ...name, familyName: name.familyName.trim(), givenName: name.givenName.trim() });
          messages.showToast({ text: words.say('nameSaved') });
        }}
      >
        <h2 id="welcome-name">{words.say('askName')}</h2>
        <p class="help">{words.say('askNameHelp')}</p>
        <div class="welcome-fields">
          <TextField
            label={words.say('givenName')}
            autocomplete="given-name"
            value={name.givenName}
            onInput={(givenName) => {
              setName({ ...name, givenName });
            }}
          />
          <TextField
            label={words.say('familyName')}
            autocomplete="family-name"
            value={name.familyName}
            onInput={(familyName) => {
              setName({ ...name, familyName });
            }}
          />
          <button class="btn btn-primary" type="submit">
            {words.say('save')}
          </button>
        </div>
      </form>
      <p class="sum">
        {words.say('storedHere')}{' '}
        <button class="link" type="button" onClick={actions.openOptions}>
          {words.say('options')}
        </button>
      </p>
    </FullPage>
  );
}
