import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Applicant } from '../../lib/applications/settings';
import { useSurroundings } from '../surroundings';

interface NameQuestionProps {
  readonly applicant: Applicant | null;
  readonly familyField: RefObject<HTMLInputElement | null>;
  /** True where the user asked for the question; false where it is there on opening. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** Asks how the user's name is to stand in file names. Either name may be empty. */
export function NameQuestion({ applicant, familyField, takesFocus, onDone }: NameQuestionProps) {
  const { actions, words } = useSurroundings();
  const [familyName, setFamilyName] = useState(applicant?.familyName ?? '');
  const [givenName, setGivenName] = useState(applicant?.givenName ?? '');
  const id = useId();
  useEffect(() => {
    if (takesFocus) familyField.current?.focus();
  }, [familyField, takesFocus]);

  const [isTried, setTried] = useState(false);
  const isEmpty = familyName.trim() === '' && givenName.trim() === '';
  return (
    <form
      class="ask"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-help`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isEmpty) {
          familyField.current?.focus();
          return;
        }
        actions.setApplicant({ ...applicant, familyName: familyName.trim(), givenName: givenName.trim() });
        onDone();
      }}
    >
      <h2 id={`${id}-title`}>{words.say('askName')}</h2>
      <div class="ask-fields">
        <div class="field">
          <label for={`${id}-family`}>{words.say('familyName')}</label>
          <input
            ref={familyField}
            class="input"
            id={`${id}-family`}
            autocomplete="family-name"
            dir="auto"
            value={familyName}
            aria-invalid={isTried && isEmpty}
            aria-describedby={isTried && isEmpty ? `${id}-wrong` : undefined}
            onInput={(event) => {
              setFamilyName(event.currentTarget.value);
            }}
          />
        </div>
        <div class="field">
          <label for={`${id}-given`}>{words.say('givenName')}</label>
          <input
            class="input"
            id={`${id}-given`}
            autocomplete="given-name"
            dir="auto"
            value={givenName}
            onInput={(event) => {
              setGivenName(event.currentTarget.value);
            }}
          />
        </div>
        <button class="btn btn-secondary" type="submit">
          {words.say('save')}
        </button>
      </div>
      {isTried && isEmpty && (
        <p class="error" id={`${id}-wrong`}>
          {words.say('nameNeeded')}
        </p>
      )}
      <p class="help" id={`${id}-help`}>
        {words.say('askNameHelp')}
      </p>
    </form>
  );
}
