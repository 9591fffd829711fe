import type { Evidence } from '../../posting/evidence';
import { evidenceOf } from './evidence';
import { type FactBlock, spotsIn, wholeOf } from './fact-blocks';

/** The places where the ad says that it stays open until filled, or that applications are read as they arrive. */
export function readRolling(blocks: readonly FactBlock[]): readonly Evidence[] {
  return blocks.flatMap((block) =>
    spotsIn(block, wholeOf(block), 'rolling')
      .slice(0, 1)
      .map((spot) => evidenceOf(block, spot, 'rolling')),
  );
}
