import { clausesOf, cuesOf } from '../clauses';
import type { Context, ReadBlock, Sentence } from '../context';
import { demandsOf } from '../demands';
import { bySentenceOf, type Mention, wordsOf } from '../mention';
import { withNecessity } from '../necessity';

/** Words before the "only if" of a detail. */
const HEAD = 2;
/** Documents that a request behind a question asks for. */
const MOST_ASKED = 2;

/**
 * What sentences that name nothing say of those beside them: a detail of an item ("Thesis: optional", "Only if you have
 * one."), and a question before a request ("Is your degree from abroad? Then add a translation."). Gives the mentions that change.
 */
export function weighDetails(mentions: readonly Mention[], context: Context): ReadonlyMap<Mention, Mention> {
  const demands = demandsOf(context);
  const weighed = new Map<Mention, Mention>();
  const ofSentence = bySentenceOf(mentions);
  let previous: readonly Mention[] = [];
  for (const read of context.blocks) {
    for (const sentence of read.sentences) {
      const own = ofSentence.get(sentence);
      if (own) {
        const question = questionBefore(sentence, read, own, previous);
        if (question) for (const mention of own) weighed.set(mention, underQuestion(mention, question));
        previous = own;
        continue;
      }
      const [last] = previous.slice(-1);
      const demand = demands.get(sentence);
      if (!last || last.demand.item !== demand?.item) continue;
      const [cue] = cuesOf(sentence, 'optional', 'conditional', 'if');
      const isClose = sentence.block === last.sentence.block || (read.block.role === 'cell' && sentence.ordinal === 0);
      if (!cue || cue.first > HEAD || !isClose) continue;
      // "Only if the thesis has not been submitted." asks for nothing, whatever it names
      const isPlain = demand.by === 'detail' && sentence.documents.length === 0;
      if (!isPlain && (last.demand.by !== 'list' || goesOn(sentence, cue.first))) continue;
      for (const mention of previous) weighed.set(mention, withNecessity(mention, cue, sentence));
    }
  }
  return weighed;
}

/** True if more follows than the clause in which the word stands. */
function goesOn(sentence: Sentence, at: number): boolean {
  const { part } = clausesOf(sentence);
  return part[at] !== part[sentence.tokens.length - 1];
}

/** The question right before a request for one or two more documents, where others are asked for already; not "Interested? Send us your CV". */
function questionBefore(
  sentence: Sentence,
  read: ReadBlock,
  own: readonly Mention[],
  previous: readonly Mention[],
): Sentence | null {
  const question = read.sentences[sentence.ordinal - 1];
  if (question?.tokens.at(-1)?.text !== '?' || previous.length === 0) return null;
  const isRequest = own.every(({ demand }) => demand.by === 'sentence') && own.length <= MOST_ASKED;
  const speaksOfAll = cuesOf(sentence, 'application', 'list').length + cuesOf(question, 'application').length > 0;
  return isRequest && !speaksOfAll ? question : null;
}

function underQuestion(mention: Mention, question: Sentence): Mention {
  return {
    ...mention,
    necessity: 'conditional',
    condition: wordsOf(question, 0, question.tokens.length - 1),
    rules: [...mention.rules, 'weigh-necessity:question'],
  };
}
