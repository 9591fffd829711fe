import {
  type DateSpot,
  type FactBlock,
  type FactSpot,
  has,
  type Stretch,
  sentenceOf,
  spotsIn,
  wholeOf,
} from './fact-blocks';

/** A day that the ad calls the last one to apply. */
export interface DeadlineDate {
  readonly block: FactBlock;
  readonly date: DateSpot;
  /** From the word that makes it the deadline, where that stands in the block, to the end of the date. */
  readonly stretch: Stretch;
  /** The part of the sentence in which the date stands. */
  readonly segment: Stretch;
  /** `sentence`: in running text. `label`: beside a label, which on a board may be the board's own line. */
  readonly by: 'sentence' | 'label';
}

type Verdict = { readonly by: 'sentence' | 'label'; readonly cue: number | null } | 'other' | 'former' | null;

const BOUNDARY = /[;|·•]/u;
/** Between the two days of a period. */
const PERIOD = /^[\s–—-]*$|^ ?(?:to|till|until|bis|til|tot|au|-) ?(?:the|den|le|dem)? ?$/u;
/** Characters between a word like "by" and its day: a weekday, an article, a time. */
const UNTIL_REACH = 36;
/** Characters between a day and a word like "until" behind it. */
const UNTIL_BEHIND = 28;
/** Characters within which a sentence opens with its day: "Until 1 March we look forward to your application". */
const OPENING = 40;
/** Blocks without an end of sentence that are read on as one. */
const UNFINISHED = 4;

const known = new WeakMap<readonly FactBlock[], readonly DeadlineDate[]>();

/** Every day that words, labels or headings make the last one to apply. */
export function deadlineDates(blocks: readonly FactBlock[]): readonly DeadlineDate[] {
  const old = known.get(blocks);
  if (old) return old;
  const dates = tellDates(blocks);
  known.set(blocks, dates);
  return dates;
}

function tellDates(blocks: readonly FactBlock[]): readonly DeadlineDate[] {
  return blocks.flatMap((block, index) => {
    if (block.dates.length === 0) return [];
    const found: DeadlineDate[] = [];
    let before: Verdict = null;
    block.dates.forEach((date, at) => {
      const segment = segmentOf(block, date);
      const previous = block.dates[at - 1];
      const isEndOfPeriod =
        previous !== undefined &&
        previous.end > segment.start &&
        PERIOD.test(block.text.slice(previous.end, date.start));
      if (isEndOfPeriod && typeof before === 'object' && before !== null) found.pop();
      const inherited = isEndOfPeriod ? before : null;
      const verdict = inherited ?? verdictInBlock(block, at, segment) ?? verdictAbove(blocks, index, date);
      before = verdict;
      if (verdict === null || typeof verdict === 'string') return;
      const stretch = { start: Math.min(verdict.cue ?? date.start, date.start), end: date.end };
      found.push({ block, date, segment, stretch, by: verdict.by });
    });
    return found;
  });
}

/** The part of a sentence between semicolons and the like. */
function segmentOf(block: FactBlock, date: DateSpot): Stretch {
  const sentence = sentenceOf(block, date);
  let { start, end } = sentence;
  for (let at = date.start - 1; at >= sentence.start; at -= 1) {
    if (BOUNDARY.test(block.text[at] ?? '')) {
      start = at + 1;
      break;
    }
  }
  for (let at = date.end; at < sentence.end; at += 1) {
    if (BOUNDARY.test(block.text[at] ?? '')) {
      end = at;
      break;
    }
  }
  return { start, end };
}

