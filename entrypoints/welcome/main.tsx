import { render } from 'preact';
import * as z from 'zod/mini';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Welcome, type WelcomeActions } from '../../components/welcome/Welcome';
import { request } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings-store';
import { openOptions, openSample } from '../../lib/browser/tabs';
import { loadWords } from '../../lib/interface/words';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const settings = await readSettings();
const words = await loadWords(settings.language ?? navigator.language);

const actions: WelcomeActions = {
  setApplicant: (applicant) => {
    const isEmpty = applicant.familyName === '' && applicant.givenName === '';
    void readSettings().then((latest) =>
      request({ type: 'set-settings', settings: { ...latest, applicant: isEmpty ? null : applicant } }),
    );
  },
  openOptions: () => void openOptions(),
  openSample: () => void openSample(),
};

document.documentElement.lang = words.lang;
document.title = `Bilaga · ${words.say('welcome')}`;
if (root !== null)
  render(
    <SingleKeysContext.Provider value={settings.singleKeys !== false}>
      <Welcome applicant={settings.applicant} actions={actions} words={words} />
    </SingleKeysContext.Provider>,
    root,
  );
