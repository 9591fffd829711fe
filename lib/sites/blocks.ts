import { fold } from '../page/fold';
import type { Line } from '../page/lines';
import { SMALL } from '../page/looks';
import { type Draft, outline } from '../page/outline';
import type { Block } from '../page/page';
import { type Setting, shapeLines } from '../page/shape';
import type { ElementSort } from './elements';
import { type Visitor, walk } from './walk';

/** Nodes and characters that are read of one page. An ad is never as large; what follows is left out. */
export const MOST_NODES = 400_000;
export const MOST_CHARACTERS = 500_000;

/** Longest paragraph that still belongs to the list item or cell that it stands in. */
const LONGEST_PART = 400;
/** Lines that tell whether a page has all its text in capitals: so many of them, each of so many characters. */
const TELLING_LINES = 5;
const TELLING_LENGTH = 40;
/** Longest label in the first of two cells. */
const LONGEST_LABEL = 80;

/** An element that gives the text in it its role, and what was made of it so far. */
interface Frame {
  readonly element: Node;
  readonly sort: ElementSort;
  readonly level: number;
  /** Drafts that stood before it. */
  readonly from: number;
}

/**
 * The text under `roots` in reading order, as blocks. One pass over the nodes, without recursion: depth costs nothing.
 * `omitted` elements are passed over with all that is in them.
 */
export function blocksIn(roots: readonly ParentNode[], omitted: ReadonlySet<Element> = new Set()): readonly Block[] {
  return readRoots(roots, omitted).blocks;
}

/** What was read under some roots. */
export interface ReadRoots {
  readonly blocks: readonly Block[];
  /** The links met on the way, in their order. */
  readonly anchors: readonly Anchor[];
  /** True if there was more under the roots than is read of one page. */
  readonly isCut: boolean;
}

export interface Anchor {
  readonly element: Element;
  /** Blocks that stood before its own, or one more. */
  readonly from: number;
}

/** As `blocksIn`, with the links in what was read. */
export function readRoots(roots: readonly ParentNode[], omitted: ReadonlySet<Element>): ReadRoots {
  const reader = new BlockReader();
  const budget = { nodes: MOST_NODES, characters: MOST_CHARACTERS };
  for (const root of roots) walk(root, new Set(omitted), reader, budget);
  const isCut = budget.nodes <= 0 || budget.characters <= 0;
  return { blocks: outline(reader.finish()), anchors: reader.anchors, isCut };
}

/** Gathers text into lines, and lines into drafts. */
class BlockReader implements Visitor {
  readonly anchors: Anchor[] = [];
  readonly #drafts: Draft[] = [];
  readonly #frames: Frame[] = [];
  readonly #open: ElementSort[] = [];
  #lines: Line[] = [];
  #text = '';
  #boldOnly = true;
  #bold = 0;
  #lists = 0;
  #gap = false;
  #headings = 0;
  #level = 0;
  #loud = 0;
  #quiet = 0;

