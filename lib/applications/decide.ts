import type { Application, OwnFacts, Step, Work } from './application';
import { askedFor, changesOf } from './changes';
import { type Companion, withCompanion } from './companion';
import { withPosting } from './merge';
import { partKeys, rowsOf } from './rows';
import { shownPosting } from './shown';

/**
 * The ad as it is now becomes the ad that the user knows. Ready items that it has changed are to be looked at again, and a
 * fact of the user's own gives way to the ad's new one.
 */
export function acceptProposed(application: Application): Application {
  const { proposed, posting, marks, readAt, work } = application;
  if (proposed === null) return application;
  const changes = changesOf(application, proposed);
  const altered = new Set(changes.altered.map(({ before }) => before.key));
  const ticked = new Set(work.ticks);
  const again = rowsOf(shownPosting(application))
    .filter(({ members }) => members.some(({ key }) => altered.has(key)))
    .filter((row) => [row.key, ...partKeys(row)].some((key) => ticked.has(key)))
    .map(({ key }) => key);
  const marked: Work = {
    ...work,
    recheck: [...new Set([...work.recheck, ...again])],
    facts: withoutFacts(work.facts, changes.facts),
  };
  const accepted = withPosting(
    { ...application, work: marked, history: sinceLastAd(application.history) },
    proposed.posting,
    application.companions,
  );
  return {
    ...accepted,
    marks: proposed.marks,
    readAt: proposed.readAt,
    proposed: null,
    declined: null,
    history: [...accepted.history, { work, accepted: { posting, marks, readAt } }],
  };
}

/** The list stays as it is. The same change is not told again. */
export function declineProposed(application: Application): Application {
  const { proposed, work, history } = application;
  if (proposed === null) return application;
  return {
    ...application,
    proposed: null,
    declined: askedFor(proposed.posting),
    history: [...history, { work, declined: proposed }],
  };
}

/** The application with what a guide asks for that the user wanted read. */
export function joinGuide(application: Application, guide: Companion): Application {
  const { companions, work } = application;
  const joined = withPosting(application, application.posting, withCompanion(companions, guide));
  if (companions.some(({ source }) => source === guide.source)) return joined;
  return { ...joined, history: [...joined.history, { work, joined: guide.source }] };
}

/** The application before its latest act; the application itself where there was none. */
export function undone(application: Application): Application {
  const step = application.history.at(-1);
  if (step === undefined) return application;
  const rest = { ...application, history: application.history.slice(0, -1) };
  const { work, accepted, declined, joined } = step;
  if (joined !== undefined) {
    const others = rest.companions.filter(({ source }) => source !== joined);
    return { ...withPosting(rest, rest.posting, others), work };
  }
  if (declined !== undefined) return { ...rest, work, proposed: declined, declined: null };
  if (accepted === undefined) return { ...rest, work };
  const { posting, marks, readAt } = application;
  // What was accepted, in its latest reading, waits for the user's word again.
  return {
    ...withPosting(rest, accepted.posting, rest.companions),
    ...accepted,
    work,
    proposed: { posting, marks, readAt },
  };
}

/** An ad is long: only the latest one that was given up is kept, and no step goes back beyond it. */
function sinceLastAd(history: readonly Step[]): readonly Step[] {
  return history.slice(history.findLastIndex(({ accepted }) => accepted !== undefined) + 1);
}

function withoutFacts({ deadline, reference }: OwnFacts, changed: readonly string[]): OwnFacts {
  return {
    ...(deadline === undefined || changed.includes('deadline') ? {} : { deadline }),
    ...(reference === undefined || changed.includes('reference') ? {} : { reference }),
  };
}
