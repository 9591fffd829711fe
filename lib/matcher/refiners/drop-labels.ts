import type { DocumentKind } from '../../documents/kinds';
import { cuesOf } from '../clauses';
import type { Context } from '../context';
import { type Mention, wordsOf } from '../mention';

/** Kinds that ads mix up in their labels; what the sentence behind the label asks for is what is meant. */
const PEOPLE: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['references', 'recommendation-letter']);

/** Drops a label that the request behind it corrects: "Recommendation letters: please give the names of two referees". */
export function dropLabels(mentions: readonly Mention[], context: Context): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const { sentence, spot, kind } = mention;
    if (!PEOPLE.has(kind) || sentence.tokens[spot.last + 1]?.text !== ':') return true;
    const asks = cuesOf(sentence, 'ask').some(({ first }) => first > spot.last);
    const meant = mentions
      .slice(at + 1)
      .find((other) => other.sentence === sentence && other.kind !== kind && PEOPLE.has(other.kind));
    if (!asks || !meant) return true;
    context.note({
      block: sentence.block.index,
      rule: 'drop-labels',
      did: 'dropped',
      text: `${kind}: ${wordsOf(sentence, spot.first, spot.last)}`,
      because: `it is the label of ${meant.kind}`,
    });
    return false;
  });
}
