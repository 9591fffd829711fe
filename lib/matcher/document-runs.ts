import type { Section } from '../languages/contract';
import type { Context, ReadBlock, Sentence } from './context';

/** Sections in which a list has to be made of documents all but wholly to be taken for a list of them. */
const OTHER_MATTERS: ReadonlySet<Section | null> = new Set<Section | null>([
  'qualifications',
  'duties',
  'offer',
  'about',
  'assessment',
]);
/** Words of a line among which its document is named. */
const HEAD = 6;
/** Longest plain line, in characters, that can be an item. */
const LONGEST_LINE = 300;
/** Blocks looked at ahead of a list's beginning. */
const LONGEST_RUN = 40;

/**
 * Indexes into `context.blocks` at which a list begins that is clearly one of documents: its items begin with the names
 * of documents. What announces it may be worded in ways that no lexicon knows.
 */
export function documentRunsOf(context: Context): ReadonlySet<number> {
  const begins = new Set<number>();
  let at = 0;
  while (at < context.blocks.length) {
    const read = context.blocks[at];
    const end = read ? endOfRun(context, at) : at + 1;
    if (read && isOfDocuments(context.blocks.slice(at, end), read.section)) begins.add(at);
    at = Math.max(end, at + 1);
  }
  return begins;
}

function endOfRun(context: Context, from: number): number {
  const first = context.blocks[from];
  let end = from;
  while (end < context.blocks.length && end - from < LONGEST_RUN) {
    const read = context.blocks[end];
    if (!read || !first || read.block.role === 'heading') break;
    const isPair = first.block.role === 'term' && read.block.role === 'cell';
    if (read.block.role !== first.block.role && !isPair) break;
    if (read.block.role === 'paragraph' && (read.block.text.length > LONGEST_LINE || !(end === from || isNamed(read))))
      break;
    end += 1;
  }
  return end;
}

function isOfDocuments(run: readonly ReadBlock[], section: Section | null): boolean {
  const top = run[0]?.block.level ?? 0;
  const items = run.filter(({ block }) => (block.role === 'item' ? block.level === top : block.role !== 'cell'));
  const kinds = new Set(items.filter(isNamed).map((read) => nameOf(read.sentences[0])));
  const share = items.filter(isNamed).length / items.length;
  if (items.length === 0) return false;
  if (OTHER_MATTERS.has(section)) return kinds.size >= 3 && share >= 0.7;
  return run[0]?.block.role === 'item' ? kinds.size >= 2 && share >= 0.3 : kinds.size >= 3 && share >= 0.7;
}

function isNamed(read: ReadBlock): boolean {
  return nameOf(read.sentences[0]) !== null;
}

/** The kind that a line begins with, if it does so surely. */
function nameOf(sentence: Sentence | undefined): string | null {
  const first = sentence?.documents.find(({ isWeak }) => !isWeak);
  return first && first.first <= HEAD ? first.concept : null;
}
