import type { Block, BlockRole } from './page';

/** A block before its place among the others is known. */
export interface Draft {
  readonly role: BlockRole;
  readonly level: number;
  readonly text: string;
}

/** Longest trail: a page has six levels of headings. */
const LEVELS = 6;

/** Numbers the blocks and gives each the headings that stand above it. */
export function outline(drafts: readonly Draft[]): readonly Block[] {
  const above: (string | undefined)[] = [];
  let trail: readonly string[] = [];
  return drafts.map(({ role, level, text }, index) => {
    if (role !== 'heading') return { index, role, level, text, trail };
    const depth = Math.min(Math.max(level, 1), LEVELS);
    above.length = depth - 1;
    const block: Block = { index, role, level: depth, text, trail: above.filter((heading) => heading !== undefined) };
    above[depth - 1] = text;
    trail = above.filter((heading) => heading !== undefined);
    return block;
  });
}
