import { forbiddenBy } from '../bans';
import { clausesOf, cuesOf } from '../clauses';
import type { Context } from '../context';
import { bySentenceOf, type Mention, wordsOf } from '../mention';

/** Drops what is asked later, or of shortlisted and hired people only, and what the ad says is not needed. */
export function dropLater(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const bySentence = bySentenceOf(mentions);
  return mentions.filter((mention) => {
    const cue = laterCueOf(mention, bySentence.get(mention.sentence) ?? []);
    if (cue === null) return true;
    context.note({
      block: mention.sentence.block.index,
      rule: 'drop-later',
      did: 'dropped',
      text: `${mention.kind}: ${wordsOf(mention.sentence, mention.spot.first, mention.spot.last)}`,
      because: `"${cue}"`,
    });
    return false;
  });
}

function laterCueOf(mention: Mention, own: readonly Mention[]): string | null {
  const { sentence, spot, demand } = mention;
  // "Shortlisted candidates will be asked for:" over a list
  if (demand.asker !== sentence && demand.asker.documents.length === 0) {
    const above = cuesOf(demand.asker, 'later', 'unneeded')[0];
    if (above && demand.by !== 'heading') return wordsOf(demand.asker, above.first, above.last);
  }
  const { half, bracket, part } = clausesOf(sentence);
  // "not needed, please leave it out" and "do not send it, we will ask for it" are more than not needed and asked later
  if (cuesOf(sentence, 'unwanted').some((cue) => forbiddenBy(cue, sentence, own).includes(mention))) return null;
  // "not required, but you may attach it" is more than not needed
  const isAllowed =
    (demand.by !== 'sentence' || cuesOf(sentence, 'ask').length > 0) &&
    cuesOf(sentence, 'optional').some(({ first }) => half[first] === half[spot.first]);
  for (const cue of cuesOf(sentence, 'later', 'unneeded')) {
    if (half[cue.first] !== half[spot.first] || (cue.concept === 'unneeded' && isAllowed)) continue;
    const isBefore = cue.last < spot.first;
    // what is asked before the cue is asked in its own right: "attach your CV; …, and if invited, bring …"
    const askedBetween = cuesOf(sentence, 'ask', 'list').some((ask) =>
      isBefore ? ask.first > cue.last && ask.last < spot.first && part[ask.first] !== part[cue.first] : false,
    );
    if (cue.concept === 'later' && isBefore && askedBetween && bracket[cue.first] !== 0) continue;
    if (bracket[cue.first] !== bracket[spot.first] && bracket[cue.first] !== 0) {
      // "(names of referees, contacted if shortlisted)" says when something happens to it, not when it is handed in
      continue;
    }
    if (!isBefore && isAside(sentence, spot.last, cue.first)) continue;
    // "your CV, and if you are invited you will be asked for referees" parts the item from what comes later
    if (cue.concept === 'later' && !isBefore && demand.by === 'list' && asksAnew(sentence, cue.last)) continue;
    if (cue.concept === 'unneeded' && isBefore && part[cue.first] !== part[spot.first]) continue;
    return wordsOf(sentence, cue.first, cue.last);
  }
  return null;
}

/** True if the sentence goes on after these words to ask for another document. */
function asksAnew({ documents, cues }: Mention['sentence'], from: number): boolean {
  const ask = cues.find(({ concept, first }) => concept === 'ask' && first > from);
  return ask !== undefined && documents.some(({ first }) => first > ask.last);
}

/** True if a clause about the thing begins between it and the cue: "referees who may be contacted later". */
function isAside(sentence: Mention['sentence'], from: number, to: number): boolean {
  return cuesOf(sentence, 'relative').some((cue) => cue.first > from && cue.last < to);
}
