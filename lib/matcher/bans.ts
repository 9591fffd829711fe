import type { Cue } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Sentence } from './context';
import type { Mention } from './mention';
import type { Spot } from './spotter';

/** Words from "no" to what it forbids. */
const NEXT = 3;
/** Words beside what a ban without a verb names: "and", "please". */
const MOST_LOOSE = 4;

/** True for "No photo and no letters, please": a sentence, up to a colon, that begins with a "no" and names little else but documents. */
export function isBareBan({ tokens, documents, cues }: Sentence): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':' || text === ';');
  const end = colon < 0 ? tokens.length : colon;
  const bans = cues.filter(({ concept }) => concept === 'no');
  const named = documents.filter(({ last }) => last < end);
  if (bans[0]?.first !== 0 || named.length === 0 || named.some(({ isWeak }) => isWeak)) return false;
  if (tokens.at(-1)?.text === '?') return false;
  const known = [...bans, ...named];
  const loose = tokens
    .slice(0, end)
    .filter(({ kind }, at) => kind !== 'mark' && !known.some(({ first, last }) => first <= at && at <= last));
  return loose.length <= MOST_LOOSE;
}

/**
 * What a "do not" forbids: the name among its own words ("without a photo"), else what follows it up to the next request, else
 * what stands before it. In a bracket it forbids what the bracket names, if it names anything.
 */
export function forbiddenBy(cue: Spot<Cue>, sentence: Sentence, own: readonly Mention[]): readonly Mention[] {
  const covered = own.filter(({ spot }) => cue.first <= spot.first && spot.last <= cue.last);
  if (covered.length > 0) return covered;
  const { half, bracket } = clausesOf(sentence);
  const isBeside = ({ spot }: Mention) => bracket[spot.first] === bracket[cue.first];
  const inHalf = own.filter(({ spot }) => half[spot.first] === half[cue.first]);
  if (cue.concept === 'no') {
    return inHalf.filter(
      (mention) => mention.spot.first > cue.last && mention.spot.first - cue.last <= NEXT && isBeside(mention),
    );
  }
  const near = bracket[cue.first] !== 0 && inHalf.some(isBeside) ? inHalf.filter(isBeside) : inHalf;
  // "nor should you send a photo": a verb in front of everything named belongs to the ban itself
  const named = near.find(({ spot }) => spot.first > cue.last);
  const ask = cuesOf(sentence, 'ask', 'list').find((each) => named !== undefined && each.first > named.spot.last);
  const after = near.filter(({ spot }) => spot.first > cue.last && (!ask || spot.last < ask.first));
  return after.length > 0 ? after : namedBefore(cue, sentence, near);
}

/** "A CV is asked for, a photo not": what stands between the last request and the ban; a request with nothing behind it is the ban's own. */
function namedBefore(cue: Spot<Cue>, sentence: Sentence, near: readonly Mention[]): readonly Mention[] {
  const before = near.filter(({ spot }) => spot.last < cue.first);
  const [last, previous] = cuesOf(sentence, 'ask', 'list')
    .filter((each) => each.last < cue.first)
    .reverse();
  if (last === undefined) return before;
  const behind = before.filter(({ spot }) => spot.first > last.last);
  return behind.length > 0 || previous !== undefined ? behind : before;
}
