import type { Evidence } from '../../posting/evidence';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn } from './fact-blocks';
import { cuesIn } from './file-context';
import { monthsOf } from './months';

/** Characters behind "open until" in which its day stands. */
const DAY_REACH = 12;
/** Words behind "continuously" in which the month stands that bounds it. */
const MONTH_REACH = 3;

/** The places where the ad says that it stays open until filled, or that applications are read as they arrive. */
export function readRolling(blocks: readonly FactBlock[], { lexicons }: Context): readonly Evidence[] {
  const months = monthsOf(lexicons);
  const isMonth = (word: string, language: string) => months.monthOf(word, language) !== null;
  return blocks.flatMap((block) =>
    !block.concepts.has('rolling')
      ? []
      : block.sentences
          .flatMap((sentence) =>
            spotsIn(block, sentence, 'rolling')
              .filter((spot) => isOfApplications(block, sentence, spot) && !isBounded(block, spot, isMonth))
              .map((spot) => evidenceOf(block, spot, 'rolling')),
          )
          .slice(0, 1),
  );
}

/** One word alone ("continuously") is of applications only where the sentence speaks of them. */
function isOfApplications(block: FactBlock, sentence: Stretch, spot: FactSpot): boolean {
  if (block.text.slice(spot.start, spot.end).includes(' ') || has(block, sentence, 'apply')) return true;
  // "the deadline is in May, but we read continuously", not "continuously after the deadline"
  if (has(block, { start: sentence.start, end: spot.start }, 'deadline')) return true;
  return cuesIn(block, sentence, 'application');
}

/** "Open until 8 February" ends on a day, and "continuously in January" after the deadline. */
function isBounded(block: FactBlock, spot: FactSpot, isMonth: (word: string, language: string) => boolean): boolean {
  const isUntil = block.spots.some(
    ({ concept, start, end }) => concept === 'until' && start < spot.end && end > spot.start,
  );
  if (isUntil) {
    return block.dates.some(({ start }) => start >= spot.end && start - spot.end <= DAY_REACH);
  }
  const { tokens, lexicon } = block.read;
  const next = tokens.findIndex(({ start }) => start >= spot.end);
  return (
    next >= 0 &&
    tokens.slice(next, next + MONTH_REACH).some(({ text }, at, all) => {
      const isDay = all[at - 1]?.kind === 'number' || all[at + 1]?.kind === 'number';
      return !isDay && isMonth(text, lexicon.tag);
    })
  );
}
