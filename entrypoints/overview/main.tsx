import { render } from 'preact';
import * as z from 'zod/mini';
import { Overview } from '../../components/overview/Overview';
import type { OverviewActions } from '../../components/overview/view';
import { readIndex } from '../../lib/browser/application-index';
import { type FromPopup, request } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings-store';
import { onChange } from '../../lib/browser/storage';
import { openOptions } from '../../lib/browser/tabs';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords } from '../../lib/interface/words';
import { linesOf } from './view-of';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const [settings, first] = await Promise.all([readSettings(), readIndex()]);
let index = first;
let notSaved = false;
const speech = openSpeech(await loadWords(settings.language ?? navigator.language), show);
/** The popup hands over what the user typed there behind the `#`. */
const search = decoded(location.hash.slice(1));

const send = async (message: FromPopup) => {
  const answer = await request(message);
  notSaved = answer === null || answer.trouble === 'not-saved';
  index = await readIndex();
  show();
};
const actions: OverviewActions = {
  forget: (id) => {
    index = index.filter((entry) => entry.id !== id);
    show();
    void send({ type: 'forget', ids: [id] });
  },
  undo: () => void send({ type: 'bring-back' }),
  openOptions: () => void openOptions(),
};

function show(): void {
  const words = speech.words();
  document.documentElement.lang = words.lang;
  document.title = `Bilaga · ${words.say('applications')}`;
  const clock = { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const applications = linesOf(index, clock);
  if (root !== null)
    render(<Overview view={{ applications, search, notSaved }} actions={actions} words={words} />, root);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody typed it into the address bar
  }
}

onChange('local', (keys) => {
  if (keys.some((key) => key.startsWith('index:'))) {
    void readIndex().then((read) => {
      index = read;
      show();
    });
  }
});
show();