function verdictInBlock(block: FactBlock, at: number, segment: Stretch): Verdict {
  const date = block.dates[at];
  if (date === undefined) return null;
  const left = { start: Math.max(segment.start, block.dates[at - 1]?.end ?? 0), end: date.start };
  const right = { start: date.end, end: Math.min(segment.end, block.dates[at + 1]?.start ?? segment.end) };
  const by = block.isShort ? 'label' : 'sentence';
  const named = spotsIn(block, left, 'deadline').at(-1);
  const untils = spotsIn(block, left, 'until');
  const other = lastOutside(spotsIn(block, left, 'other-day'), [named, ...untils]);
  const former = spotsIn(block, left, 'former').at(-1);
  if (former && former.start > (named?.start ?? -1)) return 'former';
  // "apply by 1 March to be read in the first round", but not "deadline 1 March, first round in May"
  const isBidding = !named || untils.some(({ start, end }) => start < named.end && end > named.start);
  if (has(block, left, 'first-look') || (isBidding && has(block, right, 'first-look'))) return 'other';
  if (named && named.start > (other?.start ?? -1)) return { by, cue: named.start };

  const until = untils.at(-1);
  if (until && date.start - until.end <= UNTIL_REACH) {
    const applied = spotsIn(block, { start: other?.end ?? segment.start, end: date.start }, 'apply');
    if (applied.length > 0) return { by, cue: applied[0]?.start ?? until.start };
    // where the ad says how to apply, a last day is the one to apply by
    const { section } = block.read;
    if (!other && (section === 'apply' || section === 'documents')) return { by, cue: until.start };
    // so is one that a way to apply stands with: "through the portal, until 1 April"
    const names =
      has(block, left, 'portal', 'email', 'post', 'via') || /\S@\S/u.test(block.text.slice(left.start, left.end));
    if (!other && names && !has(block, left, 'contact')) return { by, cue: until.start };
    const opens = until.start - segment.start <= OPENING;
    if (!other && opens && spotsIn(block, right, 'apply', 'other-day')[0]?.concept === 'apply') {
      return { by, cue: until.start };
    }
  }
  if (other) return 'other';

  const after = spotsIn(block, right, 'deadline', 'other-day', 'until');
  const [next] = after;
  const isLast = right.end - (next?.end ?? 0) > UNTIL_BEHIND || right.end === segment.end;
  if (next?.concept === 'until' && isLast && next.start - date.end <= UNTIL_BEHIND && has(block, segment, 'apply')) {
    return { by, cue: null };
  }
  const [label] = after.filter(({ concept }) => concept !== 'until');
  if (label?.concept === 'deadline') return { by, cue: null };
  return label ? 'other' : null;
}

/** The last spot that no part of the given ones covers: the "latest" of "at the latest" is no "latest update". */
function lastOutside(spots: readonly FactSpot[], covering: readonly (FactSpot | undefined)[]): FactSpot | undefined {
  return spots.findLast((spot) => !covering.some((cover) => cover && spot.start < cover.end && spot.end > cover.start));
}

/** What the blocks above a day make of it. */
function verdictAbove(blocks: readonly FactBlock[], index: number, date: DateSpot): Verdict {
  return verdictOfLabel(blocks, index, date) ?? verdictOfUnfinished(blocks, index, date);
}

/** A short block that holds little but a day, or one that opens with it, takes its meaning from the short block above it. */
function verdictOfLabel(blocks: readonly FactBlock[], index: number, date: DateSpot): Verdict {
  const block = blocks[index];
  const label = blocks[index - 1];
  if (!block || !label?.isShort || block.dates[0] !== date || (!block.isShort && date.start > 0)) return null;
  if (label.dates.length > 0) return null;
  const cues = spotsIn(label, wholeOf(label), 'deadline', 'other-day');
  const named = cues.find(({ concept }) => concept === 'deadline');
  const other = cues.find(({ concept }) => concept === 'other-day');
  if (named && (!other || (other.start >= named.start && other.end <= named.end))) return { by: 'label', cue: null };
  return other && !named ? 'other' : null;
}

/** A sentence that the page breaks into several blocks ("… submit your application no later than", "25.07.2026") is read on. */
function verdictOfUnfinished(blocks: readonly FactBlock[], index: number, date: DateSpot): Verdict {
  const block = blocks[index];
  if (!block || block.dates[0] !== date || date.start > OPENING) return null;
  let until = has(block, { start: 0, end: date.start }, 'until');
  for (let at = index - 1; at >= Math.max(0, index - UNFINISHED); at -= 1) {
    const before = blocks[at];
    if (!before || before.dates.length > 0) return null;
    const sentence = before.sentences.at(-1) ?? wholeOf(before);
    const endsOpen = spotsIn(before, sentence, 'until').some(({ end }) => end >= before.text.trimEnd().length);
    if (!endsOpen && (before.read.block.role === 'heading' || /[.!?:;]$/u.test(before.text))) return null;
    const cue = spotsIn(before, sentence, 'deadline', 'other-day', 'first-look').at(-1);
    if (cue) return cue.concept === 'deadline' ? { by: 'sentence', cue: null } : 'other';
    const lastUntil = spotsIn(before, sentence, 'until').at(-1);
    until ||= lastUntil !== undefined && before.text.length - lastUntil.end <= UNTIL_REACH;
    const { section } = before.read;
    const isOfApplying =
      has(before, sentence, 'apply') || (endsOpen && (section === 'apply' || section === 'documents'));
    if (until && isOfApplying) return { by: 'sentence', cue: null };
  }
  return null;
}
