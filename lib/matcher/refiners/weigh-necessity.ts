import type { Cue } from '../../languages/contract';
import { forbiddenBy } from '../bans';
import { clausesOf, cuesOf } from '../clauses';
import type { Context, Sentence } from '../context';
import { bySentenceOf, type Mention, wordsOf } from '../mention';
import { withNecessity } from '../necessity';
import { reachOf } from '../reach';
import type { Spot } from '../spotter';
import { weighDetails } from './weigh-details';

/** Words from "how you" to the verb of its clause. */
const FAR = 3;

/** Lays "optional", "if available", "such as" and "do not send" on the documents that they speak of. */
export function weighNecessity(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const weighed = new Map<Mention, Mention | null>(weighDetails(mentions, context));
  const ofSentence = bySentenceOf(mentions);
  for (const [sentence, own] of ofSentence) {
    for (const cue of cuesOf(sentence, 'example', 'optional', 'conditional', 'if')) {
      if (isTold(cue, sentence)) continue;
      const reach = reachOf(cue, sentence, own);
      // "certificates in other languages must be translated": a translation is what the condition is for
      const reached = [...reach.reached, ...reach.inside.filter(({ kind }) => kind === 'translation')];
      for (const mention of reach.inside.filter(({ kind }) => kind !== 'translation')) {
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
    return kept === null ? [] : [ofSome(underAsker(kept), ofSentence.get(mention.sentence) ?? [])];
  });
}

/**
 * A translation is asked of those alone whose papers are in another language, whether or not the ad says so; unless it stands
 * in a row of things to send: "a CV and a translation of your diploma".
 */
function ofSome(mention: Mention, own: readonly Mention[]): Mention {
  const { sentence, spot, kind, necessity } = mention;
  if (kind !== 'translation' || necessity !== 'required') return mention;
  const previous = own.findLast((other) => other.spot.last < spot.first);
  const isInRow =
    previous && !cuesOf(sentence, 'ask', 'list', 'if').some(({ first }) => isBetween(first, previous.spot, spot));
  return isInRow
    ? mention
    : { ...mention, necessity: 'conditional', rules: [...mention.rules, 'weigh-necessity:translation'] };
}

function isBetween(at: number, one: { readonly last: number }, other: { readonly first: number }): boolean {
  return at > one.last && at < other.first;
}

/** "Referees, whom we ask only if you agree": the condition is one of the clause about the thing, not of the thing. */
function isSubordinate(cue: Spot<Cue>, { sentence, spot }: Mention): boolean {
  if (cue.concept !== 'if' || cue.first < spot.first) return false;
  const { part } = clausesOf(sentence);
  return cuesOf(sentence, 'relative', 'telling').some(
    ({ first, last }) => first > spot.last && last < cue.first && part[first] === part[cue.first],
  );
}

/** "A few words on how you think you can contribute, with your CV": what the applicant can do is told, and no permission. */
function isTold(cue: Spot<Cue>, sentence: Sentence): boolean {
  if (cue.concept !== 'optional') return false;
  const { part } = clausesOf(sentence);
  return (
    cuesOf(sentence, 'telling').some(
      ({ first, last }) => first < cue.first && cue.first - last <= FAR && part[first] === part[cue.first],
    ) && !cuesOf(sentence, 'ask').some(({ first, last }) => first <= cue.last + 1 && last >= cue.first)
  );
}

function isWithin(spot: Spot<Cue>, others: readonly Spot<Cue>[]): boolean {
  return others.some(({ first, last }) => first <= spot.first && spot.last <= last);
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

function drop(context: Context, mention: Mention, because: string): void {
  context.note({
    block: mention.sentence.block.index,
    rule: 'weigh-necessity',
    did: 'dropped',
    text: `${mention.kind}: ${wordsOf(mention.sentence, mention.spot.first, mention.spot.last)}`,
    because,
  });
}
