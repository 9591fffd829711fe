import type { PopupActions } from '../../components/view';
import { usualReminders } from '../../lib/applications/settings';
import type { PopupKnowledge } from './view-of';

type Entry = Parameters<NonNullable<PopupActions['saveDeadline']>>[0];

/**
 * Hands the user a calendar file with the deadline of the ad that is shown. What writes such files is loaded with the first.
 * @param tabAddress of the tab's page; null if it has none that the browser tells
 */
export async function saveDeadlineOf(known: PopupKnowledge, tabAddress: string | null, entry: Entry): Promise<void> {
  const { application = null, reading = null } = known.origin ?? known.tab ?? {};
  const posting = application?.posting ?? (reading !== null && 'posting' in reading ? reading.posting : null);
  const address = posting?.url ?? tabAddress;
  const { saveDeadlines } = await import('../../lib/browser/save-deadlines');
  const id = application?.id ?? address ?? entry.title;
  saveDeadlines([{ ...entry, id, address }], known.settings.reminders ?? usualReminders, known.clock);
}
