import { render } from 'preact';
import * as z from 'zod/mini';
import { builtInList } from '../../components/checklist/StandardList';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Options } from '../../components/options/Options';
import type { Imported, OptionsActions, OptionsView } from '../../components/options/view';
import { readBackup, writeBackup } from '../../lib/applications/backup';
import { type Settings, usualReminders } from '../../lib/applications/settings';
import { readIndex } from '../../lib/browser/application-index';
import { type Snapshot, storedData, takeSnapshot } from '../../lib/browser/archive';
import { type FromPopup, request } from '../../lib/browser/messages';
import { parcels } from '../../lib/browser/parcels';
import { saveDeadlines } from '../../lib/browser/save-deadlines';
import { saveFile } from '../../lib/browser/save-file';
import { readSettings } from '../../lib/browser/settings-store';
import { switchedOn, switchOff } from '../../lib/browser/site-access';
import { onChange } from '../../lib/browser/storage';
import { openOverview } from '../../lib/browser/tabs';
import type { Clock } from '../../lib/checklist/deadline-view';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords, type Words } from '../../lib/interface/words';
import { suggestName } from '../../lib/naming/suggest';
import { entriesOf } from '../overview/entries-of';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const clock = (): Clock => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
let settings = await readSettings();
let count = (await readIndex()).length;
let sites = await switchedOn();
let notSaved = false;
/** What was stored before the latest import or deletion; null: there was none. */
let before: Snapshot | null = null;
const speech = openSpeech(await loadWords(settings.language ?? navigator.language), show);

/** Sends messages one after the other, up to the first that is refused. */
const send = async (...messages: readonly FromPopup[]) => {
  notSaved = false;
  for (const message of messages) {
    const answer = await request(message);
    notSaved = answer === null || answer.trouble === 'not-saved';
    if (notSaved) break;
  }
  show();
};
const change = (changed: Partial<Settings>) => {
  settings = { ...settings, ...changed };
  show();
  void send({ type: 'set-settings', settings });
};

const readSites = async () => {
  sites = await switchedOn();
  show();
};

/** Takes in what an exported file holds. The user's own settings stay if there are any. */
async function importFile(file: File): Promise<Imported> {
  const backup = readBackup(await file.text());
  if (backup.state !== 'backup') return { problem: backup.state };
  const { applications, skipped } = backup;
  if (applications.length === 0) return { problem: 'empty' };
  before = await takeSnapshot();
  const here = new Set((await readIndex()).map(({ id }) => id));
  const merged = applications.filter(({ id }) => here.has(id)).length;
  await send(...parcels(applications).map((some) => ({ type: 'bring-in', applications: some }) as const));
  if (settings.applicant === null && backup.settings !== null) change(backup.settings);
  return { added: applications.length - merged, merged, skipped };
}

const actions: OptionsActions = {
  setApplicant: (applicant) => {
    // Without any name the question stands as before.
    const isEmpty = applicant.familyName.trim() === '' && applicant.givenName.trim() === '';
    change({ applicant: isEmpty ? null : applicant });
  },
  setConvention: (convention) => {
    change({ convention });
  },
  setStandardList: (labels) => {
    change({ standardList: labels });
  },
  setSingleKeys: (singleKeys) => {
    change({ singleKeys });
  },
  setReminders: (reminders) => {
    change({ reminders });
  },
  saveDeadlines: async () => {
    const { reminders = usualReminders } = settings;
    const open = (await readIndex()).filter(({ sentOn, deadline }) => sentOn === undefined && deadline !== null);
    const entries = await entriesOf(
      open.map(({ id }) => id),
      speech.words(),
      clock(),
    );
    if (entries.length > 0) saveDeadlines(entries, reminders, clock());
    return entries.length;
  },
  setLanguage: (language) => {
    change({ language });
  },
  switchOff: async (host) => {
    const isDone = await switchOff(host).then(
      () => true,
      () => false,
    );
    await readSites();
    return isDone;
  },
  openOverview: () => void openOverview(),
  exportFile: () => {
    const now = new Date().toISOString();
    void takeSnapshot().then((snapshot) => {
      saveFile(writeBackup(storedData(snapshot), now), `bilaga-${now.slice(0, 10)}.json`, 'application/json');
    });
  },
  importFile,
  deleteAll: async () => {
    before = await takeSnapshot();
    await send({ type: 'keep-only', keys: [] });
  },
  undo: () => {
    if (before === null) return;
    const stored = parcels(Object.entries(before)).map(
      (some) => ({ type: 'put-back', snapshot: Object.fromEntries(some) }) as const,
    );
    // What was not there goes last: if the browser stops in between, there is too much and not too little.
    void send(...stored, { type: 'keep-only', keys: Object.keys(before) });
    before = null;
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

function viewNow(words: Words): OptionsView {
  const { standardList, reminders = usualReminders } = settings;
  return {
    ...{ ...settings, count, sites, notSaved, reminders },
    singleKeys: settings.singleKeys !== false,
    standardList: standardList ?? builtInList(words),
    hasOwnList: standardList != null,
  };
}

function show(): void {
  speech.want(settings.language ?? navigator.language);
  const words = speech.words();
  document.documentElement.lang = words.lang;
  document.title = `Bilaga · ${words.say('options')}`;
  if (root !== null)
    render(
      <SingleKeysContext.Provider value={settings.singleKeys !== false}>
        <Options view={viewNow(words)} actions={actions} words={words} />
      </SingleKeysContext.Provider>,
      root,
    );
}

onChange('local', (keys) => {
  if (keys.includes('settings') || keys.some((key) => key.startsWith('index:'))) {
    void Promise.all([readSettings(), readIndex()]).then(([read, index]) => {
      settings = read;
      count = index.length;
      show();
    });
  }
});
// A site is switched on in the popup, or off in the browser's own settings, while this page is behind.
addEventListener('focus', () => void readSites());
show();
