import { render } from 'preact';
import * as z from 'zod/mini';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Popup } from '../../components/Popup';
import { savedState } from '../../lib/browser/recognise';
import { readSettings } from '../../lib/browser/settings-store';
import { activeTab, onActivePage } from '../../lib/browser/tabs';
import { openSpeech } from '../../lib/interface/speech';
import { loadWords } from '../../lib/interface/words';
import { loadPdf } from '../popup/load-pdf';
import { openSession, type Session, type Shown } from '../popup/session';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const first = await readSettings();
const speech = openSpeech(await loadWords(first.language ?? navigator.language), draw);
/** For each tab the application whose ad it showed last. */
const lastAds = new Map<number, string>();
let drawn: { readonly shown: Shown; readonly session: Session; readonly tabId: number } | null = null;
let session: Session | null = null;
let follows = 0;

function draw(): void {
  document.documentElement.lang = speech.words().lang;
  if (root === null || drawn === null) return;
  const { shown, session: shownSession, tabId } = drawn;
  render(
    <SingleKeysContext.Provider value={shown.singleKeys}>
      <Popup
        key={tabId}
        view={shown.view}
        actions={shownSession.actions}
        words={speech.words()}
        trouble={shown.trouble}
        surface="panel"
      />
    </SingleKeysContext.Provider>,
    root,
  );
}

/** Shows what is known of the tab that is in front now. */
async function follow(): Promise<void> {
  follows += 1;
  const turn = follows;
  const [tab, settings] = await Promise.all([activeTab(), readSettings()]);
  if (tab === null || turn !== follows) return;
  session?.close();
  const opened = openSession({
    tab,
    settings,
    saved: savedState(tab.id, tab.address),
    surface: 'panel',
    cameFrom: lastAds.get(tab.id) ?? (tab.openerId === null ? null : (lastAds.get(tab.openerId) ?? null)),
    show: (shown) => {
      if (shown.application !== null) lastAds.set(tab.id, shown.application);
      drawn = { shown, session: opened, tabId: tab.id };
      speech.want(shown.language ?? navigator.language);
      draw();
    },
    loadPdf,
    clock: () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    closeWord: () => speech.words().say('close'),
  });
  session = opened;
}

onActivePage(() => void follow());
void follow();
