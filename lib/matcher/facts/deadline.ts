import type { Deadline, PendingDeadline } from '../../posting/deadline';
import type { Evidence } from '../../posting/evidence';
import type { Conflict } from '../../posting/posting';
import type { Context } from '../context';
import { tokenize } from '../tokens';
import { type ClosingTime, closingTimeIn } from './closing-time';
import { findDates, isDay } from './dates';
import { type DeadlineDate, deadlineDates } from './deadline-dates';
import { dataEvidence, evidenceOf } from './evidence';
import { blocksWith, type DateSpot, type FactBlock, has, spotsIn, wholeOf } from './fact-blocks';
import { monthsOf } from './months';
import { type NumberOrder, numberOrderOf } from './number-order';
import { isEveOf } from './universal-time';
import { type YearFor, yearsOf } from './years';

/** What the ad says of the last day to apply. */
export interface ReadDeadline {
  readonly deadline: Deadline | null;
  readonly pendingDeadline: PendingDeadline | null;
  readonly evidence: readonly Evidence[];
  readonly conflict: Conflict | null;
}

interface Candidate {
  readonly deadline: Deadline;
  readonly evidence: Evidence;
  readonly by: 'sentence' | 'label' | 'data';
}

/** Characters after and before a day in which its closing time is looked for. */
const TIME_AFTER = 60;
const TIME_BEFORE = 40;

/**
 * Reads the deadline. The ad's own sentence beats a label, which may be the board's line, and a label beats the page's
 * data; among equals the earlier day counts. A day whose month or year cannot be told is none.
 */
export function readDeadline(blocks: readonly FactBlock[], context: Context): ReadDeadline {
  const order = numberOrderOf(blocks, context);
  const yearFor = yearsOf(blocks);
  const general = generalTime(blocks);
  const printed = deadlineDates(blocks).flatMap((found) => candidateOf(found, order, yearFor, general, context));
  const days = printed.map(({ deadline }) => deadline.date);
  const candidates = [...printed, ...fromData(context, order, general, days)];
  const rank = (['sentence', 'label', 'data'] as const).find((by) => candidates.some((each) => each.by === by));
  const used = candidates
    .filter(({ by }) => by === rank)
    .reduce<Candidate | null>(
      (best, each) => (best === null || each.deadline.date < best.deadline.date ? each : best),
      null,
    );
  if (used === null) return { deadline: null, conflict: null, ...pending(blocks, general) };
  const same = candidates.filter(({ deadline }) => deadline.date === used.deadline.date);
  return {
    deadline: completest(used, same),
    pendingDeadline: null,
    evidence: same.map(({ evidence }) => evidence),
    conflict: conflictOf(candidates, used),
  };
}

/** The used day with the time and zone of whichever mention of the same day gives them. */
function completest(used: Candidate, same: readonly Candidate[]): Deadline {
  const timed = [used, ...same].find(({ deadline }) => deadline.time !== null) ?? used;
  const zoned = [timed, ...same].find(({ deadline }) => deadline.timeZone !== null) ?? timed;
  return { ...used.deadline, time: timed.deadline.time, timeZone: zoned.deadline.timeZone };
}

function conflictOf(candidates: readonly Candidate[], used: Candidate): Conflict | null {
  const days = new Map<string, Evidence>();
  for (const { deadline, evidence } of candidates) if (!days.has(deadline.date)) days.set(deadline.date, evidence);
  if (days.size < 2) return null;
  const values = [...days].map(([value, evidence]) => ({ value, evidence }));
  return { field: 'deadline', values, used: used.deadline.date };
}

function candidateOf(
  found: DeadlineDate,
  order: NumberOrder,
  yearFor: YearFor,
  general: ClosingTime | null,
  context: Context,
): readonly Candidate[] {
  const { block, date, stretch } = found;
  const day = certainDay(date, order, yearFor);
  if (day === null) {
    context.note({
      block: block.read.block.index,
      rule: 'deadline',
      did: 'dropped',
      text: block.text.slice(date.start, date.end),
      because: 'its year, or which number is the month, cannot be told',
    });
    return [];
  }
  const time = timeAround(found) ?? general;
  const isInside = time !== null && time !== general && time.end > date.end;
  const end = isInside ? time.end : date.end;
  return [
    {
      by: found.by,
      deadline: {
        date: day,
        time: time?.time ?? general?.time ?? null,
        timeZone: time?.timeZone ?? general?.timeZone ?? null,
        text: block.text.slice(date.start, end),
      },
      evidence: evidenceOf(block, { start: stretch.start, end }, `deadline/${found.by}`),
    },
  ];
}

