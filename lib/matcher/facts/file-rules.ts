import type { Evidence } from '../../posting/evidence';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch, spotsIn } from './fact-blocks';
import { isOfFiles, namesDocuments } from './file-context';

/** A size the ad allows for one file. */
export interface SizeLimit {
  readonly megabytes: number;
  readonly evidence: Evidence;
}

const SIZE =
  /(?<![\p{L}\p{N}.,])(\d{1,4}(?:[.,]\d{1,2})?) ?(MB|Mb|mb|MiB|Mo|Mt|Mbytes?|[Mm]ega(?:bytes?|octets?|tavua?)|kB|KB|kb|Ko|ko|GB|Go)(?![\p{L}\p{N}])/gu;
const MEGABYTES: readonly (readonly [RegExp, number])[] = [
  [/^k/iu, 1 / 1000],
  [/^g/iu, 1000],
  [/^m/iu, 1],
];

/** The smallest size that the ad allows for a file. What it allows for all files together is none. */
export function readMaxSize(blocks: readonly FactBlock[]): SizeLimit | null {
  let smallest: SizeLimit | null = null;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const found = [...block.text.slice(sentence.start, sentence.end).matchAll(SIZE)];
      if (found.length === 0 || !isOfFiles(block, sentence)) continue;
      if (has(block, sentence, 'total') && !has(block, sentence, 'one-file', 'each')) continue;
      for (const [, number = '', unit = ''] of found) {
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

/** The sentence that asks for the whole application as one file; null if none does. */
export function readSingle(blocks: readonly FactBlock[]): Evidence | null {
  return firstSentence(blocks, 'single-file', (block, sentence) => {
    const [one] = spotsIn(block, sentence, 'one-file');
    if (!one || !isOfFiles(block, sentence)) return false;
    if (has(block, sentence, 'each') || has(block, { start: sentence.start, end: one.start }, 'not')) return false;
    const ahead = { start: sentence.start, end: one.start };
    if (has(block, ahead, 'whole', 'apply')) return true;
    return block.read.block.role !== 'item' && has(block, sentence, 'whole', 'apply') && !namesDocuments(block, ahead);
  });
}

/** The sentence that asks for the parts in a given order; null if none does. */
export function readOrdered(blocks: readonly FactBlock[]): Evidence | null {
  return firstSentence(
    blocks,
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
