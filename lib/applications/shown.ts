import type { Posting } from '../posting/posting';
import type { Application, Work } from './application';
import { type Changes, changesOf } from './changes';
import { combine } from './combine';

/** An application as it is to be shown: what the ad and its companions ask for, the user's work, and what has changed. */
export interface Shown {
  readonly posting: Posting;
  readonly work: Work;
  /** null: the ad says nothing new, or the user has decided. */
  readonly pending: Pending | null;
}

/** A change of the ad that waits for the user's word. */
export interface Pending {
  /** The ad as it was and as it is now. */
  readonly before: Posting;
  readonly after: Posting;
  readonly changes: Changes;
  /** ISO instant of the reading that the user's list was made from. */
  readonly since: string;
}

export function shownOf(application: Application): Shown {
  const { posting, marks, proposed, work, readAt } = application;
  const pending = proposed && {
    before: posting,
    after: proposed.posting,
    changes: changesOf({ posting, marks }, proposed),
    since: readAt,
  };
  return { posting: shownPosting(application), work, pending };
}

/** The ad with what other pages ask for beyond it. The keys of the user's work are those of its rows. */
export function shownPosting({ posting, companions }: Pick<Application, 'posting' | 'companions'>): Posting {
  return combine(posting, companions);
}
