import type { Cue } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Sentence } from './context';
import { areJoined, besideOf, isJoinedAt, isParted, nearestOf, wordsBetween } from './joints';
import type { Mention } from './mention';
import { NOTHING, type Reach, reachInBracket } from './reach-bracket';
import type { Spot } from './spotter';

/** Words between one example and the next. */
const EXAMPLES_APART = 7;
/** Words between the last of several things and what is said of them all. */
const CLOSE = 2;

const NOBODY: Reach = { reached: NOTHING, inside: NOTHING };

/** What an "optional", "if", "where applicable" or "such as" speaks of, among the mentions of its sentence. */
export function reachOf(cue: Spot<Cue>, sentence: Sentence, own: readonly Mention[]): Reach {
  // a name among the words of the cue itself: "may name referees" speaks of them alone, "if your thesis is …" asks for none
  const covered = own.filter(({ spot }) => cue.first <= spot.first && spot.last <= cue.last);
  if (covered.length > 0 && cue.concept === 'optional') return { reached: covered, inside: NOTHING };
  const { reached, inside } = reachBeyond(cue, sentence, own);
  return { reached, inside: [...inside, ...covered] };
}

function reachBeyond(cue: Spot<Cue>, sentence: Sentence, own: readonly Mention[]): Reach {
  if (cue.concept === 'optional' || cue.concept === 'conditional') {
    // "a list of any publications": a word inside a name speaks of that thing alone
    const holder = own.find(({ spot }) => spot.first < cue.first && cue.last <= spot.last);
    if (holder) return { reached: cue.concept === 'optional' ? NOTHING : [holder], inside: NOTHING };
    if (isLabel(cue, sentence)) return { reached: own.filter(({ spot }) => spot.first > cue.last), inside: NOTHING };
  }
  const { bracket, half } = clausesOf(sentence);
  const near = own.filter(({ spot }) => half[spot.first] === half[cue.first]);
  const before = near.filter(({ spot }) => spot.last < cue.first);
  const after = near.filter(({ spot }) => spot.first > cue.last);
  if (cue.concept === 'example') return { reached: examplesOf(cue, sentence, after), inside: NOTHING };
  if (bracket[cue.first] !== 0) return reachInBracket(cue, sentence, before, after);
  return cue.concept === 'optional'
    ? (permissionOf(cue, sentence, before, after) ?? clauseOf(cue, sentence, before, after))
    : (conditionOn(cue, sentence, before, after) ?? clauseOf(cue, sentence, before, after));
}

/** What "optional", "you may add" speaks of; null where it stands in a clause of its own. */
function permissionOf(
  cue: Spot<Cue>,
  sentence: Sentence,
  before: readonly Mention[],
  after: readonly Mention[],
): Reach | null {
  const { part } = clausesOf(sentence);
  const isBeside = ({ spot }: Mention) => part[spot.first] === part[cue.first];
  if (after.some(isBeside)) return { reached: untilNextAsk(after, cue, sentence), inside: NOTHING };
  // "a score (TOEFL, GRE) may be added"
  const whole = wholeOf(before, sentence);
  if (whole.length > 0) return { reached: whole, inside: NOTHING };
  const sameBefore = before.filter(isBeside);
  if (sameBefore.length > 0) {
    // "A, B and C are optional", "may be added": what is said of an enumeration is said of all of it
    const isAsked = cuesOf(sentence, 'ask', 'list', 'made-of').some(({ first }) => first < cue.first);
    return { reached: isEnumerated(before, cue, sentence) && !isAsked ? before : sameBefore, inside: NOTHING };
  }
  // "letters are not required, but you may add them"
  if (cuesOf(sentence, 'unneeded').some(({ last }) => last < cue.first)) return { reached: before, inside: NOTHING };
  // "with any other works", "preferably from two countries": it speaks of something that has no name here
  const isClause = cue.last > cue.first && isParted(cue.first - 1, sentence);
  return part[cue.last + 3] === part[cue.first] && !isClause ? NOBODY : null;
}

/** What "if", "where applicable" speaks of by the words around it; null where only its clause tells. */
function conditionOn(
  cue: Spot<Cue>,
  sentence: Sentence,
  before: readonly Mention[],
  after: readonly Mention[],
): Reach | null {
  const { part } = clausesOf(sentence);
  const sameAfter = after.filter(({ spot }) => part[spot.first] === part[cue.first]);
  const whole = wholeOf(before, sentence);
  if (whole.length > 0) return { reached: whole, inside: cue.concept === 'if' ? sameAfter : NOTHING };
  if (cue.concept === 'conditional') {
    const isBehind = before.some(({ spot }) => part[spot.first] === part[cue.first]);
    return !isBehind && sameAfter.length > 0 ? { reached: sameAfter, inside: NOTHING } : null;
  }
  // "Applicants at the junior level should submit a CV, …": the request follows within the same clause
  const ask = cuesOf(sentence, 'ask', 'list', 'made-of').find(({ last }) => last > cue.last);
  if (before.length > 0 || !ask || part[ask.last] !== part[cue.first]) return null;
  return {
    reached: after.filter(({ spot }) => spot.last > ask.first),
    inside: after.filter(({ spot }) => spot.last < ask.first),
  };
}

