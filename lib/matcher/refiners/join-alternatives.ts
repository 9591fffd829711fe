import { clausesOf, cuesOf } from '../clauses';
import type { Mention } from '../mention';

/** Words between two things of which either will do. */
const APART = 9;

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
    if (to - from > APART || half[from] !== half[to] || bracket[from] !== bracket[to]) return;
    const ors = cuesOf(mention.sentence, 'or');
    const or = ors.some(
      (cue) =>
        cue.first > from &&
        cue.last < to &&
        to - cue.last <= 6 &&
        bracket[cue.first] === bracket[from] &&
        // "either" begins what the next "or" joins; it joins nothing to what stood before
        !ors.some((later) => later.first > next.spot.last && later.first - next.spot.last <= 3),
    );
    if (or) {
      joined.add(mention);
      joined.add(next);
    }
  });
  return mentions.map((mention) =>
    joined.has(mention) && mention.necessity === 'required'
      ? { ...mention, necessity: 'conditional', rules: [...mention.rules, 'join-alternatives'] }
      : mention,
  );
}

/** "(or letters of recommendation)" as a line of its own. */
function opensWithOr({ sentence, spot }: Mention): boolean {
  const ors = cuesOf(sentence, 'or');
  // "either … or" on one line is whole in itself
  return ors.length === 1 && ors.some(({ first, last }) => first <= 1 && spot.first > last && spot.first - last <= 5);
}
