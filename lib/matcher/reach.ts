import type { Cue } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Sentence } from './context';
import type { Mention } from './mention';
import type { Spot } from './spotter';

/** Words between one example and the next. */
const EXAMPLES_APART = 7;
/** Letters of a word that joins: "and", "sowie". */
const LONGEST_JOINT = 5;

/** How far a cue of necessity reaches in its sentence. */
export interface Reach {
  /** What the cue makes optional or conditional. */
  readonly reached: readonly Mention[];
  /** What is only named in the condition itself. */
  readonly inside: readonly Mention[];
}

const NOTHING: readonly Mention[] = [];

export function reachOf(cue: Spot<Cue>, sentence: Sentence, own: readonly Mention[]): Reach {
  // a name among the words of the cue itself: "may name referees" speaks of them alone, "if your thesis is …" asks for none
  const covered = own.filter(({ spot }) => cue.first <= spot.first && spot.last <= cue.last);
  if (covered.length > 0 && cue.concept === 'optional') return { reached: covered, inside: NOTHING };
  const { reached, inside } = reachBeyond(cue, sentence, own);
  return { reached, inside: [...inside, ...covered] };
}

function reachBeyond(cue: Spot<Cue>, sentence: Sentence, own: readonly Mention[]): Reach {
  // "a list of any publications": a word inside a name speaks of that thing alone
  const holder =
    cue.concept !== 'optional' && cue.concept !== 'conditional'
      ? undefined
      : own.find(({ spot }) => spot.first < cue.first && cue.last <= spot.last);
  if (holder) return { reached: cue.concept === 'optional' ? NOTHING : [holder], inside: NOTHING };
  const { part, bracket, half } = clausesOf(sentence);
  if (isLabel(cue, sentence)) return { reached: own.filter(({ spot }) => spot.first > cue.last), inside: NOTHING };
  const near = own.filter(({ spot }) => half[spot.first] === half[cue.first]);
  const partOf = ({ spot }: Mention) => part[spot.first] ?? 0;
  const cuePart = part[cue.first] ?? 0;
  const before = near.filter(({ spot }) => spot.last < cue.first);
  const after = near.filter(({ spot }) => spot.first > cue.last);
  const samePart = (mention: Mention) => partOf(mention) === cuePart;
  const cueBracket = bracket[cue.first] ?? 0;

  if (cue.concept === 'example') {
    return {
      reached: examplesOf(
        cue,
        sentence,
        after.filter(({ spot }) => cueBracket === 0 || bracket[spot.first] === cueBracket),
      ),
      inside: NOTHING,
    };
  }
  if (cueBracket > 0) {
    const within = after.filter(({ spot }) => bracket[spot.first] === cueBracket);
    // "(a CV, if any certificates, two names)": behind a comma it speaks of the thing that it stands before
    const items = within.filter(samePart);
    const opensItem = sentence.tokens[cue.first - 1]?.text === ',' && bracket[cue.first - 1] === cueBracket;
    if (cue.concept === 'conditional' && opensItem && items.length > 0) return { reached: items, inside: NOTHING };
    // "CV (a photo is optional)": the bracket names what it speaks of
    const named = before.filter(({ spot }) => bracket[spot.first] === cueBracket);
    if (named.length > 0) return { reached: named, inside: cue.concept === 'if' ? within : NOTHING };
    const outside = before.filter(({ spot }) => bracket[spot.first] !== cueBracket);
    const last = outside.at(-1);
    const opensBracket = bracket[cue.first - 2] !== cueBracket;
    // "(chapters suffice if it is not finished)", "(all of them, as far as issued)" say something else than when to send it
    const isOfAnother = cue.concept === 'if' || (opensItem && isWord(cue.first - 2, sentence));
    if (!opensBracket && (cue.concept === 'if' || cue.concept === 'conditional') && isOfAnother)
      return { reached: NOTHING, inside: within };
    // "a CV and (for the junior level) three letters"
    if (opensBracket && within.length === 0 && isJoinedAt(cue.first - 1, sentence)) {
      const next = after[0];
      if (next) return { reached: after.filter((mention) => partOf(mention) === partOf(next)), inside: NOTHING };
    }
    if (cue.concept !== 'if' && within.length > 0) return { reached: within, inside: NOTHING };
    // "(including evaluations if available)" says it of something that has no name here
    if (cuesOf(sentence, 'holding').some(({ first }) => bracket[first] === cueBracket && first < cue.first))
      return { reached: NOTHING, inside: within };
    const reached = last ? outside.filter((mention) => partOf(mention) === partOf(last)) : NOTHING;
    return { reached: nearestOf(reached, sentence), inside: within };
  }
  if (cue.concept === 'if' || cue.concept === 'conditional') {
    const whole = wholeOf(before, sentence);
    if (whole.length > 0) return { reached: whole, inside: cue.concept === 'if' ? after.filter(samePart) : NOTHING };
  }
  const sameBefore = before.filter(samePart);
  const sameAfter = after.filter(samePart);
  if (cue.concept === 'if' && before.length === 0) {
    // "Applicants at the junior level should submit a CV, …": the request follows within the same clause
    const ask = cuesOf(sentence, 'ask', 'list', 'made-of').find(({ last }) => last > cue.last);
    if (ask && part[ask.last] === cuePart) {
      return {
        reached: after.filter(({ spot }) => spot.last > ask.first),
        inside: after.filter(({ spot }) => spot.last < ask.first),
      };
    }
  }
  if (cue.concept === 'optional') {
    if (sameAfter.length > 0) return { reached: untilNextAsk(after, cue, sentence), inside: NOTHING };
    if (sameBefore.length > 0) {
      // "A, B and C are optional", "may be added": what is said of an enumeration is said of all of it
      const asks = cuesOf(sentence, 'ask', 'list', 'made-of').filter(({ first }) => first < cue.first);
      const isOfAll = isEnumerated(before, cue, sentence) && asks.length === 0;
      return { reached: isOfAll ? before : sameBefore, inside: NOTHING };
    }
    // "letters are not required, but you may add them"
    if (cuesOf(sentence, 'unneeded').some(({ last }) => last < cue.first)) return { reached: before, inside: NOTHING };
    // "with any other works", "preferably from two countries": it speaks of something that has no name here
    const isClause = cue.last > cue.first && isParted(cue.first - 1, sentence);
    if (part[cue.last + 3] === cuePart && !isClause) return { reached: NOTHING, inside: NOTHING };
  }
  if (cue.concept === 'conditional' && sameBefore.length === 0 && sameAfter.length > 0)
    return { reached: sameAfter, inside: NOTHING };
  if (sameBefore.length > 0) {
    // "transcripts, with your rank if it is known": the condition is that of what has no name here
    const end = sameBefore.at(-1)?.spot.end ?? 0;
    if (cuesOf(sentence, 'holding').some(({ first, last }) => first > end && last + 1 < cue.first))
      return { reached: NOTHING, inside: NOTHING };
    const startsAfter = cue.concept === 'conditional' && sameAfter.length > 0 && isJoined(cue, sentence);
    if (startsAfter) return { reached: sameAfter, inside: NOTHING };
    return { reached: nearestOf(sameBefore, sentence), inside: cue.concept === 'if' ? sameAfter : NOTHING };
  }
  const laterOn = after.filter((mention) => !samePart(mention));
  const isLeading = before.length === 0 || isJoined(cue, sentence);
  if (isLeading && laterOn.length > 0) {
    const reached = before.length === 0 ? laterOn : laterOn.filter((mention) => partOf(mention) <= cuePart + 1);
    return { reached, inside: sameAfter };
  }
  if (sameAfter.length > 0 && before.length === 0) return { reached: sameAfter, inside: NOTHING };
  const last = before.at(-1);
  // "and, if you have written any, a list of them" speaks of what has no name here
  if (!last || (isJoined(cue, sentence) && (cue.concept === 'if' || goesOn(cue, sentence))))
    return { reached: NOTHING, inside: NOTHING };
  // it is the translation that is needed in some case only, not what is translated
  if (last.kind === 'translation') return { reached: [last], inside: cue.concept === 'if' ? sameAfter : NOTHING };
  return {
    reached: before.filter((mention) => partOf(mention) === partOf(last)),
    inside: cue.concept === 'if' ? sameAfter : NOTHING,
  };
}

