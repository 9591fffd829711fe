import { clausesOf } from './clauses';
import type { Sentence } from './context';
import type { Mention } from './mention';

/** Letters of a word that joins: "and", "sowie". */
const LONGEST_JOINT = 5;

/** True if "and" or the like, or nothing at all, stands right before the word, a comma or a dash aside: "a CV and, if available, …". */
export function isJoinedAt(start: number, sentence: Sentence): boolean {
  const at = start - 1 - (isParted(start - 1, sentence) ? 1 : 0);
  const previous = sentence.tokens[at];
  if (previous === undefined) return true;
  return (
    previous.kind === 'word' &&
    previous.text.length <= LONGEST_JOINT &&
    !sentence.documents.some(({ first, last }) => first <= at && at <= last)
  );
}

/** True for a comma or a dash, which set a clause apart. */
export function isParted(at: number, { tokens }: Sentence): boolean {
  return /^[,–—]$/u.test(tokens[at]?.text ?? '');
}

/** True for a word that is no size: the "master" of "(bachelor, master, if issued)", not the "2 pages" of "(2 pages, if any)". */
export function isPlainWord(at: number, { tokens, measures }: Sentence): boolean {
  return tokens[at]?.kind === 'word' && !measures.some(({ first, last }) => first <= at && at <= last);
}

/** Words, marks left out, between two tokens. */
export function wordsBetween(from: number, to: number, { tokens }: Sentence): number {
  return tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark').length;
}

/** True if nothing but words, and some, stand between two things: "a video and letters". */
export function areJoined(one: Mention, other: Mention): boolean {
  const between = one.sentence.tokens.slice(one.spot.end + 1, other.spot.first);
  return between.length > 0 && between.every(({ kind }) => kind === 'word');
}

/** The last of several things, with the one before it where "or" joins them: "theses, papers or reports (if any)". */
export function nearestOf(mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const [last, previous] = [mentions.at(-1), mentions.at(-2)];
  if (last === undefined || previous === undefined) return mentions;
  const isEither = sentence.cues.some(
    (cue) => cue.concept === 'or' && cue.first > previous.spot.last && cue.last < last.spot.first,
  );
  return isEither ? [previous, last] : [last];
}

/** Those of the mentions that stand in the same part of their sentence as one of them. */
export function besideOf(one: Mention | undefined, mentions: readonly Mention[]): readonly Mention[] {
  if (one === undefined) return [];
  const { part } = clausesOf(one.sentence);
  return mentions.filter(({ spot }) => part[spot.first] === part[one.spot.first]);
}
