import { render } from 'preact';
import * as z from 'zod/mini';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Overview } from '../../components/overview/Overview';
import type { OverviewActions } from '../../components/overview/view';
import type { Act } from '../../lib/applications/act';
import { usualReminders } from '../../lib/applications/settings';
import { readIndex } from '../../lib/browser/application-index';
import { type FromPopup, request } from '../../lib/browser/messages';
import { saveDeadlines } from '../../lib/browser/save-deadlines';
import { readSettings } from '../../lib/browser/settings-store';
import { onChange } from '../../lib/browser/storage';
import { openOptions } from '../../lib/browser/tabs';
import { type Clock, today } from '../../lib/checklist/deadline-view';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords } from '../../lib/interface/words';
import { entriesOf } from './entries-of';
import { linesOf } from './view-of';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

/** Stands for "no tab": an application is asked for by its id alone. */
const NO_TAB = -1;

const root = document.getElementById('app');
const clock = (): Clock => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
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
/** What takes back the latest of what the user did. */
let undo: FromPopup | null = null;
/** Does something to one application, known by its id alone. */
const act = (id: string, done: Act) => {
  undo = { type: 'act', tabId: NO_TAB, address: id, act: { type: 'undo' } };
  void send({ type: 'act', tabId: NO_TAB, address: id, act: done });
};
const actions: OverviewActions = {
  forget: (id) => {
    index = index.filter((entry) => entry.id !== id);
    show();
    undo = { type: 'bring-back' };
    void send({ type: 'forget', ids: [id] });
  },
  markSent: (id, isSent) => {
    act(id, { type: 'mark-sent', on: isSent ? today(clock()) : null });
  },
  setDate: (id, date) => {
    act(id, { type: 'set-facts', change: { deadline: { date, time: null } } });
  },
  saveDeadlines: async (ids) => {
    const { reminders = usualReminders } = await readSettings();
    const entries = await entriesOf(ids, speech.words(), clock());
    if (entries.length > 0) saveDeadlines(entries, reminders, clock());
    return entries.length;
  },
  undo: () => {
    if (undo !== null) void send(undo);
    undo = null;
  },
  openOptions: () => void openOptions(),
};

function show(): void {
  const words = speech.words();
  document.documentElement.lang = words.lang;
  document.title = `Bilaga · ${words.say('applications')}`;
  const applications = linesOf(index, clock());
  if (root !== null)
    render(
      <SingleKeysContext.Provider value={settings.singleKeys !== false}>
        <Overview view={{ applications, search, notSaved }} actions={actions} words={words} />
      </SingleKeysContext.Provider>,
      root,
    );
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
