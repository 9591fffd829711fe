import { render } from 'preact';
import * as z from 'zod/mini';
import { Options } from '../../components/options/Options';
import type { OptionsActions } from '../../components/options/view';
import type { Settings } from '../../lib/applications/settings';
import { request } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings-store';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords } from '../../lib/interface/words';
import { suggestName } from '../../lib/naming/suggest';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
let settings = await readSettings();
let notSaved = false;
const speech = openSpeech(await loadWords(settings.language ?? navigator.language), show);

const change = (changed: Partial<Settings>) => {
  settings = { ...settings, ...changed };
  show();
  void request({ type: 'set-settings', settings }).then((answer) => {
    notSaved = answer === null || answer.trouble === 'not-saved';
    show();
  });
};

const actions: OptionsActions = {
  setApplicant: (applicant) => {
    // Without any name the question stands as before.
    const isEmpty = applicant.familyName.trim() === '' && applicant.givenName.trim() === '';
    change({ applicant: isEmpty ? null : applicant });
  },
  setConvention: (convention) => {
    change({ convention });
  },
  setLanguage: (language) => {
    change({ language });
  },
  preview: (reference) =>
    suggestName({
      template: settings.convention,
      by: 'own',
      applicant: settings.applicant ?? { familyName: 'Andersson', givenName: 'Eva' },
      reference,
      document: 'CV',
      title: null,
      date: new Date().toISOString().slice(0, 10),
      format: 'pdf',
    }).name,
};

function show(): void {
  speech.want(settings.language ?? navigator.language);
  const words = speech.words();
  document.documentElement.lang = words.lang;
  document.title = `Bilaga · ${words.say('options')}`;
  if (root !== null) render(<Options view={{ ...settings, notSaved }} actions={actions} words={words} />, root);
}

show();
