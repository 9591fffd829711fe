import type { Cue, Lexicon } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Sentence } from './context';
import { type Mention, wordsOf } from './mention';
import type { Spot } from './spotter';

/** A mention under an "optional", "if" or the like of a sentence, its own or one that speaks of it. What is conditional stays so. */
export function withNecessity(mention: Mention, cue: Spot<Cue>, sentence: Sentence): Mention {
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
