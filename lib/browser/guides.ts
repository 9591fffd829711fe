import type { UnreadableReason } from '../applications/reading';
import type { PdfTools } from './handed-in';
import { request, type TabState } from './messages';
import { askToFetch } from './site-access';
import type { SubjectTab } from './tabs';

/** What came of reading a guide: the tab's new state, or why there is none. */
export type GuideOutcome =
  | { readonly is: 'joined'; readonly state: TabState }
  /** It was read, and asks for nothing that the ad does not ask for. */
  | { readonly is: 'nothing-new' }
  /** It was read, but what it asks for could not be kept; the state says why and what to do. */
  | { readonly is: 'not-saved'; readonly state: TabState }
  /** The user did not let Bilaga fetch it. */
  | { readonly is: 'declined' }
  | { readonly is: 'unreadable'; readonly reason: UnreadableReason };

/**
 * Fetches a page or file that the tab's ad links to, and adds what it asks for to the ad's list. Must be called within a
 * click: for another site than the ad's the browser asks the user, and its question may close the popup. The right stays,
 * so that a second click goes through.
 */
export async function joinGuide(
  tab: SubjectTab,
  href: string,
  loadPdf: () => Promise<PdfTools>,
): Promise<GuideOutcome> {
  const isOwnSite =
    tab.address !== null && URL.canParse(tab.address) && new URL(tab.address).origin === new URL(href).origin;
  if (!isOwnSite && !(await askToFetch(href))) return { is: 'declined' };
  const { reportOnLinked } = await import('./handed-in');
  const report = await reportOnLinked(href, loadPdf);
  if (report.outcome === 'unreadable') return { is: 'unreadable', reason: report.reason };
  const state = await request({ type: 'join-guide', tabId: tab.id, address: tab.address, source: href, report });
  // without an answer nothing is known of it, which is no finding of ours
  if (state === null) return { is: 'unreadable', reason: 'no-access' };
  if (state.trouble === 'not-saved' || state.trouble === 'locked') return { is: 'not-saved', state };
  const isThere = state.application?.companions.some(({ address }) => address === href) === true;
  return isThere ? { is: 'joined', state } : { is: 'nothing-new' };
}
