import type { Cue, Lexicon } from '../../languages/contract';
import { forbiddenBy } from '../bans';
import { clausesOf, cuesOf } from '../clauses';
import type { Context, Sentence } from '../context';
import { demandsOf } from '../demands';
import { bySentenceOf, type Mention, wordsOf } from '../mention';
import { reachOf } from '../reach';
import type { Spot } from '../spotter';

/** Lays "optional", "if available", "such as" and "do not send" on the documents that they speak of. */
export function weighNecessity(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const weighed = new Map<Mention, Mention | null>();
  weighDetails(mentions, context, weighed);
  for (const [sentence, own] of bySentenceOf(mentions)) {
    for (const cue of cuesOf(sentence, 'example', 'optional', 'conditional', 'if')) {
      const { reached, inside } = reachOf(cue, sentence, own);
      for (const mention of inside) {
        drop(context, mention, `it stands in a condition, "${wordsOf(sentence, cue.first, cue.last)}"`);
        weighed.set(mention, null);
      }
      for (const mention of reached) {
        if (isSubordinate(cue, mention)) continue;
        const now = weighed.get(mention) === undefined ? mention : weighed.get(mention);
        if (now) weighed.set(mention, withNecessity(now, cue, sentence));
      }
    }
    const bans = cuesOf(sentence, 'unwanted');
    const forbidding = cuesOf(sentence, 'unwanted', 'no');
    if (
      bans.length > 0 &&
      cuesOf(sentence, 'ask', 'list', 'made-of', 'need', 'optional').every((ask) => isWithin(ask, bans))
    ) {
      const forbidden = new Set(forbidding.flatMap((cue) => forbiddenBy(cue, sentence, own)));
      for (const mention of own) {
        if (forbidden.has(mention) || mention.demand.by !== 'sentence') continue;
        drop(context, mention, 'the sentence only forbids, and something else');
        weighed.set(mention, null);
      }
    }
    for (const cue of forbidding) {
      for (const mention of forbiddenBy(cue, sentence, own)) {
        const now = weighed.get(mention) === undefined ? mention : weighed.get(mention);
        if (now)
          weighed.set(mention, { ...now, necessity: 'unwanted', rules: [...now.rules, 'weigh-necessity:unwanted'] });
      }
    }
  }
  return mentions.flatMap((mention) => {
    const now = weighed.get(mention);
    const kept = now === undefined ? mention : now;
    return kept === null ? [] : [underAsker(kept)];
  });
}

/** "Referees, whom we ask only if you agree": the condition is one of the clause about the thing, not of the thing. */
function isSubordinate(cue: Spot<Cue>, { sentence, spot }: Mention): boolean {
  if (cue.concept !== 'if' || cue.first < spot.first) return false;
  const { part } = clausesOf(sentence);
  return cuesOf(sentence, 'relative', 'telling').some(
    ({ first, last }) => first > spot.last && last < cue.first && part[first] === part[cue.first],
  );
}

function isWithin(spot: Spot<Cue>, others: readonly Spot<Cue>[]): boolean {
  return others.some(({ first, last }) => first <= spot.first && spot.last <= last);
}

/** A short line that goes on about an item and names nothing: "Thesis: optional", "Work certificates: in case you have any". */
function weighDetails(mentions: readonly Mention[], context: Context, weighed: Map<Mention, Mention | null>): void {
  const demands = demandsOf(context);
  const ofSentence = bySentenceOf(mentions);
  let previous: readonly Mention[] = [];
  for (const read of context.blocks) {
    for (const sentence of read.sentences) {
      const own = ofSentence.get(sentence);
      if (own) {
        previous = own;
        continue;
      }
      const demand = demands.get(sentence);
      const [last] = previous.slice(-1);
      if (demand?.by !== 'detail' || !last || last.demand.item !== demand.item || sentence.documents.length > 0)
        continue;
      const [cue] = cuesOf(sentence, 'optional', 'conditional', 'if');
      const isClose = sentence.block === last.sentence.block || (read.block.role === 'cell' && sentence.ordinal === 0);
      if (!cue || cue.first > 2 || !isClose) continue;
      for (const mention of previous) weighed.set(mention, withNecessity(mention, cue, sentence));
    }
  }
}

/** An item of a list takes the necessity of the sentence that announces the list. */
function underAsker(mention: Mention): Mention {
  const { asker } = mention.demand;
  if (mention.necessity !== 'required' || asker === mention.sentence || mention.demand.by === 'heading') return mention;
  if (asker.documents.length > 0) return mention;
  if (cuesOf(asker, 'unwanted').length > 0) {
    return { ...mention, necessity: 'unwanted', rules: [...mention.rules, 'weigh-necessity:unwanted'] };
  }
  const optional = cuesOf(asker, 'optional')[0];
  if (optional && cuesOf(asker, 'list').length === 0) return withNecessity(mention, optional, asker);
  const [condition] = cuesOf(asker, 'conditional', 'if');
  return condition?.first === 0 ? withNecessity(mention, condition, asker) : mention;
}

function withNecessity(mention: Mention, cue: Spot<Cue>, sentence: Sentence): Mention {
  const isConditional = cue.concept === 'conditional' || cue.concept === 'if';
  return {
    ...mention,
    necessity: isConditional ? 'conditional' : mention.necessity === 'conditional' ? 'conditional' : 'optional',
    condition: isConditional ? conditionOf(cue, sentence, mention.read.lexicon) : mention.condition,
    rules: [...mention.rules, `weigh-necessity:${cue.concept}`],
  };
}

/** The clause in which a condition stands, in the ad's words. */
function conditionOf(cue: Spot<Cue>, sentence: Sentence, { functionWords }: Lexicon): string {
  if (cue.concept === 'conditional') return wordsOf(sentence, cue.first, cue.last);
  const { part } = clausesOf(sentence);
  let last = cue.last;
  // "Applicants at the junior level should submit": the condition is over where the request begins
  const request =
    cuesOf(sentence, 'ask', 'list').find(({ first }) => first > cue.last)?.first ?? sentence.tokens.length;
  while (last + 1 < request && part[last + 1] === part[cue.last] && !isStop(sentence, last + 1)) last += 1;
  if (last + 1 === request)
    while (last > cue.last && functionWords.includes(sentence.tokens[last]?.text ?? '')) last -= 1;
  return wordsOf(sentence, cue.first, last);
}

function isStop(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'mark' && /^[.,;:!?)\]]$/u.test(token.text);
}

function drop(context: Context, mention: Mention, because: string): void {
  context.note({
    block: mention.sentence.block.index,
    rule: 'weigh-necessity',
    did: 'dropped',
    text: `${mention.kind}: ${wordsOf(mention.sentence, mention.spot.first, mention.spot.last)}`,
    because,
  });
}
