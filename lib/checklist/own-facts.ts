import type { Work } from '../applications/application';
import type { Pending } from '../applications/shown';
import type { Posting } from '../posting/posting';
import { dueFirst } from './changes-view';
import type { DeadlineView } from './checklist';
import { type Clock, deadlineView } from './deadline-view';

/** The posting with the facts that the user set in place of the ad's. The evidence stays: it is of what the ad says. */
export function withOwnFacts(posting: Posting, { facts }: Pick<Work, 'facts'>): Posting {
  const { deadline, reference } = facts;
  return {
    ...posting,
    deadline: deadline === undefined ? posting.deadline : { ...deadline, timeZone: null, text: '' },
    reference: reference ?? posting.reference,
  };
}

/**
 * The deadline that holds: the one that the user set, else the ad's. While a change of the ad's deadline waits for the
 * user's word, the earliest of them.
 */
export function dueView(
  posting: Posting,
  work: Pick<Work, 'facts'>,
  pending: Pending | null,
  clock: Clock,
): DeadlineView {
  const own = withOwnFacts(posting, work);
  const hasOwn = work.facts.deadline !== undefined;
  const waits = pending !== null && (!hasOwn || pending.changes.facts.includes('deadline'));
  const due = waits ? dueFirst(own, pending.after) : own;
  const isOwn = hasOwn && due === own;
  return { ...deadlineView(due, clock), isOwn, inAd: isOwn ? (posting.deadline?.date ?? null) : null };
}