/** ISO day; null if the order of its numbers or its year cannot be told. */
function certainDay(date: DateSpot, order: NumberOrder, yearFor: YearFor): string | null {
  const told = date.order === 'either' ? order(date.mark ?? '') : 'day-first';
  if (told === null) return null;
  const [month, day] = told === 'month-first' ? [date.day, date.month] : [date.month, date.day];
  const year = date.year ?? yearFor(month, day);
  if (year === null || !isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function timeAround({ block, date, segment }: DeadlineDate): ClosingTime | null {
  const at = block.dates.indexOf(date);
  const next = block.dates[at + 1]?.start ?? block.text.length;
  const after = closingTimeIn(block, { start: date.end, end: Math.min(next, segment.end, date.end + TIME_AFTER) });
  if (after !== null && after.time !== null) return after;
  const from = Math.max(segment.start, block.dates[at - 1]?.end ?? 0, date.start - TIME_BEFORE);
  const before = closingTimeIn(block, { start: from, end: date.start });
  return before === null ? after : { ...before, timeZone: before.timeZone ?? after?.timeZone ?? null };
}

/** A closing time that the ad states apart from the day: "by midnight, CET/CEST, on the last day". */
function generalTime(blocks: readonly FactBlock[]): ClosingTime | null {
  for (const block of blocksWith(blocks, 'deadline')) {
    let next = 0;
    for (const sentence of block.sentences) {
      while ((block.dates[next]?.start ?? sentence.end) < sentence.start) next += 1;
      const isDated = (block.dates[next]?.start ?? sentence.end) < sentence.end;
      if (isDated || !has(block, sentence, 'deadline')) continue;
      const time = closingTimeIn(block, sentence);
      if (time !== null && time.time !== null) return time;
    }
  }
  return null;
}

/** The page's data, read as it stands: of the two days that a moment in universal time may mean, that is the earlier. */
function fromData(
  { page, main, lexicons }: Context,
  order: NumberOrder,
  general: ClosingTime | null,
  printed: readonly string[],
): readonly Candidate[] {
  const fact = page.facts.deadline;
  if (!fact) return [];
  const [found] = findDates(tokenize(fact.value), monthsOf(lexicons), main.tag);
  if (!found) return [];
  const day = certainDay({ ...found, start: 0, end: 0 }, order, () => null);
  if (day === null || isEveOf(printed, fact.value, day)) return [];
  return [
    {
      by: 'data',
      deadline: { date: day, time: general?.time ?? null, timeZone: general?.timeZone ?? null, text: fact.text },
      evidence: dataEvidence(fact.text, `deadline/${fact.source}`),
    },
  ];
}

/** "To be announced", said of the deadline in its sentence or in the block below its label. */
function pending(
  blocks: readonly FactBlock[],
  general: ClosingTime | null,
): Pick<ReadDeadline, 'pendingDeadline' | 'evidence'> {
  for (const [index, block] of blocks.entries()) {
    const [cue] = spotsIn(block, wholeOf(block), 'pending');
    const label = blocks[index - 1];
    const named =
      has(block, wholeOf(block), 'deadline') || (label?.isShort === true && has(label, wholeOf(label), 'deadline'));
    if (!cue || !named) continue;
    const [first] = spotsIn(block, { start: 0, end: cue.start }, 'deadline');
    const stretch = { start: first?.start ?? cue.start, end: cue.end };
    const pendingDeadline = {
      time: general?.time ?? null,
      timeZone: general?.timeZone ?? null,
      text: block.text.slice(cue.start, cue.end),
    };
    return { pendingDeadline, evidence: [evidenceOf(block, stretch, 'deadline/pending')] };
  }
  return { pendingDeadline: null, evidence: [] };
}
