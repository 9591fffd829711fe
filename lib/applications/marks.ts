import * as z from 'zod/mini';
import type { Page } from '../page/page';
import type { Evidence } from '../posting/evidence';
import { hashOf } from './fingerprint';

/**
 * What is remembered of a page's words without keeping the page: a hash for each block in its order, and one for each fact
 * that the page states as data. Tells whether a sentence that was read today stood there before.
 */
export const Marks = z.readonly(
  z.object({ blocks: z.readonly(z.array(z.number())), facts: z.readonly(z.array(z.number())) }),
);
export type Marks = z.infer<typeof Marks>;

/** An ad has some hundred blocks; of a longer page nothing is remembered. */
const MOST_BLOCKS = 3000;

/** null: the page is too long to be remembered. */
export function marksOf(page: Pick<Page, 'blocks' | 'facts'>): Marks | null {
  if (page.blocks.length > MOST_BLOCKS) return null;
  const facts = Object.values(page.facts).flatMap(({ value, text }) => [value, text]);
  return { blocks: page.blocks.map(({ text }) => markOf(text)), facts: facts.map(markOf) };
}

/**
 * True if the words that the evidence was read from stand on the other page too.
 * @param own the page that the evidence is of
 */
export function standsOn(evidence: Evidence, own: Marks, other: Marks): boolean {
  const mark = evidence.block === null ? markOf(evidence.quote.exact) : own.blocks[evidence.block];
  return mark !== undefined && (other.blocks.includes(mark) || other.facts.includes(mark));
}

/** White space and case are how a page looks, not what it says. */
function markOf(text: string): number {
  return hashOf(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''));
}
