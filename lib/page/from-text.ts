import { foldLine } from './fold';
import type { Line } from './lines';
import { outline } from './outline';
import type { Page } from './page';
import { shapeLines } from './shape';

/** Characters of a text that are read; an ad is never as long, and what follows is left out: the page then says so. */
const LONGEST_TEXT = 500_000;
/** Characters of one line that are read as one block; a longer one is cut into several at its blanks. */
const LONGEST_LINE = 50_000;
const TEXT = { opensPage: true, canWrap: true, plainHeadings: true, follow: 'nothing' } as const;
const TAB = '        ';

/** Reads plain text, pasted or from a file, into a page. Empty text gives a page without blocks. */
export function pageFromText(text: string, url: string | null): Page {
  return {
    url,
    site: null,
    format: 'text',
    language: null,
    facts: {},
    blocks: outline(shapeLines(linesOf(text.slice(0, LONGEST_TEXT)), TEXT)),
    isKnownAd: false,
    factsMissing: false,
    isCut: text.length > LONGEST_TEXT,
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of text.split(/\r\n?|[\n\f\u0085\u2028\u2029]/u)) {
    const folded = foldLine(raw);
    if (folded === '') gap = true;
    else {
      const indent = indentOf(raw);
      for (const piece of pieces(folded)) lines.push({ text: piece, indent, gap, strong: false });
      gap = false;
    }
  }
  return lines;
}

function indentOf(line: string): number {
  const blanks = /^\s*/u.exec(line.slice(0, 200))?.[0] ?? '';
  return blanks.replaceAll('\t', TAB).length;
}

function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_LINE) {
    const blank = text.lastIndexOf(' ', from + LONGEST_LINE);
    const end = blank > from ? blank : from + LONGEST_LINE;
    cut.push(text.slice(from, end));
    from = blank > from ? end + 1 : end;
  }
  cut.push(text.slice(from));
  return cut;
}
