import type { PopupActions, PopupView, Trouble } from '../../components/view';
import type { Act } from '../../lib/applications/act';
import type { Settings } from '../../lib/applications/settings';
import { readIndex } from '../../lib/browser/application-index';
import { joinGuide } from '../../lib/browser/guides';
import type { PdfTools } from '../../lib/browser/handed-in';
import { type FromPopup, request, type TabState } from '../../lib/browser/messages';
import { reportOn } from '../../lib/browser/report';
import { readSettings } from '../../lib/browser/settings-store';
import { hasPanel, openPanel } from '../../lib/browser/side-panel';
import { accessTo, hostOf, switchOn } from '../../lib/browser/site-access';
import { onChange } from '../../lib/browser/storage';
import { tabKey } from '../../lib/browser/tab-store';
import { openOptions, openOverview, openTab, type SubjectTab, showInPage } from '../../lib/browser/tabs';
import { type Clock, today } from '../../lib/checklist/deadline-view';
import { checklistActs } from './checklist-acts';
import { saveDeadlineOf } from './save-deadline';
import { tabReader } from './tab-reader';
import { type PopupKnowledge, viewOf } from './view-of';

/** What a session works with. */
export interface SessionTools {
  readonly tab: SubjectTab;
  readonly settings: Settings;
  /** What is saved for the tab, on its way; see `savedState`. */
  readonly saved: Promise<TabState | null>;
  /** A popup was opened by a click, which lets it read any page; a panel only sees pages that were read before or read themselves. */
  readonly surface: 'popup' | 'panel';
  /** Id of the application whose ad the user was on before, in this tab or the one that opened it: a panel goes on showing it. */
  readonly cameFrom?: string | null;
  readonly clock: () => Clock;
  readonly loadPdf: () => Promise<PdfTools>;
  /** Name of the button that takes a mark in the page away, in the interface's language. */
  readonly closeWord: () => string;
  readonly show: (shown: Shown) => void;
}

export interface Shown {
  readonly view: PopupView;
  readonly trouble: Trouble | null;
  readonly language: string | null;
  readonly singleKeys: boolean;
  /** Id of the application that the tab's own page belongs to; null if it is to none. */
  readonly application: string | null;
}

export interface Session {
  readonly actions: PopupActions;
  /** Shows nothing more. */
  readonly close: () => void;
}

/** How long nothing is shown while the first answer is on its way, in milliseconds. */
const SILENT_MS = 150;
/** By then what was shown is drawn: two frames, in milliseconds. A panel that is hidden has no frames to wait for. */
const DRAWN_MS = 32;
/** Stands for "no tab": an application is asked for by its id alone. */
const NO_TAB = -1;

