import type { PopupActions, PopupView, Trouble } from '../../components/view';
import type { Act } from '../../lib/applications/act';
import { defaultSettings } from '../../lib/applications/settings';
import { readIndex } from '../../lib/browser/application-index';
import { type PdfTools, reportOnFile, reportOnPdfAt, reportOnText } from '../../lib/browser/handed-in';
import { type FromPopup, type PageReport, request } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings-store';
import { onChange } from '../../lib/browser/storage';
import { tabKey } from '../../lib/browser/tab-store';
import { openOptions, openTab, readTabPage, type SubjectTab, showInPage } from '../../lib/browser/tabs';
import type { Clock } from '../../lib/checklist/deadline-view';
import { type PopupKnowledge, viewOf } from './view-of';

/** What a session works with. */
export interface SessionTools {
  readonly tab: SubjectTab;
  readonly clock: () => Clock;
  readonly loadPdf: () => Promise<PdfTools>;
  /** Name of the button that takes a mark in the page away, in the interface's language. */
  readonly closeWord: () => string;
  readonly show: (shown: { view: PopupView; trouble: Trouble | null; language: string | null }) => void;
}

/** How long nothing is shown while the first answer is on its way, in milliseconds. */
const SILENT_MS = 150;

/** One popup's life: what it knows of its tab, and what the user can do. Shows at once whatever it knows. */
export function openSession({ tab, clock, loadPdf, closeWord, show }: SessionTools): PopupActions {
  let known: PopupKnowledge = {
    tab: null,
    problem: null,
    isReading: true,
    fault: null,
    settings: defaultSettings,
    index: [],
    clock: clock(),
  };

  const learn = (news: Partial<PopupKnowledge>) => {
    known = { ...known, ...news, clock: clock() };
    show({ view: viewOf(known), trouble: known.tab?.trouble ?? null, language: known.settings.language });
  };
  const ask = async (message: FromPopup) => {
    const answer = await request(message);
    if (answer !== null) learn({ tab: answer });
    return answer;
  };
  const askState = () => ask({ type: 'tab-state', tabId: tab.id, address: tab.address });
  const act = (done: Act) => void ask({ type: 'act', tabId: tab.id, address: tab.address, act: done });

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
  /** What the popup itself read goes to the background like any page; why it could not, stays here. */
  const handIn = async (report: PageReport, source: string | null) => {
    if (report.outcome === 'unreadable') learn({ problem: report.reason });
    else await ask({ type: 'hand-in', tabId: tab.id, address: tab.address, source, report });
  };
  const readTab = async (asAd: boolean) => {
    const answer = await readTabPage(tab.id, asAd);
    const mayBePdf = tab.address !== null && (answer === 'pdf' || /^(?:https?|file):/iu.test(tab.address));
    if (answer === 'read') await askState();
    else if (tab.address === null || !mayBePdf) learn({ problem: 'no-access' });
    else await handIn(await reportOnPdfAt(tab.address, asAd, loadPdf), tab.address);
  };
  const start = async () => {
    const [settings, first] = await Promise.all([readSettings(), askState()]);
    learn({ settings });
    if (first?.application == null) learn({ index: await readIndex() });
    // What the user handed in for this page stands until the page is read again on request.
    if (first?.reading == null || first.frame !== null || !('posting' in first.reading)) await readTab(false);
  };
  onChange('session', (keys) => keys.includes(tabKey(tab.id)) && void askState());
  onChange(
    'local',
    (keys) =>
      keys.includes('settings') &&
      void readSettings().then((settings) => {
        learn({ settings });
      }),
  );
  void attempt(start);
  // Most answers come before the eye misses them; a longer wait is shown.
  setTimeout(() => {
    if (known.tab === null) learn({});
  }, SILENT_MS);

  return {
    tick: (key, ticked) => {
      act({ type: 'tick', key, ticked });
    },
    edit: (key, change) => {
      act({ type: 'edit', key, change });
    },
    add: (label, necessity) => {
      act({ type: 'add', label, necessity });
    },
    remove: (key) => {
      act({ type: 'remove', key });
    },
    restore: (key) => {
      act({ type: 'restore', key });
    },
    undo: () => {
      act({ type: 'undo' });
    },
    copy: async (text) => {
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      if (isCopied) act({ type: 'save' });
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
    readAgain: () => void attempt(() => readTab(false)),
    readAnyway: () => void attempt(() => readTab(true)),
    readText: (text) => void attempt(() => handIn(reportOnText(text, tab.address), tab.address)),
    readFile: (file) => void attempt(async () => handIn(await reportOnFile(file, loadPdf), null)),
    openTab: (address) => void openTab(address),
    openOptions: () => void openOptions(),
  };
}
