import { render } from 'preact';
import * as z from 'zod/mini';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Popup } from '../../components/Popup';
import { savedState } from '../../lib/browser/recognise';
import { readSettings } from '../../lib/browser/settings-store';
import { subjectTab } from '../../lib/browser/tabs';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords } from '../../lib/interface/words';
import { loadPdf } from './load-pdf';
import { openSession, type SessionTools } from './session';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
// Only a tab of its own is told in its address which tab it is about, and only a real popup decides how wide it is.
document.documentElement.classList.toggle('in-tab', location.search !== '');
// Nothing waits for what it does not need: words, settings and what is saved are on their way together. The words are so
// before it is known whether the user has chosen others.
const usual = loadWords(navigator.language);
const choices = readSettings();
const tab = await subjectTab(location.search);
if (root !== null && tab !== null) {
  const saved = savedState(tab.id, tab.address);
  const settings = await choices;
  const words = await (settings.language === null ? usual : loadWords(settings.language));
  let shown: Parameters<SessionTools['show']>[0] | null = null;
  const draw = () => {
    document.documentElement.lang = speech.words().lang;
    if (shown === null) return;
    const { view, trouble, singleKeys } = shown;
    render(
      <SingleKeysContext.Provider value={singleKeys}>
        <Popup view={view} actions={session.actions} words={speech.words()} trouble={trouble} />
      </SingleKeysContext.Provider>,
      root,
    );
  };
  const speech = openSpeech(words, draw);
  const session = openSession({
    tab,
    settings,
    saved,
    surface: 'popup',
    show: (next) => {
      shown = next;
      speech.want(next.language ?? navigator.language);
      draw();
    },
    loadPdf,
    clock: () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    closeWord: () => speech.words().say('close'),
  });
}
