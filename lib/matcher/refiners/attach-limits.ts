import type { Limit } from '../../posting/requirement';
import { clausesOf, cuesOf } from '../clauses';
import type { Context, Sentence } from '../context';
import { demandsOf } from '../demands';
import { bySentenceOf, type Mention } from '../mention';
import { type Quantity, sizesIn } from '../quantities';

/** Words between "for example" and the example. */
const EXAMPLE_APART = 5;

/** Words between a limit and the "each" that lays it on several things, and between those. */
const EACH_APART = 4;
/** Words from a page to what is to be told on it. */
const TOLD_APART = 3;
/** Words from a document to the "with" that says what it holds. */
const HOLDING_APART = 4;

/** Lays page and word limits on the documents that they are said of. */
export function attachLimits(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const limits = new Map<Mention, Quantity[]>();
  const demands = demandsOf(context);
  const bySentence = bySentenceOf(mentions);
  let previous: Mention | undefined;
  for (const read of context.blocks) {
    for (const sentence of read.sentences) {
      // what is not to be sent has no size, and that of examples is said of the thing that they are examples of
      const own = (bySentence.get(sentence) ?? []).filter(
        ({ necessity, rules }) => necessity !== 'unwanted' && !rules.includes('weigh-necessity:example'),
      );
      for (const quantity of sizesIn(sentence)) {
        const of = previous ? (bySentence.get(previous.sentence) ?? []) : [];
        const mention =
          speaksOf(quantity, sentence, own) ??
          (own.every(({ demand }) => demand.by === 'detail')
            ? followsOn(previous, sentence, quantity, demands.get(sentence)?.item, of)
            : undefined);
        for (const each of mention ? sharersOf(mention, quantity, sentence, own) : [])
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

/** All that the limit is said of: the two kinds that one name stands for, and of "A and B, two pages each" both. */
function sharersOf(mention: Mention, quantity: Quantity, sentence: Sentence, own: readonly Mention[]): Set<Mention> {
  const sharers = new Set([mention]);
  const isEach = sentence.facts.some(
    ({ concept, first, last }) =>
      concept === 'each' && quantity.first - last <= EACH_APART && first - quantity.last <= EACH_APART,
  );
  for (let at = own.indexOf(mention) - 1; at >= 0; at -= 1) {
    const [other, next] = [own[at], own[at + 1]];
    if (!other || !next) break;
    const between = sentence.tokens.slice(other.spot.end + 1, next.spot.first);
    const isTwin = other.spot.first === mention.spot.first;
    if (!isTwin && !(isEach && between.length <= EACH_APART && between.every(({ kind }) => kind === 'word'))) break;
    sharers.add(other);
  }
  return sharers;
}

/** "a one-page letter" speaks of what follows right after it; everything else of what stands before. */
function speaksOf(quantity: Quantity, sentence: Sentence, own: readonly Mention[]): Mention | undefined {
  const { part, bracket, half } = clausesOf(sentence);
  // "a page on how you teach" is the name of an item and its limit
  const holder = own.find(({ spot }) => spot.first <= quantity.last && spot.last >= quantity.first);
  if (holder) return holder;
  const next = own.find(({ spot }) => spot.first > quantity.last);
  if (next && tellsWhat(next, quantity, sentence)) return next;
  const before = own.findLast(({ spot }) => spot.last < quantity.first);
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
  if (before) return exampleOf(before, sentence, own) ?? holderOf(before, sentence, own);
  // "Three pages, with a list of papers" below "CV" speaks of the CV
  const isSole = own.length === 1 && next?.demand.by !== 'detail';
  return next && (isSole || part[next.spot.first] === part[quantity.last]) ? next : undefined;
}

/** "and a page about how you teach": what is to be told is the name, and what it is told on is the page. */
function tellsWhat({ spot }: Mention, { last }: Quantity, sentence: Sentence): boolean {
  return (
    spot.first - last <= TOLD_APART &&
    cuesOf(sentence, 'telling').some((cue) => cue.first >= last && cue.first <= spot.first && spot.first <= cue.last)
  );
}

/** "and a brief (1-2 page) statement": the bracket stands between an adjective and its noun, not behind a document. */
function isInsideName(quantity: Quantity, next: Mention, before: Mention | undefined, { tokens }: Sentence): boolean {
  const opens = tokens.findLastIndex(({ text }, at) => at < quantity.first && text === '(');
  const closes = tokens.findIndex(({ text }, at) => at > quantity.last && text === ')');
  if (opens < 0 || quantity.first - opens > 3 || closes < 0 || closes - quantity.last > 2) return false;
  const isNoun = tokens.slice(closes + 1, next.spot.first).every(({ kind }) => kind === 'word');
  return isNoun && next.spot.first - closes <= 2 && (before === undefined || before.spot.end < opens - 1);
}

/** "a one-page research plan": nothing but another adjective in between. */
function isAdjective(quantity: Quantity, next: Mention, { tokens }: Sentence): boolean {
  const between = tokens.slice(quantity.last + 1, next.spot.first);
  return between.length <= 2 && between.every(({ kind, text }) => kind === 'word' && text.length > 4);
}

/** "A writing sample, for example a chapter of your thesis (10 pages)": the thing that the examples stand for; null for no example. */
function exampleOf({ spot }: Mention, sentence: Sentence, own: readonly Mention[]): Mention | null {
  const { half } = clausesOf(sentence);
  const cue = cuesOf(sentence, 'example').findLast(
    ({ last }) => last < spot.first && spot.first - last <= EXAMPLE_APART,
  );
  if (cue === undefined) return null;
  return own.findLast((each) => each.spot.last < cue.first && half[each.spot.last] === half[spot.first]) ?? null;
}

/** "CV including a list of publications (max 3 pages)": the limit is the CV's. */
function holderOf(mention: Mention, sentence: Sentence, own: readonly Mention[]): Mention {
  const [first] = own;
  const holder = mention.demand.by === 'list' ? first : own[own.indexOf(mention) - 1];
  if (holder === undefined || holder.spot.last >= mention.spot.first) return mention;
  const { half } = clausesOf(sentence);
  const holding = cuesOf(sentence, 'holding').find((cue) => cue.first > holder.spot.last);
  const holds = holding && holding.first - holder.spot.last <= HOLDING_APART && holding.last < mention.spot.first;
  return holds && half[holder.spot.first] === half[mention.spot.first] ? holder : mention;
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
