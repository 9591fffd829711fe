import type { Application, FreshReading } from './application';
import { askedFor, changesOf, isUnchanged } from './changes';
import { type Companion, sourceOf, withCompanion } from './companion';
import { withPosting } from './merge';

/** Addresses kept for one application; an ad is seen under a handful. */
const MOST_ADDRESSES = 20;
/** A page that was saved while it was still loading grows for so long, in milliseconds. */
const SETTLING_MS = 30_000;

/**
 * Puts a fresh reading of an ad into a stored application. What the ad itself has changed waits for the user's word; a
 * reader that has learnt something is taken over at once. Another version of the ad becomes a companion. A reading without
 * any document does not replace one that had some: pages load late, expire, and turn into forms.
 * @param now ISO instant of the reading
 */
export function takeReading(application: Application, fresh: FreshReading, now: string): Application {
  const { posting, address } = fresh;
  const known = address === null ? application : { ...application, urls: latestLast(application.urls, address) };
  if (posting.requirements.length === 0 && application.posting.requirements.length > 0) return known;
  const source = sourceOf(address, posting.language);
  if (application.source !== null && application.source !== source)
    return takeCompanion(known, { role: 'version', source, address, posting });
  const changes = changesOf(application, fresh);
  const isGrowing = changes.removed.length === 0 && Date.parse(now) - Date.parse(application.savedAt) < SETTLING_MS;
  if (isUnchanged(changes) || isGrowing) return withReading(known, fresh, now);
  if (application.declined === askedFor(posting)) return { ...known, proposed: null };
  const { marks } = fresh;
  return { ...known, proposed: { posting, marks, readAt: application.proposed?.readAt ?? now } };
}

/** The application with another page that speaks of it; the user's work follows its items. */
export function takeCompanion(application: Application, companion: Companion): Application {
  return withPosting(application, application.posting, withCompanion(application.companions, companion));
}

function withReading(application: Application, { posting, address, marks }: FreshReading, now: string): Application {
  return {
    ...withPosting(application, posting, application.companions),
    source: sourceOf(address, posting.language),
    marks,
    readAt: now,
    proposed: null,
    declined: null,
  };
}

function latestLast(urls: readonly string[], address: string): readonly string[] {
  return [...urls.filter((url) => url !== address), address].slice(-MOST_ADDRESSES);
}