/** What one popup or panel knows of its tab, and what the user can do. Shows at once whatever it knows. */
export function openSession(tools: SessionTools): Session {
  const { tab, surface, clock, loadPdf, closeWord, show } = tools;
  const cameFrom = tools.cameFrom ?? null;
  let isOpen = true;
  let known: PopupKnowledge = {
    tab: null,
    origin: null,
    problem: null,
    isReading: true,
    fault: null,
    settings: tools.settings,
    index: [],
    clock: clock(),
  };

  const learn = (news: Partial<PopupKnowledge>) => {
    known = { ...known, ...news, clock: clock() };
    if (!isOpen) return;
    show({
      view: viewOf(known),
      trouble: (known.origin ?? known.tab)?.trouble ?? null,
      language: known.settings.language,
      singleKeys: known.settings.singleKeys !== false,
      application: known.tab?.application?.id ?? null,
    });
  };
  const ask = async (message: FromPopup) => {
    const answer = await request(message);
    if (answer !== null) learn(answer.application === null ? { tab: answer } : { tab: answer, origin: null });
    return answer;
  };
  const askState = () => ask({ type: 'tab-state', tabId: tab.id, address: tab.address });
  /** What is saved is shown, and drawn, before the background is asked, which the browser may first have to start. */
  const askStateFast = async () => {
    const saved = await tools.saved;
    if (saved !== null && known.tab === null) {
      learn({ tab: saved });
      await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    }
    return await askState();
  };
  /** The latest thing that can be undone was the deletion of the list. */
  let isForgotten = false;
  /** Does what concerns no tab, and shows what has become of this one. */
  const askAfter = async (message: FromPopup) => {
    const answer = await request(message);
    const index = await readIndex();
    learn({ index, origin: null });
    await askState();
    if (answer?.trouble && known.tab !== null) learn({ tab: { ...known.tab, trouble: answer.trouble } });
    await askOrigin();
  };
  const act = (done: Act) => {
    isForgotten = false;
    if (known.origin === null || cameFrom === null) {
      void ask({ type: 'act', tabId: tab.id, address: tab.address, act: done });
      return;
    }
    void request({ type: 'act', tabId: NO_TAB, address: cameFrom, act: done }).then((origin) => {
      if (origin !== null) learn({ origin });
    });
  };
  /** The list of the ad that the user came from, where the page itself has none. */
  const askOrigin = async () => {
    if (cameFrom === null || known.tab?.application != null || knowsAd()) return;
    const origin = await request({ type: 'tab-state', tabId: NO_TAB, address: cameFrom });
    if (origin?.application != null) learn({ origin });
  };
  const knowsAd = () => known.tab?.reading != null && 'posting' in known.tab.reading;

  /** Runs one reading; a fault in it is shown as a fault. */
  const attempt = async (reading: () => Promise<void>) => {
    // The first reading begins with the popup, which shows nothing until it has something to show.
    if (!known.isReading) learn({ isReading: true, problem: null, fault: null });
    try {
      await reading();
    } catch (error) {
      console.error(error);
      learn({ fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    } finally {
      learn({ isReading: false });
    }
  };
  const reader = tabReader({ tab, surface, loadPdf, learn, ask });
  const start = async () => {
    // Where the browser does not tell the address, what is known of the tab may be of a page that it has left.
    const first = surface === 'panel' && tab.address === null ? null : await askStateFast();
    if (first?.application == null) learn({ index: await readIndex() });
    // What the user handed in for this page stands until the page is read again on request.
    if (first?.reading == null || first.frame !== null || !('posting' in first.reading)) await reader.readTab(false);
    await askOrigin();
  };
  const leaves = [
    onChange('session', (keys) => {
      if (!keys.includes(tabKey(tab.id)) || !isOpen) return;
      if (known.problem === 'not-read') learn({ problem: null });
      void askState();
    }),
    onChange('local', (keys) => {
      if (keys.includes('settings'))
        void readSettings().then((settings) => {
          learn({ settings });
        });
    }),
  ];
  void attempt(start);
  // Most answers come before the eye misses them; a longer wait is shown.
  setTimeout(() => {
    if (known.tab === null) learn({});
  }, SILENT_MS);

  const actions: PopupActions = {
    ...checklistActs(act, () => today(clock())),
    undo: () => {
      if (isForgotten) void askAfter({ type: 'bring-back' });
      else act({ type: 'undo' });
      isForgotten = false;
    },
    forget: () => {
      const id = (known.origin ?? known.tab)?.application?.id;
      if (id === undefined) return;
      isForgotten = true;
      void askAfter({ type: 'forget', ids: [id] });
    },
    saveDeadline: (entry) => void saveDeadlineOf(known, tab.address, entry),
    copy: async (text, saves = true) => {
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      if (isCopied && saves) act({ type: 'save' });
      return isCopied;
    },
    showInAd: async ({ quote }, label) => {
      const frame = known.tab?.frame ?? null;
      return frame !== null && showInPage(tab.id, frame, { type: 'show-quote', quote, label, close: closeWord() });
    },
    setApplicant: (applicant) => {
      learn({ settings: { ...known.settings, applicant } });
      void request({ type: 'set-settings', settings: known.settings }).then((answer) => {
        if (answer?.trouble && known.tab !== null) learn({ tab: { ...known.tab, trouble: answer.trouble } });
      });
    },
    joinGuide: async (href) => {
      const outcome = await joinGuide(tab, href, loadPdf);
      if ('state' in outcome) learn({ tab: outcome.state });
      return outcome;
    },
    reportText: () => reportOn(known.tab, tab.address),
    siteAccess: () => accessTo(tab.address),
    readSiteByItself: async () => {
      const host = hostOf(tab.address);
      return host !== null && (await switchOn(host));
    },
    readAgain: () => void attempt(() => reader.readTab(false)),
    readAnyway: () => void attempt(() => reader.readTab(true)),
    readText: (text) => void attempt(() => reader.readText(text)),
    readFile: (file) => void attempt(() => reader.readFile(file)),
    openTab: (address) => void openTab(address),
    openOptions: () => void openOptions(),
    openOverview: (search) => void openOverview(search),
    ...(surface === 'popup' && hasPanel()
      ? {
          openPanel: () => {
            // The popup would cover it.
            void openPanel(tab.id).then((isOpen) => {
              if (isOpen) window.close();
            });
          },
        }
      : {}),
    ...(cameFrom === null
      ? {}
      : {
          leaveOrigin: () => {
            learn({ origin: null });
          },
        }),
  };
  return {
    actions,
    close: () => {
      isOpen = false;
      for (const leave of leaves) leave();
    },
  };
}
