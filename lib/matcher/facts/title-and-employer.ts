import type { PageFact } from '../../page/page';
import type { Evidence } from '../../posting/evidence';
import type { Context } from '../context';
import { dataEvidence, evidenceOf } from './evidence';
import { type FactBlock, has, spotsIn, wholeOf } from './fact-blocks';

/** One of the ad's names, with its words; null if the page does not make it certain. */
export interface NamedFact {
  readonly value: string;
  readonly evidence: Evidence;
}

/** Blocks at the top in which the title and the employer stand. */
const TOP = 8;
/** Characters of a title or an employer at the most. */
const LONGEST = 200;
/** What stands before a value in its own line. */
const LABEL = /^[\p{L}/ ]{3,24}: (?=\S)/u;

/** The position's title: the page's own fact, else the first heading or line at the top that names a position. */
export function readTitle(blocks: readonly FactBlock[], { page }: Context): NamedFact | null {
  if (page.facts.title) return fromPage('title', page.facts.title);
  const top = blocks.slice(0, TOP).filter((block) => isLine(block) && has(block, wholeOf(block), 'vacancy'));
  const heading = top.find(({ read }) => read.block.role === 'heading') ?? top[0];
  if (!heading) return null;
  // "Position: PhD student in …", but not "PhD position: Towards …", where what stands before the colon is the title's own
  const [first = ''] = /^\p{L}{2,20}: (?=\S)/u.exec(heading.text) ?? [];
  const label = has(heading, { start: first.length, end: heading.text.length }, 'vacancy') ? first : '';
  const stretch = { start: label.length, end: heading.text.length };
  return { value: heading.text.slice(label.length), evidence: evidenceOf(heading, stretch, 'title/top') };
}

/** The employer: the page's own fact, a labelled value, or a line at the top that names an institution and nothing else. */
export function readEmployer(blocks: readonly FactBlock[], { page }: Context, title: string | null): NamedFact | null {
  if (page.facts.employer) return fromPage('employer', page.facts.employer);
  for (const [index, block] of blocks.slice(0, TOP).entries()) {
    const [named] = spotsIn(block, wholeOf(block), 'employer');
    const value = named && valueBeside(block, blocks[index + 1]);
    if (value) return value;
    if (!named || !isLine(block) || block.text === title || block.dates.length > 0) continue;
    const labelled = LABEL.exec(block.text)?.[0] ?? '';
    if (has(block, { start: labelled.length, end: block.text.length }, 'vacancy', 'hiring', 'deadline')) continue;
    const preposition = /^(?:at|vid|ved|an der|bij|à) /iu.exec(block.text.slice(labelled.length))?.[0].length ?? 0;
    const stretch = { start: labelled.length + preposition, end: block.text.length };
    return { value: block.text.slice(stretch.start), evidence: evidenceOf(block, stretch, 'employer/top') };
  }
  // a table of facts may stand at the end of the ad
  for (const [index, block] of blocks.entries()) {
    const [named] = spotsIn(block, wholeOf(block), 'employer');
    const value = named && (valueBeside(block, blocks[index + 1]) ?? valueBehind(block, named.end));
    if (value) return value;
  }
  return null;
}

/** The value of a pair in one line: "Employer: Example Institute". `labelEnd`: offset behind the label's word. */
function valueBehind(block: FactBlock, labelEnd: number): NamedFact | null {
  const label = LABEL.exec(block.text)?.[0] ?? '';
  if (label.trimEnd().length !== labelEnd + 1 || !isLine(block)) return null;
  const stretch = { start: label.length, end: block.text.length };
  return { value: block.text.slice(stretch.start), evidence: evidenceOf(block, stretch, 'employer/label') };
}

/** The value of a labelled pair: the cell beside a term. */
function valueBeside(label: FactBlock, value: FactBlock | undefined): NamedFact | null {
  if (label.read.block.role !== 'term' || !label.isShort || value?.read.block.role !== 'cell') return null;
  if (value.text.length > LONGEST) return null;
  return { value: value.text, evidence: evidenceOf(value, wholeOf(value), 'employer/label') };
}

function isLine({ text, read }: FactBlock): boolean {
  return text.length <= LONGEST && read.sentences.length === 1 && !/[.!?;]$/u.test(text);
}

function fromPage(name: 'title' | 'employer', { value, text, source }: PageFact): NamedFact {
  return { value, evidence: dataEvidence(text, `${name}/${source}`) };
}
