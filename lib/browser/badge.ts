import { browser } from 'wxt/browser';
import type { Progress } from '../checklist/checklist';

/** What the toolbar icon says of a tab. */
export type BadgeState =
  | { readonly is: 'no-ad' }
  | { readonly is: 'unreadable' }
  | {
      readonly is: 'ad';
      readonly isSaved: boolean;
      readonly isSent: boolean;
      /** The ad says something else than when it was saved, and the user has not decided yet. */
      readonly hasChanged: boolean;
      readonly progress: Pick<Progress, 'ready' | 'total'>;
      /** null: no date, or it has passed. */
      readonly daysLeft: number | null;
    };

/** The tooltip: a message of public/_locales with what it wants filled in. */
export type Tip =
  | { readonly key: 'extName' | 'tipChanged' | 'tipSent' | 'tipReady' | 'tipNothing' | 'tipUnreadable' }
  | { readonly key: 'tipOpen'; readonly values: readonly [left: string] }
  | { readonly key: 'tipDays'; readonly values: readonly [days: string, left: string] };

export interface Badge {
  /** '' for none. */
  readonly text: string;
  readonly colour: string;
  /** Grey where there is nothing to do. */
  readonly icon: 'on' | 'off';
  /** Says in words what text and colour say. */
  readonly tip: Tip;
}

const NEUTRAL = '#515955';
const READY = '#0E5239';
const URGENT = '#B1291F';
/** Days before the deadline from which the badge shows them. */
const URGENT_DAYS = 3;

/** What the icon looks like: a change of the ad before all, then that it was sent, then a near deadline, then the number that is left. */
export function badgeFor(state: BadgeState): Badge {
  if (state.is === 'no-ad') return { text: '', colour: NEUTRAL, icon: 'off', tip: { key: 'extName' } };
  if (state.is === 'unreadable') return { text: '?', colour: NEUTRAL, icon: 'on', tip: { key: 'tipUnreadable' } };
  const { isSaved, isSent, hasChanged, daysLeft, progress } = state;
  if (hasChanged) return { text: '!', colour: URGENT, icon: 'on', tip: { key: 'tipChanged' } };
  if (isSent) return { text: '✓', colour: READY, icon: 'on', tip: { key: 'tipSent' } };
  const left = String(progress.total - progress.ready);
  if (progress.total === 0) return { text: '', colour: NEUTRAL, icon: 'on', tip: { key: 'tipNothing' } };
  if (progress.ready === progress.total) return { text: '✓', colour: READY, icon: 'on', tip: { key: 'tipReady' } };
  if (isSaved && daysLeft !== null && daysLeft <= URGENT_DAYS) {
    const tip = { key: 'tipDays', values: [String(daysLeft), left] } as const;
    return { text: `${daysLeft}d`, colour: URGENT, icon: 'on', tip };
  }
  return { text: left, colour: NEUTRAL, icon: 'on', tip: { key: 'tipOpen', values: [left] } };
}

/** Puts the badge on the tab's icon. The tab may be gone by then, which is no fault. */
export async function showBadge(tabId: number, { text, colour, icon, tip }: Badge): Promise<void> {
  const path = { 16: `/toolbar/${icon}-16.png`, 32: `/toolbar/${icon}-32.png` };
  const title = browser.i18n.getMessage(tip.key, 'values' in tip ? [...tip.values] : []);
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
  ]).catch(() => undefined);
}
