import type { Evidence } from '../../posting/evidence';
import type { FactBlock, Stretch } from './fact-blocks';

/** Characters kept on each side of a quote. */
const AROUND = 32;

/** The words of the block between two offsets, as evidence for what the rule made of them. */
export function evidenceOf({ text, read }: FactBlock, { start, end }: Stretch, rule: string): Evidence {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
    block: read.block.index,
    rule,
  };
}

/** A fact that the page states as data outside its text. */
export function dataEvidence(text: string, rule: string): Evidence {
  return { quote: { exact: text, prefix: '', suffix: '' }, block: null, rule };
}
