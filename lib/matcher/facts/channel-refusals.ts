import { type FactBlock, type FactSpot, has, type Stretch, sentencesIn, spotsIn } from './fact-blocks';
import { kindsIn, namesOwnDocuments } from './file-context';

/** Ways to send an application. */
export const CHANNELS = ['email', 'portal', 'post'] as const;

/** Characters behind an address in which applications are turned away from it. */
const ADDRESS_REACH = 120;
/** Characters between "not" and what it denies. */
const NOT_REACH = 25;
const NOT_BEHIND = 60;
/** Characters between two ways that one "or" joins. */
const OR_REACH = 10;
/** Characters between "other than" and the way that alone is meant. */
const EXCEPT_REACH = 16;

/** "By e-mail are not accepted", "not via the portal", "e-post hinner vi inte hantera". */
export function isRefused(block: FactBlock, sentence: Stretch, spot: FactSpot): boolean {
  const ahead = { start: sentence.start, end: spot.start };
  // "sent outside the portal are not accepted"
  const exception = spotsIn(block, ahead, 'other-than').at(-1);
  if (exception && spot.start - exception.end <= EXCEPT_REACH) return false;
  const before = spotsIn(block, ahead, 'not').at(-1);
  const isNear = before !== undefined && spot.start - before.end <= NOT_REACH;
  if (isNear && !/[,;:]/u.test(block.text.slice(before.end, spot.start))) return true;
  const behind = { start: spot.end, end: sentence.end };
  const [refusal] = spotsIn(block, behind, 'refused');
  if (refusal) {
    const others = spotsIn(block, { start: spot.end, end: refusal.start }, ...CHANNELS);
    // "by post or mail" is one refusal of both
    return others.every(({ concept, start }) => concept === spot.concept || isJoined(block, spot.end, start));
  }
  const [not] = spotsIn(block, behind, 'not');
  if (!not || not.start - spot.end > NOT_BEHIND || /[,;:(–]/u.test(block.text.slice(spot.end, not.start))) return false;
  // "the e-mail may not be larger than 10 MB"
  if (/\d/u.test(block.text.slice(not.end, sentence.end))) return false;
  return !has(block, { start: spot.end, end: Math.min(sentence.end, not.end + NOT_REACH) }, ...CHANNELS);
}

function isJoined(block: FactBlock, from: number, to: number): boolean {
  return to - from <= OR_REACH && !/[,;:]/u.test(block.text.slice(from, to));
}

/** False for "if works cannot be handed in electronically" and "certificates are not uploaded now": those rule out no way. */
export function isOfWhole(block: FactBlock, sentence: Stretch): boolean {
  if (kindsIn(block, sentence).size > 0 && !namesOwnDocuments(block, sentence)) return false;
  return !sentencesIn(block, sentence).some(({ cues }) => cues.some(({ concept }) => concept === 'if'));
}

/** "Write to … with questions, not to apply": applications are turned away from the address. */
export function turnsAway(block: FactBlock, sentence: Stretch, at: number): boolean {
  const behind = { start: at, end: Math.min(sentence.end, at + ADDRESS_REACH) };
  const [not] = spotsIn(block, behind, 'not');
  const own = block.text.slice(at, not?.start ?? at);
  return not !== undefined && !/[.;)]/u.test(own) && has(block, { start: not.end, end: not.end + NOT_REACH }, 'apply');
}
