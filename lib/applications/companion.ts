import * as z from 'zod/mini';
import { Posting } from '../posting/posting';

/** A page that speaks of the same application beside the one that the checklist was made from. */
export const Companion = z.readonly(
  z.object({
    /** `version`: the same ad in another language or on another site. `guide`: a page or file that the ad links to. */
    role: z.enum(['version', 'guide']),
    /** See `sourceOf`. */
    source: z.string(),
    /** Its own address; null if it has none. */
    address: z.nullable(z.string()),
    posting: Posting,
  }),
);
export type Companion = z.infer<typeof Companion>;

/** Companions kept for one application. */
const MOST_COMPANIONS = 8;

/** What tells one version of an ad from another: where it stands and its language. `address` is canonical. */
export function sourceOf(address: string | null, language: string): string {
  return `${language} ${address ?? ''}`;
}

/** The companions with a new one, or with a newer reading of one that is there. */
export function withCompanion(companions: readonly Companion[], added: Companion): readonly Companion[] {
  const at = companions.findIndex(({ source }) => source === added.source);
  return at < 0 ? [...companions, added].slice(-MOST_COMPANIONS) : companions.with(at, added);
}