  text(data: string): void {
    this.#text += data;
    if (this.#bold === 0 && this.#boldOnly && /\S/u.test(data)) this.#boldOnly = false;
  }

  enter(element: Element, sort: ElementSort): void {
    this.#open.push(sort);
    if (sort === 'inline') {
      if (element.localName === 'a') this.anchors.push({ element, from: this.#drafts.length });
      return;
    }
    if (sort === 'bold') {
      this.#bold += 1;
      return;
    }
    this.#endLine();
    if (sort === 'break') return;
    if (sort === 'paragraph') this.#gap = true;
    if (sort === 'block' || sort === 'paragraph') return;
    if (sort === 'list') this.#lists += 1;
    this.#endLines(sort === 'item' || sort === 'list' ? 'items' : 'other');
    const level = sort === 'heading' ? Number(element.localName.slice(1)) : this.#lists;
    this.#frames.push({ element, sort, level, from: this.#drafts.length });
  }

  /** Of the element entered last that is still open. */
  leave(element: Node): void {
    const sort = this.#open.pop();
    if (sort === undefined || sort === 'inline' || sort === 'break') return;
    if (sort === 'bold') {
      this.#bold -= 1;
      return;
    }
    this.#endLine();
    if (sort === 'paragraph') this.#gap = true;
    const frame = this.#frames.at(-1);
    if (frame?.element !== element) return;
    this.#endLines('other');
    this.#frames.pop();
    if (sort === 'list') this.#lists -= 1;
    if (sort === 'row') this.#endRow(frame.from);
  }

  finish(): readonly Draft[] {
    this.#endLine();
    this.#endLines('nothing');
    return this.#drafts;
  }

  #endLine(): void {
    const raw = this.#text;
    if (raw === '') return;
    const strong = this.#boldOnly;
    this.#text = '';
    this.#boldOnly = true;
    if (this.#frames.at(-1)?.sort === 'lines') {
      for (const part of raw.split('\n')) this.#pushLine(part, Math.max(part.search(/\S/u), 0), strong);
    } else this.#pushLine(raw, 0, strong);
  }

  #pushLine(raw: string, indent: number, strong: boolean): void {
    const text = fold(raw);
    if (text) {
      this.#lines.push({ text, indent, gap: this.#gap, strong });
      this.#gap = false;
      if (text.length >= TELLING_LENGTH) {
        if (SMALL.test(text)) this.#quiet += 1;
        else this.#loud += 1;
      }
    } else if (this.#frames.at(-1)?.sort === 'lines') this.#gap = true;
  }

  #endLines(follow: Setting['follow']): void {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    const frame = this.#frames.at(-1);
    if (frame?.sort === 'heading') {
      this.#headings += frame.level > 1 ? 1 : 0;
      this.#level = frame.level;
      this.#drafts.push({ role: 'heading', level: frame.level, text: joined(lines) });
    } else if (frame && isPart(frame.sort) && this.#takesPart(frame, lines)) return;
    else this.#shape(lines, follow);
  }

  /** The text of an item or cell is one block, unless it is long or a list of its own. */
  #takesPart(frame: Frame, lines: readonly Line[]): boolean {
    const text = joined(lines);
    const before = this.#drafts.at(-1);
    const role = frame.sort === 'item' ? 'item' : frame.sort === 'cell' ? 'cell' : 'term';
    if (this.#drafts.length === frame.from) {
      const isLong = text.length > LONGEST_PART;
      if (isLong && (role !== 'item' || lines.length > 1)) return false;
      this.#drafts.push({ role, level: role === 'item' ? Math.max(frame.level, 1) : 0, text });
      return true;
    }
    const continues = this.#drafts.length === frame.from + 1 && before?.role === role;
    if (!continues || before.text.length + text.length > LONGEST_PART) return false;
    this.#drafts[frame.from] = { ...before, text: `${before.text} ${text}` };
    return true;
  }

  #shape(lines: readonly Line[], follow: Setting['follow']): void {
    const canWrap = this.#frames.at(-1)?.sort === 'lines';
    const plainHeadings = this.#headings === 0;
    const isLoud = this.#loud >= TELLING_LINES && this.#loud > this.#quiet;
    for (const draft of shapeLines(lines, { opensPage: false, canWrap, plainHeadings, follow, isLoud })) {
      const isHeading = draft.role === 'heading' && this.#level > 0;
      this.#drafts.push(isHeading ? { ...draft, level: this.#level + draft.level - 1 } : draft);
    }
  }

  /** Two cells are a label and its value; more are one entry of a list, or the heads of its columns. */
  #endRow(from: number): void {
    const cells = this.#drafts.slice(from);
    const [first, second, third] = cells;
    if (!first || !second || !cells.every(({ role }) => role === 'cell' || role === 'term')) return;
    const isHead = cells.every(({ role }) => role === 'term');
    if (third || isHead) {
      if (cells.some(({ text }) => text.length > LONGEST_PART)) return;
      const text = cells.map((cell) => cell.text).join(' ');
      this.#drafts.length = from;
      this.#drafts.push(isHead ? { role: 'paragraph', level: 0, text } : { role: 'item', level: 1, text });
    } else if (first.text.length <= LONGEST_LABEL) {
      this.#drafts[from] = { ...first, role: 'term' };
      this.#drafts[from + 1] = { ...second, role: 'cell' };
    }
  }
}

function isPart(sort: ElementSort): boolean {
  return sort === 'item' || sort === 'cell' || sort === 'header-cell' || sort === 'term';
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}
