import type { Cue } from '../../languages/contract';
import { clausesOf, cuesOf } from '../clauses';
import type { Mention } from '../mention';
import type { Spot } from '../spotter';

/** Words between two things of which either will do. */
const APART = 8;
/** Words from the "or" that begins a sentence to the other thing. */
const AHEAD = 8;

/** Of "A or B", two kinds of which either will do, both are needed only in some case. */
export function joinAlternatives(mentions: readonly Mention[]): readonly Mention[] {
  const joined = new Set<Mention>();
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || next.kind === mention.kind) return;
    if (next.sentence !== mention.sentence) {
      if (opensWithOr(next) && next.read.block.index - mention.read.block.index <= 1) {
        joined.add(mention);
        joined.add(next);
      }
      return;
    }
    const { half, bracket } = clausesOf(mention.sentence);
    const from = mention.spot.last;
    const to = next.spot.first;
    const isEither = opensEither(mention);
    const isFar = wordsBetween(from, to, mention.sentence) > APART;
    if ((isFar && !isEither) || half[from] !== half[to] || bracket[from] !== bracket[to]) return;
    const ors = cuesOf(mention.sentence, 'or');
    const or = ors.some(
      (cue) =>
        cue.first > from &&
        cue.last < to &&
        to - cue.last <= 6 &&
        bracket[cue.first] === bracket[from] &&
        (isEither || !isWithinName(from, cue, mention)) &&
        // "either" begins what the next "or" joins; it joins nothing to what stood before
        !ors.some((later) => later.first > next.spot.last && later.first - next.spot.last <= 3),
    );
    if (or) {
      joined.add(mention);
      joined.add(next);
    }
  });
  for (const mention of mentions) if (standsForEither(mention, mentions)) joined.add(mention);
  return mentions.map((mention) =>
    joined.has(mention) && (mention.necessity === 'required' || opensWithOr(mention))
      ? { ...mention, necessity: 'conditional', rules: [...mention.rules, 'join-alternatives'] }
      : mention,
  );
}

/** "a CV, and a published or unpublished paper", "and the one or those papers that": the "or" joins words of one name. */
function isWithinName(from: number, or: Spot<Cue>, { sentence: { tokens }, read }: Mention): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at > from && at < or.first && text === ',');
  const isSmall = (at: number) => read.lexicon.functionWords.includes(tokens[at]?.text ?? '');
  return (comma >= 0 && or.first - comma > 2) || (or.first - from > 1 && isSmall(or.first - 1) && isSmall(or.last + 1));
}

function wordsBetween(from: number, to: number, { tokens }: Mention['sentence']): number {
  return tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark').length;
}

/** "Relevant work such as a thesis or articles": the examples are what will do, and one of them is of the kind itself. */
function standsForEither(mention: Mention, mentions: readonly Mention[]): boolean {
  const { sentence, spot, kind } = mention;
  const at = mentions.indexOf(mention);
  const [one, other] = mentions.slice(at + 1, at + 3);
  if (!one || !other || one.sentence !== sentence || other.sentence !== sentence) return false;
  const isExample = cuesOf(sentence, 'example').some(({ first, last }) => first > spot.last && last < one.spot.first);
  const isEither = cuesOf(sentence, 'or').some(({ first, last }) => first > one.spot.last && last < other.spot.first);
  return isExample && isEither && one.kind !== other.kind && (one.kind === kind || other.kind === kind);
}

/** "Either letters from people for whom you have worked or names": said in front, it joins over whatever is said of the first. */
function opensEither({ sentence, spot }: Mention): boolean {
  return cuesOf(sentence, 'or').some(({ last }) => last < spot.first && spot.first - last <= 2);
}

/** "(or letters of recommendation)" as a line of its own. */
function opensWithOr({ sentence, spot }: Mention): boolean {
  const begin = sentence.tokens[0]?.kind === 'mark' ? 1 : 0;
  const ors = cuesOf(sentence, 'or');
  // "either … or" on one line is whole in itself
  return (
    ors.length === 1 &&
    ors.some(({ first, last }) => first === begin && spot.first > last && spot.first - last <= AHEAD)
  );
}
