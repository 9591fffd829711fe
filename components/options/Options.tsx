import { useId } from 'preact/hooks';
import { languagesOf, type Words } from '../../lib/interface/words';
import { Mark } from '../controls/Mark';
import { Notice } from '../controls/Notice';
import { PatternEditor } from './PatternEditor';
import type { OptionsActions, OptionsView } from './view';

interface OptionsProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
  /** In the language of the user's choice, else the browser's. */
  readonly words: Words;
}

/** What the user can set: names, file names for ads without a rule, the language. */
export function Options({ view, actions, words }: OptionsProps) {
  const id = useId();
  const applicant = view.applicant ?? { familyName: '', givenName: '' };
  return (
    <div class="page" lang={words.lang}>
      <div class="wrap">
        <header class="top">
          <Mark />
          <h1>{words.say('options')}</h1>
        </header>
        <main>
          {view.notSaved && (
            <Notice title={words.say('notSavedTitle')} isUrgent>
              {words.say('optionNotSaved')}
            </Notice>
          )}
          <section class="sec" aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{words.say('yourName')}</h2>
            <p>{words.say('yourNameHelp')}</p>
            <div class="card two">
              <div class="field">
                <label for={`${id}-given`}>{words.say('givenName')}</label>
                <input
                  class="input"
                  id={`${id}-given`}
                  autocomplete="given-name"
                  dir="auto"
                  value={applicant.givenName}
                  onInput={(event) => {
                    actions.setApplicant({ ...applicant, givenName: event.currentTarget.value });
                  }}
                />
              </div>
              <div class="field">
                <label for={`${id}-family`}>{words.say('familyName')}</label>
                <input
                  class="input"
                  id={`${id}-family`}
                  autocomplete="family-name"
                  dir="auto"
                  value={applicant.familyName}
                  onInput={(event) => {
                    actions.setApplicant({ ...applicant, familyName: event.currentTarget.value });
                  }}
                />
              </div>
            </div>
          </section>
          <section class="sec" aria-labelledby={`${id}-files`}>
            <h2 id={`${id}-files`}>{words.say('fileNames')}</h2>
            <p>{words.say('fileNamesHelp')}</p>
            <div class="card two">
              <PatternEditor convention={view.convention} words={words} onChange={actions.setConvention} />
              <div class="preview full" role="status">
                <span>
                  {words.say('previewWith')} <b>{actions.preview('20230018')}</b>
                </span>
                <span>
                  {words.say('previewWithout')} <b>{actions.preview(null)}</b>
                </span>
              </div>
            </div>
          </section>
          <section class="sec" aria-labelledby={`${id}-language`}>
            <h2 id={`${id}-language`}>{words.say('language')}</h2>
            <div class="card">
              <div class="row">
                <label class="grow t" for={`${id}-choice`}>
                  {words.say('ownLanguage')}
                </label>
                <select
                  class="input"
                  id={`${id}-choice`}
                  value={view.language ?? ''}
                  onChange={(event) => {
                    const tag = event.currentTarget.value;
                    actions.setLanguage(tag === '' ? null : tag);
                  }}
                >
                  <option value="">{words.say('asBrowser')}</option>
                  {languagesOf().map(({ tag, name }) => (
                    <option key={tag} value={tag} lang={tag}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          </section>
          <p class="sum">{words.say('storedHere')}</p>
        </main>
      </div>
    </div>
  );
}
