import type { Cue } from '../../languages/contract';
import type { Evidence } from '../../posting/evidence';
import { evidenceOf } from './evidence';
import { blocksWith, type FactBlock, has, type Stretch, sentencesIn, spotsIn } from './fact-blocks';
import { isOfFiles, kindsIn } from './file-context';

/** A size the ad allows for one file. */
export interface SizeLimit {
  readonly megabytes: number;
  readonly evidence: Evidence;
}

const SIZE =
  /(?<![\p{L}\p{N}.,])(\d{1,4}(?:[.,]\d{1,2})?) ?(MB|Mb|mb|MiB|Mo|Mt|Mbytes?|[Mm]ega(?:bytes?|octets?|tavua?)|kB|KB|kb|Ko|ko|GB|Go)(?![\p{L}\p{N}])/gu;
const SIGN_OF_SIZE = /\d ?[MKG]/iu;
const MEGABYTES: readonly (readonly [RegExp, number])[] = [
  [/^k/iu, 1 / 1000],
  [/^g/iu, 1000],
  [/^m/iu, 1],
];
/** Characters between a size and the words that make it one of all files. */
const TOTAL_REACH = 60;
/** Behind "in one file", with or without a bracket: a list that goes on. */
const GOES_ON = /^\s?(?:\([^()]{0,160}\)\s?)?,/u;
/** Characters behind "a PDF" in which the ad says that it holds the parts. */
const HOLDING_REACH = 40;
const HOLDS: ReadonlySet<Cue> = new Set(['list', 'made-of', 'holding']);

/** The smallest size that the ad allows for a file. What it allows for all files together is none. */
export function readMaxSize(blocks: readonly FactBlock[]): SizeLimit | null {
  let smallest: SizeLimit | null = null;
  for (const block of blocks) {
    if (!SIGN_OF_SIZE.test(block.text)) continue;
    for (const sentence of block.sentences) {
      const found = [...block.text.slice(sentence.start, sentence.end).matchAll(SIZE)];
      if (found.length === 0 || !isOfFiles(block, sentence)) continue;
      for (const { 0: all, 1: number = '', 2: unit = '', index } of found) {
        if (isOfAll(block, sentence, { start: sentence.start + index, end: sentence.start + index + all.length }))
          continue;
        const factor = MEGABYTES.find(([letters]) => letters.test(unit))?.[1] ?? 1;
        const megabytes = Number(number.replace(',', '.')) * factor;
        if (smallest === null || megabytes < smallest.megabytes) {
          smallest = { megabytes, evidence: evidenceOf(block, sentence, 'file-size') };
        }
      }
    }
  }
  return smallest;
}

/** A size for all files together, or for the whole message: "10 MB in total". */
function isOfAll(block: FactBlock, sentence: Stretch, size: Stretch): boolean {
  const around = {
    start: Math.max(sentence.start, size.start - TOTAL_REACH),
    end: Math.min(sentence.end, size.end + TOTAL_REACH),
  };
  return has(block, around, 'total') && !has(block, sentence, 'one-file', 'each');
}

/** The sentence that asks for the whole application as one file; null if none does. */
export function readSingle(blocks: readonly FactBlock[]): Evidence | null {
  return firstSentence(blocksWith(blocks, 'one-file', 'a-file'), 'single-file', (block, sentence) => {
    if (!isOfFiles(block, sentence) || has(block, sentence, 'each')) return false;
    const [one] = spotsIn(block, sentence, 'one-file');
    if (one) return isForAll(block, sentence, one);
    const [file] = spotsIn(block, sentence, 'a-file');
    return file !== undefined && holdsParts(block, { start: file.end, end: sentence.end });
  });
}

/** One file for the whole application, and not for one item of a list of documents. */
function isForAll(block: FactBlock, sentence: Stretch, one: Stretch): boolean {
  const ahead = { start: sentence.start, end: one.start };
  const behind = { start: one.end, end: sentence.end };
  if (has(block, ahead, 'not') || isTurnedDown(block, behind)) return false;
  const text = block.text.slice(behind.start, behind.end);
  if (/^\s?:/u.test(text)) return true;
  const before = kindsIn(block, ahead).size;
  const after = kindsIn(block, behind).size;
  if (before > 0 && after > 0 && GOES_ON.test(text)) return false;
  if (block.read.block.role === 'item')
    return has(block, ahead, 'apply') || (before + after === 0 && has(block, sentence, 'whole'));
  // "merge all into one PDF" is a phrase of its own in some languages
  if (has(block, { start: sentence.start, end: one.end }, 'whole', 'apply')) return true;
  if (before + after === 0 && SIGN_OF_SIZE.test(text)) return false;
  return before + after !== 1 && (before !== 1 || has(block, sentence, 'whole', 'apply'));
}

/** "Applications in one file are rejected", but not "in one file (Word is rejected)". */
function isTurnedDown(block: FactBlock, behind: Stretch): boolean {
  const [refused] = spotsIn(block, behind, 'refused');
  return refused !== undefined && !/[,;(]/u.test(block.text.slice(behind.start, refused.start));
}

/** "… a PDF that contains:", with the parts behind it or below. */
function holdsParts(block: FactBlock, behind: Stretch): boolean {
  const ahead = { start: behind.start, end: behind.start + HOLDING_REACH + 1 };
  const cues = sentencesIn(block, ahead)
    .flatMap((own) => own.cues.map((cue) => ({ ...cue, start: own.tokens[cue.first]?.start ?? 0 })))
    .filter(
      ({ start, concept }) => start >= behind.start && start <= behind.start + HOLDING_REACH && HOLDS.has(concept),
    );
  if (cues.length === 0 && !has(block, behind, 'whole')) return false;
  return kindsIn(block, behind).size > 1 || /:\s*$/u.test(block.text.slice(behind.start, behind.end));
}

/** The sentence that asks for the parts in a given order; null if none does. */
export function readOrdered(blocks: readonly FactBlock[]): Evidence | null {
  return firstSentence(
    blocksWith(blocks, 'in-order'),
    'file-order',
    (block, sentence) => has(block, sentence, 'in-order') && isOfFiles(block, sentence),
  );
}

function firstSentence(
  blocks: readonly FactBlock[],
  rule: string,
  holds: (block: FactBlock, sentence: Stretch) => boolean,
): Evidence | null {
  for (const block of blocks) {
    const sentence = block.sentences.find((each) => holds(block, each));
    if (sentence) return evidenceOf(block, sentence, rule);
  }
  return null;
}
