import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import { languagesOf, type Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import { Notice } from '../controls/Notice';
import { useMessages } from '../controls/use-messages';
import { FullPage } from '../FullPage';
import { DataSection } from './DataSection';
import { KeySettings } from './KeySettings';
import { ListSettings } from './ListSettings';
import { NameSection } from './NameSection';
import { PatternEditor } from './PatternEditor';
import { ReminderSettings } from './ReminderSettings';
import { SectionList } from './SectionList';
import { SitesSection } from './SitesSection';
import type { OptionsActions, OptionsView } from './view';

/** Ids of the headings, and what they say. */
const SECTIONS = [
  ['your-name', 'yourName'],
  ['file-names', 'fileNames'],
  ['standard-list', 'standardList'],
  ['reminders', 'reminders'],
  ['language', 'language'],
  ['keyboard', 'keyboard'],
  ['sites', 'sites'],
  ['your-data', 'yourData'],
] as const satisfies readonly (readonly [string, MessageKey])[];

interface OptionsProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
  /** In the language of the user's choice, else the browser's. */
  readonly words: Words;
}

/** What the user can set: names, file names for ads without a rule, the language, and what becomes of the data. */
export function Options({ view, actions, words }: OptionsProps) {
  const id = useId();
  const messages = useMessages();
  return (
    <FullPage
      words={words}
      title={words.say('options')}
      isWide
      messages={messages}
      onUndo={actions.undo}
      controls={
        <button class="btn btn-secondary" type="button" onClick={actions.openOverview}>
          <Icon name="list" />
          <span>{words.say('allApplications')}</span>
        </button>
      }
    >
      {view.notSaved && (
        <Notice title={words.say('notSavedTitle')} isUrgent>
          {words.say('optionNotSaved')}
        </Notice>
      )}
      <div class="with-sections">
        <SectionList
          words={words}
          sections={SECTIONS.map(([section, key]) => ({ id: section, name: words.say(key) }))}
        />
        <div>
          <NameSection applicant={view.applicant} words={words} onChange={actions.setApplicant} />
          <section class="sec" aria-labelledby="file-names">
            <h2 id="file-names" tabIndex={-1}>
              {words.say('fileNames')}
            </h2>
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
          <section class="sec" aria-labelledby="standard-list">
            <h2 id="standard-list" tabIndex={-1}>
              {words.say('standardList')}
            </h2>
            <p>{words.say('standardListHelp')}</p>
            <ListSettings
              standardList={view.standardList}
              hasOwnList={view.hasOwnList}
              words={words}
              onChange={actions.setStandardList}
            />
          </section>
          <section class="sec" aria-labelledby="reminders">
            <h2 id="reminders" tabIndex={-1}>
              {words.say('reminders')}
            </h2>
            <p>{words.say('remindersHelp')}</p>
            <ReminderSettings reminders={view.reminders} words={words} onChange={actions.setReminders} />
          </section>
          <section class="sec" aria-labelledby="language">
            <h2 id="language" tabIndex={-1}>
              {words.say('language')}
            </h2>
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
          <section class="sec" aria-labelledby="keyboard">
            <h2 id="keyboard" tabIndex={-1}>
              {words.say('keyboard')}
            </h2>
            <KeySettings singleKeys={view.singleKeys} words={words} onChange={actions.setSingleKeys} />
          </section>
          <SitesSection
            sites={view.sites}
            words={words}
            onSwitchOff={actions.switchOff}
            onDone={(text) => {
              messages.showToast({ text });
            }}
          />
          <DataSection
            count={view.count}
            words={words}
            actions={actions}
            onDone={(text, canUndo) => {
              messages.showToast({ text, ...(canUndo ? { undo: { row: null } } : {}) });
            }}
          />
        </div>
      </div>
    </FullPage>
  );
}
