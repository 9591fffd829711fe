import type { Cue } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Sentence } from './context';
import { besideOf, isJoinedAt, isPlainWord, nearestOf } from './joints';
import type { Mention } from './mention';
import type { Spot } from './spotter';

/** How far a cue of necessity reaches in its sentence. */
export interface Reach {
  /** What the cue makes optional or conditional. */
  readonly reached: readonly Mention[];
  /** What is only named in the condition itself. */
  readonly inside: readonly Mention[];
}

export const NOTHING: readonly Mention[] = [];

/** How far a cue inside brackets reaches: to what the bracket names before it, else to what the bracket is set behind. */
export function reachInBracket(
  cue: Spot<Cue>,
  sentence: Sentence,
  before: readonly Mention[],
  after: readonly Mention[],
): Reach {
  const { bracket } = clausesOf(sentence);
  const isInside = ({ spot }: Mention) => bracket[spot.first] === bracket[cue.first];
  const within = after.filter(isInside);
  const isCondition = cue.concept === 'if' || cue.concept === 'conditional';
  const opensBracket = bracket[cue.first - 2] !== bracket[cue.first];
  const opensItem = !opensBracket && sentence.tokens[cue.first - 1]?.text === ',';

  // "(a CV, if any certificates, two names)": behind a comma it speaks of the thing that it stands before
  if (cue.concept === 'conditional' && opensItem) {
    const items = besideOf(within[0], within).filter(({ spot }) => isSamePart(spot.first, cue.first, sentence));
    if (items.length > 0) return { reached: items, inside: NOTHING };
  }
  // "CV (a photo is optional)": the bracket names what it speaks of
  const named = before.filter(isInside);
  if (named.length > 0) return { reached: named, inside: cue.concept === 'if' ? within : NOTHING };
  // "(chapters suffice if it is not finished)", "(all of them, as far as issued)" say something else than when to send it
  const isOfAnother = cue.concept === 'if' || (opensItem && isPlainWord(cue.first - 2, sentence));
  if (!opensBracket && isCondition && isOfAnother) return { reached: NOTHING, inside: within };
  // "a CV and (for the junior level) three letters"
  const next = after[0];
  if (opensBracket && within.length === 0 && next && isJoinedAt(cue.first - 1, sentence))
    return { reached: besideOf(next, after), inside: NOTHING };
  if (cue.concept !== 'if' && within.length > 0) return { reached: within, inside: NOTHING };
  // "(including evaluations if available)" says it of something that has no name here
  const isHeld = cuesOf(sentence, 'holding').some(
    ({ first }) => bracket[first] === bracket[cue.first] && first < cue.first,
  );
  return { reached: isHeld ? NOTHING : nearestOf(besideOf(before.at(-1), before), sentence), inside: within };
}

function isSamePart(one: number, other: number, sentence: Sentence): boolean {
  const { part } = clausesOf(sentence);
  return part[one] === part[other];
}