/** "Optional: a portfolio; a video": a cue in front of a colon that opens the sentence speaks of all that follows. */
function isLabel(cue: Spot<Cue>, sentence: Sentence): boolean {
  if (cue.concept === 'example' || cue.concept === 'if') return false;
  const { part } = clausesOf(sentence);
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  return (
    colon > cue.last &&
    part[cue.first] === 0 &&
    part[colon] === 0 &&
    !sentence.documents.some(({ first }) => first < colon)
  );
}

/**
 * "A test (such as TOEFL), unless …", "a test, for example TOEFL, unless …": a condition behind a bracket or examples speaks
 * of the thing in front of them too. [] if neither stands before the cue.
 */
function wholeOf(before: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const { bracket, part } = clausesOf(sentence);
  const last = before.at(-1);
  if (last === undefined) return NOTHING;
  const examples = cuesOf(sentence, 'example');
  const isAside = ({ spot }: Mention) =>
    bracket[spot.first] !== 0 ||
    examples.some(
      ({ last: end }) =>
        end < spot.first && spot.first - end <= EXAMPLES_APART && (part[spot.first] ?? 0) - (part[end] ?? 0) <= 2,
    );
  if (!isAside(last)) return NOTHING;
  const at = before.findLastIndex((mention) => !isAside(mention));
  return at < 0 ? NOTHING : before.slice(at);
}

