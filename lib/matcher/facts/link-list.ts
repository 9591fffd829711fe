import type { Page } from '../../page/page';
import { type FactBlock, has, wholeOf } from './fact-blocks';

/** Links of one shape from which on a page is a list, and how many of them name a position. */
const MANY = 4;
const NAMED = 2;
/** Tokens of a row or card at the most. */
const LONGEST_ROW = 50;
/** Tokens of a paragraph at the least, and of the text around a list at the most. */
const PARAGRAPH = 25;
const MOST_AROUND = 150;

/**
 * True if the page is many links to pages of one kind, which are headings or name positions, with little text before and
 * after them.
 */
export function isLinkList(blocks: readonly FactBlock[], { links = [] }: Page): boolean {
  const rows = new Map(blocks.map((block) => [block.read.block.index, block]));
  const shapes = new Map<string, Map<string, FactBlock>>();
  for (const { href, block: index } of links) {
    const row = rows.get(index);
    if (row === undefined || row.read.tokens.length > LONGEST_ROW) continue;
    const shape = shapeOf(href);
    const found = shapes.get(shape) ?? new Map<string, FactBlock>();
    shapes.set(shape, found.set(href, row));
  }
  return [...shapes.values()].some((found) => found.size >= MANY && isMain([...new Set(found.values())], blocks));
}

function isMain(rows: readonly FactBlock[], blocks: readonly FactBlock[]): boolean {
  const named = rows.filter((row) => has(row, wholeOf(row), 'vacancy'));
  const areHeadings = rows.every(({ read }) => read.block.role === 'heading');
  if (rows.length < MANY || (named.length < NAMED && !areHeadings)) return false;
  const places = rows.map(({ read }) => read.block.index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const around = blocks.reduce((sum, { read }) => {
    const isOutside = read.block.index < first || read.block.index > last;
    return sum + (isOutside && read.tokens.length > PARAGRAPH ? read.tokens.length : 0);
  }, 0);
  return around < MOST_AROUND;
}

/** What the addresses of one site's ads have in common: host, first folder, depth, names in the query. */
function shapeOf(href: string): string {
  const [path = '', query = ''] = href.split('?');
  const [, , host, folder, ...rest] = path.replace(/\/$/u, '').split('/');
  return [host, folder, rest.length, query.replace(/=[^&]*/gu, '')].join(' ');
}
