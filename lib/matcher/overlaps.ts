import type { Cue } from '../languages/contract';
import type { DocumentSpot } from './context';
import type { Spot } from './spotter';

/** The documents that are named: of overlapping names the longest, of equals the surest, none inside a decoy. */
export function namedOf(all: readonly DocumentSpot[], decoys: readonly Spot<null>[]): readonly DocumentSpot[] {
  return withEnds(surestOf(longestOf(all, decoys)), all);
}

/** Cues that compete for the same words: "if available" is not also an "if". */
const RIVALS: readonly ReadonlySet<Cue>[] = [
  new Set<Cue>(['unwanted', 'no', 'unneeded', 'optional', 'conditional', 'if', 'example', 'or', 'later']),
  new Set<Cue>(['ask', 'list', 'need', 'made-of']),
  new Set<Cue>(['telling', 'holding', 'relative']),
];

/** The cues that no mask covers and no longer rival overlaps. */
export function actingOf(cues: readonly Spot<Cue>[]): readonly Spot<Cue>[] {
  if (cues.length === 0) return cues;
  const masks = cues
    .filter(({ concept }) => concept === 'mask')
    .map(({ first, last }) => ({ concept: null, first, last }));
  const acting = RIVALS.flatMap((rivals) =>
    longestOf(
      cues.filter(({ concept }) => rivals.has(concept)),
      masks,
    ),
  );
  // "is not needed" ends like "is needed" and says the opposite
  const denied = acting.filter(({ concept }) => concept === 'unneeded');
  const meant = acting.filter(
    ({ concept, first, last }) => concept !== 'need' || !denied.some((cue) => cue.first >= first && cue.last === last),
  );
  // these say what is spoken of, whatever is said of it in the same words
  const subjects = cues.filter(({ concept }) => concept === 'application' || concept === 'unnamed');
  return [...meant, ...subjects].sort((a, b) => a.first - b.first || b.last - a.last);
}

function surestOf(documents: readonly DocumentSpot[]): readonly DocumentSpot[] {
  return documents.filter((spot, at) =>
    [documents[at - 1], documents[at + 1]].every(
      (other) => !other || !isSamePlace(spot, other) || other.rank <= spot.rank,
    ),
  );
}

function withEnds(kept: readonly DocumentSpot[], all: readonly DocumentSpot[]): readonly DocumentSpot[] {
  if (kept.length === all.length) return kept;
  return kept.map((spot, at) => {
    const next = kept[at + 1]?.first ?? Number.POSITIVE_INFINITY;
    const ends = all
      .filter(
        ({ concept, first, last }) =>
          concept === spot.concept && first > spot.first && first <= spot.last && last < next,
      )
      .map(({ last }) => last);
    return { ...spot, end: Math.max(spot.last, ...ends) };
  });
}

/** The spots that no longer spot overlaps; of equally long ones the later, whose last word is what
 * it is ("master degree certificate"), and all that stand at the same place. */
function longestOf<S extends Spot<unknown>>(spots: readonly S[], maskers: readonly Spot<null>[]): readonly S[] {
  if (spots.length === 0) return spots;
  const holder: (Spot<unknown> | undefined)[] = [];
  const kept = new Set<unknown>();
  const bySize = [...maskers, ...spots].sort((a, b) => b.last - b.first - (a.last - a.first) || b.last - a.last);
  for (const spot of bySize) {
    // one phrase can be met by several ways
    let isFree = true;
    let isOverhang = false;
    for (let at = spot.first; at <= spot.last; at += 1) {
      const other = holder[at];
      if (!other || (other.concept !== spot.concept && isSamePlace(spot, other))) continue;
      isFree = false;
      isOverhang ||= other.concept === spot.concept && other.last < spot.last;
    }
    if (isFree) kept.add(spot);
    // "copies of degree" and "degree certificates" name one thing: the end of it is not another
    if (isFree || isOverhang) for (let at = spot.first; at <= spot.last; at += 1) holder[at] ??= spot;
  }
  return spots.filter((spot) => {
    const held = holder[spot.first];
    return kept.has(spot) && !(held && held.concept === null);
  });
}

function isSamePlace(a: Spot<unknown>, b: Spot<unknown>): boolean {
  return a.first === b.first && a.last === b.last;
}
