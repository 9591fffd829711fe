import { browser } from 'wxt/browser';
import type { Progress } from '../checklist/checklist';

/** What the toolbar icon says of a tab. */
export type BadgeState =
  | { readonly is: 'no-ad' }
  | { readonly is: 'unreadable' }
  | {
      readonly is: 'ad';
      readonly isSaved: boolean;
      readonly progress: Pick<Progress, 'ready' | 'total'>;
      /** null: no date, or it has passed. */
      readonly daysLeft: number | null;
    };

export interface Badge {
  /** '' for none. */
  readonly text: string;
  readonly colour: string;
}

const NEUTRAL = '#515955';
const READY = '#0E5239';
const URGENT = '#B1291F';

/** Text and ground of the badge: urgent before the number that is left. */
export function badgeFor(state: BadgeState): Badge {
  if (state.is === 'no-ad') return { text: '', colour: NEUTRAL };
  if (state.is === 'unreadable') return { text: '?', colour: NEUTRAL };
  const { isSaved, daysLeft, progress } = state;
  const left = progress.total - progress.ready;
  if (isSaved && left === 0 && progress.total > 0) return { text: '✓', colour: READY };
  if (isSaved && daysLeft !== null && daysLeft <= 3) return { text: `${daysLeft}d`, colour: URGENT };
  return { text: left === 0 ? '' : String(left), colour: NEUTRAL };
}

/** Puts the badge on the tab's icon. The tab may be gone by then, which is no fault. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
  ]).catch(() => undefined);
}