/** What the clause of a cue speaks of: what it names before the cue, what a leading clause is followed by, else what stands before it. */
function clauseOf(cue: Spot<Cue>, sentence: Sentence, before: readonly Mention[], after: readonly Mention[]): Reach {
  const { part } = clausesOf(sentence);
  const cuePart = part[cue.first] ?? 0;
  const isBeside = ({ spot }: Mention) => part[spot.first] === cuePart;
  const isJoined = isJoinedAt(cue.first, sentence);
  const sameBefore = before.filter(isBeside);
  const sameAfter = after.filter(isBeside);
  const inside = cue.concept === 'if' ? sameAfter : NOTHING;
  const last = before.at(-1);
  // "transcripts, with your rank if it is known": the condition is that of what has no name here
  const isOfHeld = ({ first, last: to }: Spot<Cue>) =>
    last && first > last.spot.end && wordsBetween(to, cue.first, sentence) > 0;
  if (cuesOf(sentence, 'holding').some(isOfHeld)) return { reached: NOTHING, inside };
  if (sameBefore.length > 0) {
    if (cue.concept === 'conditional' && sameAfter.length > 0 && isJoined) return { reached: sameAfter, inside };
    return { reached: nearestOf(sameBefore, sentence), inside };
  }
  const laterOn = after.filter((mention) => !isBeside(mention));
  if (laterOn.length > 0 && before.length === 0) return { reached: laterOn, inside: sameAfter };
  if (laterOn.length > 0 && isJoined)
    return { reached: laterOn.filter(({ spot }) => (part[spot.first] ?? 0) <= cuePart + 1), inside: sameAfter };
  if (before.length === 0) return { reached: sameAfter, inside: NOTHING };
  // "and, if you have written any, a list of them" speaks of what has no name here
  if (isJoined && (cue.concept === 'if' || goesOn(cue, sentence))) return NOBODY;
  // it is the translation that is needed in some case only, not what is translated
  return { reached: last?.kind === 'translation' ? [last] : besideOf(last, before), inside };
}

/** "Optional: a portfolio; a video": a cue in front of a colon that opens the sentence speaks of all that follows. */
function isLabel(cue: Spot<Cue>, sentence: Sentence): boolean {
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
  const examples = cuesOf(sentence, 'example');
  const isAside = ({ spot }: Mention) =>
    bracket[spot.first] !== 0 ||
    examples.some(
      ({ last: end }) =>
        end < spot.first && spot.first - end <= EXAMPLES_APART && (part[spot.first] ?? 0) - (part[end] ?? 0) <= 2,
    );
  const last = before.at(-1);
  if (last === undefined || !isAside(last)) return NOTHING;
  const at = before.findLastIndex((mention) => !isAside(mention));
  return at < 0 ? NOTHING : before.slice(at);
}

/** True if words follow behind the cue's own part of the sentence: "and, if available, of patents". */
function goesOn(cue: Spot<Cue>, sentence: Sentence): boolean {
  const { part } = clausesOf(sentence);
  const next = part.findIndex((each, at) => at > cue.last && each > (part[cue.last] ?? 0));
  return isParted(cue.first - 1, sentence) && sentence.tokens[next]?.kind === 'word';
}

/** Examples follow close upon "such as" and upon each other; those in a bracket end with it. */
function examplesOf(cue: Spot<Cue>, sentence: Sentence, after: readonly Mention[]): readonly Mention[] {
  const { bracket } = clausesOf(sentence);
  const examples: Mention[] = [];
  let end = cue.last;
  for (const mention of after) {
    if (bracket[cue.first] !== 0 && bracket[mention.spot.first] !== bracket[cue.first]) continue;
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
  return areJoined(previous, last) && wordsBetween(last.spot.end, cue.first, sentence) <= CLOSE;
}

/** "You may attach a portfolio, submit a CV": a permission that no request stands in front of has a verb of its own, before its things or behind. */
function untilNextAsk(after: readonly Mention[], cue: Spot<Cue>, sentence: Sentence): readonly Mention[] {
  const asks = cuesOf(sentence, 'ask', 'list');
  const [own, ...others] = asks.filter(({ first }) => first > cue.last);
  const isAsked = asks.some(({ last }) => last < cue.first);
  const ask = isAsked
    ? [own, ...others].find((each) => each && each.first > (after[0]?.spot.last ?? 0))
    : others.find(({ first }) => own && first > own.last);
  return ask ? after.filter(({ spot }) => spot.last < ask.first) : after;
}
