import type { Limit } from '../../posting/requirement';
import { clausesOf, cuesOf } from '../clauses';
import type { Context, Sentence } from '../context';
import { demandsOf } from '../demands';
import { bySentenceOf, type Mention } from '../mention';
import { type Quantity, quantitiesOf } from '../quantities';

/** Lays page and word limits on the documents that they are said of. */
export function attachLimits(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const limits = new Map<Mention, Quantity[]>();
  const demands = demandsOf(context);
  const bySentence = bySentenceOf(mentions);
  let previous: Mention | undefined;
  for (const read of context.blocks) {
    for (const sentence of read.sentences) {
      const own = bySentence.get(sentence) ?? [];
      for (const quantity of quantitiesOf(sentence)) {
        if (quantity.unit === null) continue;
        const mention =
          own.length > 0
            ? speaksOf(quantity, sentence, own)
            : followsOn(
                previous,
                sentence,
                quantity,
                demands.get(sentence)?.item,
                previous ? (bySentence.get(previous.sentence) ?? []) : [],
              );
        // one name can stand for two kinds: "teaching and research statements"
        const twins = own.filter(({ spot }) => mention?.sentence === sentence && spot.first === mention.spot.first);
        for (const each of mention ? new Set([mention, ...twins]) : [])
          limits.set(each, [...(limits.get(each) ?? []), quantity]);
      }
      previous = own.at(-1) ?? previous;
    }
  }
  return mentions.map((mention) => {
    const own = limits.get(mention);
    if (!own) return mention;
    return {
      ...mention,
      pages: limitOf(own.filter(({ unit }) => unit === 'page')),
      words: limitOf(own.filter(({ unit }) => unit === 'word')),
      rules: [...mention.rules, 'attach-limits'],
    };
  });
}

/** "a one-page letter" speaks of what follows right after it; everything else of what stands before. */
function speaksOf(quantity: Quantity, sentence: Sentence, own: readonly Mention[]): Mention | undefined {
  const { part, bracket, half } = clausesOf(sentence);
  const next = own.find(
    ({ spot }) => spot.first > quantity.last || (spot.first <= quantity.first && spot.last >= quantity.last),
  );
  const before = own.findLast(
    ({ spot }) => spot.last < quantity.first || (spot.first <= quantity.first && spot.last >= quantity.last),
  );
  const isClose =
    next &&
    next.spot.first - quantity.last <= 5 &&
    part[next.spot.first] === part[quantity.last] &&
    bracket[quantity.last] === 0 &&
    (isAdjective(quantity, next, sentence) || !(before && part[before.spot.last] === part[quantity.first]));
  if (isClose || (next && isInsideName(quantity, next, before, sentence))) return next;
  // over a semicolon a limit speaks of what stood before only where it begins what follows: "a letter; two pages at most"
  const sameHalf = half.indexOf(half[quantity.first] ?? 0);
  if (before && half[before.spot.last] !== half[quantity.first] && quantity.first - sameHalf > 4) {
    return next && half[next.spot.first] === half[quantity.first] ? next : undefined;
  }
  if (before) return holderOf(before, sentence, own);
  return next && (own.length === 1 || part[next.spot.first] === part[quantity.last]) ? next : undefined;
}

/** "and a brief (1-2 page) statement": the bracket stands between an adjective and its noun, not behind a document. */
function isInsideName(quantity: Quantity, next: Mention, before: Mention | undefined, { tokens }: Sentence): boolean {
  const opens = tokens.findLastIndex(({ text }, at) => at < quantity.first && text === '(');
  const closes = tokens.findIndex(({ text }, at) => at > quantity.last && text === ')');
  if (opens < 0 || quantity.first - opens > 3 || closes < 0 || closes - quantity.last > 2) return false;
  return next.spot.first - closes <= 2 && (before === undefined || before.spot.end < opens - 1);
}

/** "a one-page research plan": nothing but another adjective in between. */
function isAdjective(quantity: Quantity, next: Mention, { tokens }: Sentence): boolean {
  const between = tokens.slice(quantity.last + 1, next.spot.first);
  return between.length <= 2 && between.every(({ kind, text }) => kind === 'word' && text.length > 4);
}

/** "CV including a list of publications (max 3 pages)": the limit is the CV's. */
function holderOf(mention: Mention, sentence: Sentence, own: readonly Mention[]): Mention {
  const [first] = own;
  if (first === undefined || first === mention || mention.demand.by !== 'list') return mention;
  const holding = cuesOf(sentence, 'holding')[0];
  const holds = holding && holding.first > first.spot.last && holding.first - first.spot.last <= 4;
  return holds && holding.last < mention.spot.first ? first : mention;
}

/** A sentence without a document of its own goes on about the item before it. */
function followsOn(
  previous: Mention | undefined,
  sentence: Sentence,
  quantity: Quantity,
  item: number | undefined,
  ofHeading: readonly Mention[],
): Mention | undefined {
  if (previous === undefined) return undefined;
  if (previous.sentence.block === sentence.block)
    return sentence.ordinal - previous.sentence.ordinal <= 3 ? previous : undefined;
  const under = sentence.block.index - previous.sentence.block.index;
  if (previous.sentence.block.role === 'heading' && under <= 2 && sentence.ordinal === 0 && quantity.first <= 4)
    return holderOf(previous, previous.sentence, ofHeading);
  const isSameItem = item !== undefined && item === previous.demand.item;
  // another bullet is another item, whatever it names; a cell may say anything about its row
  const isClose = sentence.block.role === 'cell' || (sentence.block.role !== 'item' && quantity.first <= 4);
  return isSameItem && isClose ? previous : undefined;
}

/** Several limits of one kind of size: the largest counts. */
function limitOf(quantities: readonly Quantity[]): Limit | null {
  if (quantities.length === 0) return null;
  const [first] = [...quantities].sort((a, b) => b.max - a.max);
  if (first === undefined) return null;
  if (first.bound === 'at-least') return { min: first.min, max: null };
  return { min: first.min < first.max ? first.min : null, max: first.max };
}
