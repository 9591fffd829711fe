import { foldLine } from '../page/fold';
import type { Line } from '../page/lines';

/** A piece of text on paper. Lengths are in points; y grows upwards and is the base line. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PaperPage {
  readonly width: number;
  readonly runs: readonly Run[];
}

/** Runs of one base line that stand close enough to be one piece of text. */
interface Strip extends Run {
  readonly right: number;
}

/** Space between two runs of a line, in sizes of their letters: beyond the first they are two words, beyond the second two columns. */
const WORD_SPACE = 0.15;
const COLUMN_SPACE = 1.6;
/** A line further below the one before than this many usual distances has blank space above it. */
const BLANK = 1.35;
/** Letters larger than the text's by this much stand out. */
const LARGER = 1.12;
/** Rows on both sides that make a gutter of columns, and the part of the paper that a column fills at least. */
const COLUMN_ROWS = 8;
const COLUMN_WIDTH = 0.25;

/** The lines of the pages as they are read: columns one after the other, page numbers left out. */
export function linesOfPages(pages: readonly PaperPage[]): readonly Line[] {
  const columns = pages.flatMap((page) => columnsOf(stripsOf(page.runs), page.width));
  const all = columns.flat();
  const size = median(all.flatMap((strip) => new Array<number>(Math.ceil(strip.text.length / 20)).fill(strip.size)));
  const letter = median(all.filter((strip) => strip.text.length >= 20).map((s) => s.width / s.text.length)) || size / 2;
  const lines: Line[] = [];
  for (const column of columns) {
    const [first, ...rest] = linesOfColumn(column, size, letter);
    // a paragraph may run on from the page or column before, a finished one does not
    if (first) lines.push({ ...first, gap: /[.:;!?]$/u.test(lines.at(-1)?.text ?? '.') }, ...rest);
  }
  return lines;
}

function linesOfColumn(strips: readonly Strip[], size: number, letter: number): readonly Line[] {
  const rows = rowsOf(strips);
  const left = Math.min(...rows.map((row) => row.x));
  const distances = rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y);
  const usual = median(distances.filter((distance) => distance > 0 && distance < 3 * size)) || size * 1.2;
  const lines: Line[] = [];
  rows.forEach((row, at) => {
    const text = foldLine(row.text);
    if (text === '' || /^\p{N}{1,3}(?: ?\/ ?\p{N}{1,3})?$/u.test(text)) return;
    const distance = at === 0 ? 0 : (distances[at - 1] ?? 0);
    lines.push({
      text,
      indent: Math.round((row.x - left) / letter),
      gap: distance > BLANK * usual * Math.max(1, row.size / size) || distance < 0,
      strong: row.size > LARGER * size,
      end: (row.right - left) / letter,
    });
  });
  return lines;
}

/** Puts runs that touch together, in the order in which the file has them. */
function stripsOf(runs: readonly Run[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (const run of runs) {
    const last = strips.at(-1);
    const space = last ? run.x - last.right : 0;
    const isSameRow = last !== undefined && Math.abs(run.y - last.y) < 0.4 * Math.max(run.size, last.size);
    if (last && isSameRow && space < COLUMN_SPACE * run.size && space > -run.size) {
      const blank = space > WORD_SPACE * run.size ? ' ' : '';
      strips[strips.length - 1] = { ...last, text: last.text + blank + run.text, ...extent(last, run) };
    } else strips.push({ ...run, right: run.x + run.width });
  }
  return strips;
}

function extent(last: Strip, run: Run): { right: number; width: number; size: number } {
  const right = Math.max(last.right, run.x + run.width);
  return { right, width: right - last.x, size: last.text.length >= run.text.length ? last.size : run.size };
}

/** Strips of one base line, from left to right, are a row: a label and its value, or a bullet and its text. */
function rowsOf(strips: readonly Strip[]): readonly Strip[] {
  const rows: Strip[] = [];
  for (const strip of strips) {
    const last = rows.at(-1);
    if (
      last &&
      Math.abs(strip.y - last.y) < 0.4 * Math.max(strip.size, last.size) &&
      strip.x >= last.right - strip.size
    ) {
      rows[rows.length - 1] = { ...last, text: `${last.text} ${strip.text}`, ...extent(last, strip) };
    } else rows.push(strip);
  }
  return rows;
}

/** Two columns of text are read one after the other between the lines that go across both; anything else as the file has it. */
function columnsOf(strips: readonly Strip[], width: number): readonly (readonly Strip[])[] {
  const gutter = gutterOf(strips, width);
  if (gutter === null) return [strips];
  const columns: Strip[][] = [];
  let left: Strip[] = [];
  let right: Strip[] = [];
  let across: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (strip.x < gutter && strip.right > gutter) {
      columns.push(left, right);
      left = [];
      right = [];
      across.push(strip);
    } else {
      columns.push(across);
      across = [];
      (strip.x < gutter ? left : right).push(strip);
    }
  }
  columns.push(across, left, right);
  return columns.filter((column) => column.length > 0);
}

/** The x between two columns of running text; null if the page has none. */
function gutterOf(strips: readonly Strip[], width: number): number | null {
  const wide = strips.filter((strip) => strip.width > COLUMN_WIDTH * width);
  for (let part = 0.35; part <= 0.65; part += 0.025) {
    const x = part * width;
    const left = wide.filter((strip) => strip.right <= x).length;
    const right = wide.filter((strip) => strip.x >= x).length;
    const across = strips.filter((strip) => strip.x < x && strip.right > x).length;
    if (left >= COLUMN_ROWS && right >= COLUMN_ROWS && across < 0.3 * Math.min(left, right)) return x;
  }
  return null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