/** True if words follow behind the cue's own part of the sentence: "and, if available, of patents". */
function goesOn(cue: Spot<Cue>, sentence: Sentence): boolean {
  const { part } = clausesOf(sentence);
  const next = part.findIndex((each, at) => at > cue.last && each > (part[cue.last] ?? 0));
  return isParted(cue.first - 1, sentence) && sentence.tokens[next]?.kind === 'word';
}

/** Examples follow close upon "such as" and upon each other. */
function examplesOf(cue: Spot<Cue>, sentence: Sentence, after: readonly Mention[]): readonly Mention[] {
  const examples: Mention[] = [];
  let end = cue.last;
  for (const mention of after) {
    if (wordsBetween(end, mention.spot.first, sentence) > EXAMPLES_APART) break;
    examples.push(mention);
    end = mention.spot.last;
  }
  return examples;
}

/** True if "and" joins the last of several things and the cue follows close upon them. */
function isEnumerated(before: readonly Mention[], cue: Spot<Cue>, sentence: Sentence): boolean {
  const [last, previous] = [before.at(-1), before.at(-2)];
  if (!last || !previous || sentence.block.role === 'item') return false;
  const joint = sentence.tokens.slice(previous.spot.end + 1, last.spot.first);
  const isJoint = joint.length > 0 && joint.every(({ kind }) => kind === 'word');
  const between = wordsBetween(last.spot.end, cue.first, sentence);
  return isJoint && between <= 2;
}

function wordsBetween(from: number, to: number, { tokens }: Sentence): number {
  return tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark').length;
}

/** "Copies of theses, and publications (if any)": the bracket speaks of what stands right before it. */
function nearestOf(mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const last = mentions.at(-1);
  if (last === undefined) return mentions;
  const previous = mentions.at(-2);
  if (previous === undefined) return mentions;
  const between = sentence.cues.some(
    (cue) => cue.concept === 'or' && cue.first > previous.spot.last && cue.last < last.spot.first,
  );
  return between ? [previous, last] : [last];
}

/** True if "and" or the like, or nothing at all, stands right before the cue: "a CV and, if available, test scores". */
function isJoined(cue: Spot<Cue>, sentence: Sentence): boolean {
  return isJoinedAt(cue.first, sentence);
}

function isJoinedAt(start: number, sentence: Sentence): boolean {
  const at = start - 1 - (isParted(start - 1, sentence) ? 1 : 0);
  const previous = sentence.tokens[at];
  if (previous === undefined) return true;
  return (
    previous.kind === 'word' &&
    previous.text.length <= LONGEST_JOINT &&
    !sentence.documents.some(({ first, last }) => first <= at && at <= last)
  );
}

/** True for a word that is no size: the "master" of "(bachelor, master, if issued)", not the "2 pages" of "(2 pages, if any)". */
function isWord(at: number, { tokens, measures }: Sentence): boolean {
  return tokens[at]?.kind === 'word' && !measures.some(({ first, last }) => first <= at && at <= last);
}

/** True for a comma or a dash, which set a clause apart. */
function isParted(at: number, { tokens }: Sentence): boolean {
  return /^[,–—]$/u.test(tokens[at]?.text ?? '');
}

/** "You may also attach a portfolio; submit a CV": the request between the cue and the first thing is part of the permission. */
function untilNextAsk(after: readonly Mention[], cue: Spot<Cue>, sentence: Sentence): readonly Mention[] {
  const from = after[0]?.spot.last ?? cue.last;
  const ask = cuesOf(sentence, 'ask', 'list').find((each) => each.first > from);
  return ask ? after.filter(({ spot }) => spot.last < ask.first) : after;
}
