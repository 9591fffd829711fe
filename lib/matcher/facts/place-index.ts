import type { Effort } from '../spotter';

/** Things of a text, in its order. */
type Things = readonly { readonly start: number }[];

/** For each stride of a text the first thing that begins there or behind; null where so few things need none. */
export type PlaceIndex = readonly number[] | null;

/** Characters of a stride. */
const STRIDE = 128;
/** Things that are as soon looked through as looked up. */
const FEW = 8;

/** Made once for the things of a text, so that what is asked of a sentence costs no more in a long block than in a short one. */
export function placeIndexOf(things: Things): PlaceIndex {
  if (things.length <= FEW) return null;
  const index: number[] = [];
  things.forEach(({ start }, at) => {
    while (index.length * STRIDE <= start) index.push(at);
  });
  return index;
}

/** The first thing that begins at the offset or behind it. */
export function firstFrom(things: Things, index: PlaceIndex, offset: number, effort: Effort): number {
  let at = index === null ? 0 : (index[Math.floor(Math.max(0, offset) / STRIDE)] ?? things.length);
  while (at < things.length && (things[at]?.start ?? offset) < offset) {
    effort.steps += 1;
    at += 1;
  }
  return at;
}
