import type { PdfTools } from '../../lib/browser/handed-in';
import type { FromPopup, PageReport } from '../../lib/browser/messages';
import { readTabPage, type SubjectTab } from '../../lib/browser/tabs';
import type { PopupKnowledge } from './view-of';

interface ReaderTools {
  readonly tab: SubjectTab;
  readonly surface: 'popup' | 'panel';
  readonly loadPdf: () => Promise<PdfTools>;
  /** Takes in why something could not be read. */
  readonly learn: (news: Pick<PopupKnowledge, 'problem'>) => void;
  /** Hands a message to the background, whose answer is shown. */
  readonly ask: (message: FromPopup) => Promise<unknown>;
}

export interface TabReader {
  /** `asAd`: on the user's word the page is an ad. */
  readonly readTab: (asAd: boolean) => Promise<void>;
  readonly readText: (text: string) => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
}

/** Reads the tab, its page by the script in it and its PDF here, and what the user hands in for it. */
export function tabReader({ tab, surface, loadPdf, learn, ask }: ReaderTools): TabReader {
  /** What was read here goes to the background like any page; why it could not, stays here. */
  const handIn = async (report: PageReport, source: string | null) => {
    if (report.outcome === 'unreadable') learn({ problem: report.reason });
    else await ask({ type: 'hand-in', tabId: tab.id, address: tab.address, source, report });
  };
  return {
    async readTab(asAd) {
      const answer = await readTabPage(tab.id, asAd);
      if (surface === 'panel' && answer !== 'read' && tab.address === null) {
        learn({ problem: 'not-read' });
        return;
      }
      const mayBePdf = tab.address !== null && (answer === 'pdf' || /^(?:https?|file):/iu.test(tab.address));
      if (answer === 'read') await ask({ type: 'tab-state', tabId: tab.id, address: tab.address });
      else if (tab.address === null || !mayBePdf) learn({ problem: 'no-access' });
      else {
        const { reportOnPdfAt } = await handedIn();
        await handIn(await reportOnPdfAt(tab.address, asAd, loadPdf), tab.address);
      }
    },
    readText: async (text) => handIn((await handedIn()).reportOnText(text, tab.address), tab.address),
    readFile: async (file) => handIn(await (await handedIn()).reportOnFile(file, loadPdf), null),
  };
}

/** What reads pasted texts and files is loaded with the first of them. */
async function handedIn() {
  return await import('../../lib/browser/handed-in');
}
