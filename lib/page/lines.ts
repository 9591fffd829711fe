/** One line of a text before it is known what it is: of a plain text, of a PDF, or between two line breaks of a page. */
export interface Line {
  /** Folded: see `fold`. */
  readonly text: string;
  /** Blanks before the first character; in a PDF the distance from the margin in average characters. */
  readonly indent: number;
  /** True if blank space parts it from the line before. */
  readonly gap: boolean;
  /** True if it stands out from the text around it, bold or larger. */
  readonly strong: boolean;
  /** Where the line ends on the paper, in average characters from the margin; left out where characters are counted. */
  readonly end?: number;
}

/** Lines that belong together, with the bullet or number that they began with taken off. */
export interface Paragraph {
  readonly text: string;
  readonly indent: number;
  readonly gap: boolean;
  readonly strong: boolean;
  readonly marker: Marker | null;
}

/** What a list item begins with: `style` tells bullets of one sort from another, `ordinal` is null for a glyph. */
export interface Marker {
  readonly style: string;
  readonly ordinal: number | null;
}

interface MarkedLine extends Line {
  readonly marker: Marker | null;
  /** Characters of the line as it stood, indent and marker included. */
  readonly width: number;
}

/** A glyph that is a bullet wherever it begins a line, then glyphs that are bullets only with a blank after them. */
const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙➢►▶✓✔\uf0a7\uf0b7\uf0d8]|(?:--?|[–—*+~·→»o])(?= |$)) ?/u;
/** `1.` `2)` `(3)` `4°` `[5]` `a)` `(ii)` `B)` `(IV)` `C.` */
const NUMBER = /^(?:(\()?(\d{1,2}|[a-z]|[ivx]{2,4}|[IVX]{2,4}|[A-Z](?=[.)]))([.)°])|(\[)(\d{1,2})\])(?: |$)/u;
const RULE = /^[-=_*~–—·. ]{3,}$/u;
const SENTENCE_OPEN = /[\p{L}\p{N}\p{Pd},(/&"'“„«]$/u;
const CLOSING = /^[.,;:!?)\]}»”]/u;
const HYPHENATED = /\p{L}-$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const OPENING = /[([{«„]$/u;
/** `Reference: 24/118`: such lines stand in columns, each for itself. */
const LABELLED = /^\p{Lu}[^:.]{1,40}: /u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^[\p{Lu}\p{N}]/u;

/** Lines shorter than this say nothing of where a text is wrapped. */
const TELLING = 40;
/** Wrapped texts are not wider. */
const WIDEST_WRAP = 135;

/**
 * Joins what the width of a text box or a link in the middle of a sentence broke, and takes bullets and numbers off.
 * `canWrap` is false for lines that nothing but their author ended.
 */
export function paragraphsOf(lines: readonly Line[], canWrap: boolean): readonly Paragraph[] {
  const marked = markLines(lines);
  const wrap = canWrap ? wrapWidth(marked) : null;
  const beginsWithWord = canWrap ? wordsWithin(marked) : () => true;
  const paragraphs: Paragraph[] = [];
  let [head] = marked;
  let last = head;
  let parts: string[] = [];
  for (const [at, line] of marked.entries()) {
    if (head && last && at > 0 && !isContinued(last, line, head, marked[at + 1], wrap)) {
      paragraphs.push(paragraphOf(head, parts, beginsWithWord));
      head = line;
      parts = [];
    }
    parts.push(line.text);
    last = line;
  }
  if (head) paragraphs.push(paragraphOf(head, parts, beginsWithWord));
  return paragraphs;
}

function paragraphOf(
  { indent, gap, strong, marker }: MarkedLine,
  parts: readonly string[],
  beginsWithWord: (text: string) => boolean,
): Paragraph {
  let text = '';
  for (const part of parts) {
    if (HYPHENATED.test(text) && LOWER.test(part) && !beginsWithWord(part)) text = text.slice(0, -1) + part;
    else text += text && part ? ` ${part}` : part;
  }
  return { text, indent, gap, strong, marker };
}

/**
 * Tells whether a text begins with a word that the lines have elsewhere, too. What follows a hyphen at the end of a line and is
 * such a word is one there ("Arbeits-/und Schulzeugnisse", "full-/time"); anything else is the rest of one ("moti-/vation").
 */
function wordsWithin(lines: readonly MarkedLine[]): (text: string) => boolean {
  if (!lines.some(({ text }) => HYPHENATED.test(text))) return () => true;
  const words = new Set<string>();
  lines.forEach(({ text }, at) => {
    const [first = '', ...others] = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
    if (!HYPHENATED.test(lines[at - 1]?.text ?? '')) words.add(first);
    for (const word of others) words.add(word);
  });
  return (text) => words.has(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '');
}

/** Finds the markers; drops ruled lines, making the line above an underlined one. */
function markLines(lines: readonly Line[]): readonly MarkedLine[] {
  const counted = new Set(lines.map((line) => numberOf(line.text)).map((n) => n && key(n.marker)));
  const marked: MarkedLine[] = [];
  let gap = false;
  for (const line of lines) {
    const above = marked.at(-1);
    if (RULE.test(line.text)) {
      if (above && !above.marker && !line.gap && above.text.length <= 2 * line.text.length) {
        marked[marked.length - 1] = { ...above, strong: true };
      }
      gap = true;
      continue;
    }
    const found = numberIn(line.text, counted) ?? bulletOf(line.text);
    marked.push({
      ...line,
      text: found ? line.text.slice(found.length) : line.text,
      gap: line.gap || gap,
      marker: found?.marker ?? null,
      width: line.end ?? line.indent + line.text.length,
    });
    gap = false;
  }
  return marked;
}

interface Found {
  readonly marker: Marker;
  readonly length: number;
}

function bulletOf(text: string): Found | null {
  const glyph = BULLET.exec(text)?.[0];
  return glyph === undefined ? null : { marker: { style: glyph.trim(), ordinal: null }, length: glyph.length };
}

function numberOf(text: string): Found | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [whole, open, loose = '', close, square, inSquare = ''] = match;
  const sign = loose || inSquare;
  const kind = /^\d/u.test(sign) ? '1' : sign.length > 1 ? 'i' : 'a';
  const isCapital = /^\p{Lu}/u.test(sign);
  // `(A)` and `B)` go on from each other
  const opened = isCapital && close === ')' ? '' : (open ?? square ?? '');
  const style = `${opened}${isCapital ? kind.toUpperCase() : kind}${close ?? ')'}`;
  return { marker: { style, ordinal: ordinalOf(sign.toLowerCase(), kind) }, length: whole.length };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function ordinalOf(sign: string, kind: string): number {
  if (kind === '1') return Number(sign);
  if (kind === 'i') return ROMAN.indexOf(sign) + 1;
  return (sign.codePointAt(0) ?? 0) - 96;
}

/**
 * A number counts as a marker only in company: a date that begins a line ("1. Oktober") has no "2." beside it. A capital with
 * a full stop is mostly a name's, so of those the text must have the first two.
 */
function numberIn(text: string, counted: ReadonlySet<string | null>): Found | null {
  const found = numberOf(text);
  if (found?.marker.ordinal == null) return found;
  const { style, ordinal } = found.marker;
  const roman = style.replace('a', 'i').replace('A', 'I');
  if (/i/iu.test(style)) return ordinal >= 2 ? found : null;
  const isKnown = (other: number, of = style) => counted.has(key({ style: of, ordinal: other }));
  const inCompany = style === 'A.' ? isKnown(1) && isKnown(2) : isKnown(ordinal === 1 ? 2 : ordinal - 1);
  if (inCompany) return found;
  const inRoman = ROMAN.indexOf(text.replace('(', '').charAt(0).toLowerCase()) + 1;
  return roman !== style && inRoman > 0 && isKnown(2, roman)
    ? { ...found, marker: { style: roman, ordinal: inRoman } }
    : null;
}

function key(marker: Marker): string {
  return `${marker.style} ${marker.ordinal}`;
}

/** The width at which the text was wrapped by hand or by a printer; null if its lines end where its paragraphs do. */
function wrapWidth(lines: readonly MarkedLine[]): number | null {
  const widths = lines.map((line) => line.width).filter((width) => width >= TELLING);
  if (widths.length < 4) return null;
  widths.sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  if (median > WIDEST_WRAP) return null;
  const likely = widths.filter((width) => width <= 1.25 * median);
  const wrap = likely[Math.floor(likely.length * 0.9)] ?? median;
  const near = widths.filter((width) => width >= 0.8 * wrap && width <= 1.1 * wrap).length;
  return near >= 0.5 * widths.length ? wrap : null;
}

function isContinued(
  last: MarkedLine,
  line: MarkedLine,
  head: MarkedLine,
  next: MarkedLine | undefined,
  wrap: number | null,
): boolean {
  if (last.text === '') return !line.marker;
  if (line.gap && !(CLOSING.test(line.text) && !line.marker)) return false;
  if (last.strong !== line.strong && !CLOSING.test(line.text)) return false;
  const full = wrap !== null && isFull(last, line, wrap) && (!last.text.endsWith(':') || LOWER.test(line.text));
  if (line.marker) return full && isLikelyNoMarker(line.marker, head) && SENTENCE_OPEN.test(last.text);
  if (CLOSING.test(line.text) || OPENING.test(last.text)) return true;
  if (HYPHENATED.test(last.text) && LOWER.test(line.text)) return true;
  if (last.strong && line.strong && line.end !== undefined) return true;
  if (full) return !(LABELLED.test(head.text) && LABELLED.test(line.text));
  if (head.marker && line.indent > head.indent && last.indent <= line.indent) return true;
  return isBrokenInside(last, line, next, last !== head);
}

/** True if the first word of the next line had found no room any more. */
function isFull(last: MarkedLine, next: MarkedLine, wrap: number): boolean {
  const word = next.text.indexOf(' ');
  return last.width + 1 + (word < 0 ? next.text.length : word) > 0.92 * wrap;
}

/** A dash or a number that begins a line within a paragraph that has no such markers. */
function isLikelyNoMarker(marker: Marker, head: MarkedLine): boolean {
  if (head.marker?.style === marker.style) return false;
  return marker.ordinal === null ? /^[-–—+]/u.test(marker.style) : marker.ordinal > 1;
}

/** A text taken from a page one tag a line: a link, a date or a name in bold breaks the sentence around it. */
function isBrokenInside(last: MarkedLine, line: MarkedLine, next: MarkedLine | undefined, isJoined: boolean): boolean {
  const open = SENTENCE_OPEN.test(last.text) && UPPER.test(last.text);
  if (LOWER.test(line.text)) return open && (isJoined || last.text.length >= 60);
  return (
    open &&
    last.text.length >= 20 &&
    line.text.length <= 80 &&
    next !== undefined &&
    !next.gap &&
    !next.marker &&
    /^[\p{Ll}.,;)]/u.test(next.text)
  );
}
