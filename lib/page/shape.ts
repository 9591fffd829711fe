import { isLabel } from './labels';
import { type Line, type Marker, type Paragraph, paragraphsOf } from './lines';
import { ADDRESS, CAPITAL_START, countWords, loudAmong, SMALL } from './looks';
import type { Draft } from './outline';

/** Longest line that can be a heading, in characters and in words. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 11;
/** Longest heading in capitals, and longest title of a page. */
const LONGEST_TITLE = 160;
/** Words of a line that ends in a colon and is still a heading rather than a sentence that opens a list. */
const LABEL_WORDS = 4;
/** Words of a heading that stands under a list without bullets and without a blank line between. */
const LONGEST_TERSE = 5;

/** `## Title`, `--- Title ---`: what stands before the title; the same signs may stand after it. */
const DECORATION = /^(?:#{1,6} |[-=*_~–—]{2,} ?)/u;
const DECORATIONS = '-=*_~#–— ';
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/gu;
const ENDS_OPEN = /[^.,;:!?…]$/u;
/** `CV: (please name …)`: a label with a remark on what stands under it. */
const REMARKED = /^[^:.]{1,40}: ?\(.*\)$/u;
/** A bullet in the middle of a line, sure (`•`) or likely (a dash between blanks). */
const SURE_INNER = / [•◦▪●○‣➢►\uf0a7\uf0b7] ?/u;
const INNER = / [•◦▪●○‣➢►\uf0a7\uf0b7]| [-–*·] /u;
const DASH_INNER = / [-–*·] /u;

/** What is known of the lines from where they stood. */
export interface Setting {
  /** The lines open the page: the first can be its title. */
  readonly opensPage: boolean;
  /** The lines may have been broken by a printer or an editor at a certain width. */
  readonly canWrap: boolean;
  /** A short line can be a heading though nothing but its place tells it from the text. */
  readonly plainHeadings: boolean;
  /** What stands after the last line: a list, something else, or nothing. */
  readonly follow: 'items' | 'other' | 'nothing';
  /** The page has its text in capitals, so that they mark no heading. */
  readonly isLoud?: boolean;
}

/** Tells from their looks what the lines of a text are: headings, list items, labels with values, paragraphs. */
export function shapeLines(lines: readonly Line[], setting: Setting): readonly Draft[] {
  const paragraphs = paragraphsOf(lines, setting.canWrap)
    .flatMap(splitInner)
    .filter((paragraph) => LETTER.test(paragraph.text) || /\p{N}/u.test(paragraph.text));
  const headingStyles = numberedHeadings(paragraphs);
  const loud = loudAmong(paragraphs);
  const drafts: Draft[] = [];
  const depths: { readonly indent: number; readonly style: string }[] = [];
  let run: Run = 'none';
  let runIndent: number | null = null;
  paragraphs.forEach((paragraph, at) => {
    const before = paragraphs[at - 1];
    const after = paragraphs[at + 1] ?? AFTER[setting.follow];
    if (runIndent === null ? paragraph.gap && run === 'in' : paragraph.indent < runIndent) run = 'none';
    const { marker } = paragraph;
    if (marker && !(headingStyles.has(marker.style) && isBare(paragraph, loud.has(paragraph)))) {
      drafts.push({ role: 'item', level: depthOf(paragraph, marker, depths), text: paragraph.text });
      run = 'none';
      return;
    }
    depths.length = 0;
    const previous = drafts.at(-1);
    const isEntry = run === 'in' && before !== undefined && isLikeEntry(paragraph, before);
    const leads = leadsToItems(paragraphs, at, setting);
    const isLoud = setting.isLoud === true || loud.has(paragraph);
    const level = isEntry
      ? null
      : marker
        ? 2
        : headingLevel(paragraph, before, after, setting, at === 0, leads, isLoud);
    if (previous?.role === 'term' && isLabel(paragraphs, at - 1, setting.follow === 'items')) {
      drafts.push({ role: 'cell', level: 0, text: paragraph.text });
    } else if (isLabel(paragraphs, at, setting.follow === 'items')) {
      drafts.push({ role: 'term', level: 0, text: paragraph.text });
      run = 'none';
    } else if (level !== null) {
      drafts.push({ role: 'heading', level, text: undecorated(paragraph.text) });
      run = opensRun(paragraph, after) ? 'open' : 'none';
      runIndent = indentOfRun(paragraph, after);
    } else if (run !== 'none' && !(run === 'in' && endsRun(paragraph, before))) {
      drafts.push({ role: 'item', level: 1, text: paragraph.text });
      run = 'in';
    } else {
      drafts.push({ role: 'paragraph', level: 0, text: paragraph.text });
      run = opensRun(paragraph, after) ? 'open' : 'none';
      runIndent = indentOfRun(paragraph, after);
    }
  });
  return drafts;
}

const STAND_IN: Paragraph = { text: '', indent: 0, gap: true, strong: false, marker: null };
const AFTER = {
  items: { ...STAND_IN, marker: { style: '•', ordinal: null } },
  other: STAND_IN,
  nothing: undefined,
} as const;

/**
 * A list without bullets: the lines under one that ends in a colon, up to a blank line, a heading or another kind of line;
 * if they are indented, as far as they are.
 */
type Run = 'none' | 'open' | 'in';

function opensRun(paragraph: Paragraph, after: Paragraph | undefined): boolean {
  if (!paragraph.text.endsWith(':') || after === undefined || after.marker) return false;
  return indentOfRun(paragraph, after) !== null || (!after.gap && after.text.length < 300);
}

/** The last entry of a list without bullets and full stops may look like a heading over what follows; headings are shorter. */
function isLikeEntry(paragraph: Paragraph, before: Paragraph): boolean {
  return !paragraph.strong && ENDS_OPEN.test(before.text) && countWords(paragraph.text) > LONGEST_TERSE;
}

function indentOfRun(paragraph: Paragraph, after: Paragraph | undefined): number | null {
  return after && after.indent >= paragraph.indent + 2 ? after.indent : null;
}

function endsRun(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  return (
    before !== undefined && ENDS_OPEN.test(before.text) && paragraph.text.endsWith('.') && paragraph.text.length > 60
  );
}

/** Bullets within one line, as text copied from a page without its line breaks has them. */
function splitInner(paragraph: Paragraph): readonly Paragraph[] {
  const { text, marker } = paragraph;
  if (!INNER.test(text)) return [paragraph];
  const sure = partsOf(text, SURE_INNER);
  if (sure.length > 2 || (sure.length > 1 && marker)) return toItems(paragraph, sure, '•');
  if (text.length < 40) return [paragraph];
  const dashed = partsOf(text, DASH_INNER);
  const listed = marker ? /^[-–*·]$/u.test(marker.style) : (dashed[0] ?? '').endsWith(':');
  return dashed.length > 2 && listed ? toItems(paragraph, dashed, '-') : [paragraph];
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).map((part) => part.trim());
}

function toItems(paragraph: Paragraph, parts: readonly string[], style: string): readonly Paragraph[] {
  const marker = { style, ordinal: null };
  return parts.map((text, at) => (at === 0 ? { ...paragraph, text } : { ...paragraph, text, gap: false, marker }));
}

/** Styles of numbers that number sections: a text that is no item follows the first of them. */
function numberedHeadings(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const styles = new Set<string>();
  paragraphs.forEach(({ marker, indent, text }, at) => {
    const after = paragraphs[at + 1];
    const opens =
      marker?.ordinal === 1 && after && !after.marker && after.indent <= indent && after.text.length > text.length;
    if (opens) styles.add(marker.style);
  });
  return styles;
}

function depthOf(paragraph: Paragraph, marker: Marker, depths: { indent: number; style: string }[]): number {
  const { indent } = paragraph;
  const same = depths.findIndex((depth) => depth.style === marker.style && Math.abs(depth.indent - indent) < 2);
  if (same >= 0) depths.length = same + 1;
  else {
    while (depths.length > 0 && (depths.at(-1)?.indent ?? 0) > indent) depths.pop();
    depths.push({ indent, style: marker.style });
  }
  return Math.min(depths.length, 6);
}

function headingLevel(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
  setting: Setting,
  isFirst: boolean,
  leads: boolean,
  isLoud: boolean,
): number | null {
  const { text } = paragraph;
  if (
    isFirst &&
    setting.opensPage &&
    text.length <= LONGEST_TITLE &&
    /[^.,;:]$/u.test(text) &&
    after &&
    !ADDRESS.test(text)
  )
    return 1;
  if (DECORATION.test(text) && text.length <= LONGEST_TITLE) return 2;
  if (!after || text.length > LONGEST_TITLE || ADDRESS.test(text)) return null;
  if (!isLoud && isShouted(text) && (paragraph.gap || !before || !after.gap)) return 2;
  if (REMARKED.test(text) && leads) return 3;
  if (!isBare(paragraph, isLoud)) return null;
  if (paragraph.strong) return text.endsWith(':') ? 3 : 2;
  if (text.endsWith(':')) {
    return /^\p{Lu}/u.test(text) && countWords(text) <= LABEL_WORDS && !after.gap ? 3 : null;
  }
  if (after.marker) return /^\P{N}/u.test(text) ? 3 : null;
  return setting.plainHeadings && isSetApart(paragraph, before, after) ? 2 : null;
}

/** True if list items follow, or one line that introduces them and then the items. */
function leadsToItems(paragraphs: readonly Paragraph[], at: number, { follow }: Setting): boolean {
  const [next, second] = [paragraphs[at + 1] ?? AFTER[follow], paragraphs[at + 2]];
  if (!next) return false;
  if (next.marker || next.text.endsWith(':')) return true;
  const beyond = second ?? (at + 2 === paragraphs.length ? AFTER[follow] : undefined);
  return beyond?.marker != null && /[^.]$/u.test(next.text);
}

/** Short, begins like a title, and is no sentence. `isLoud`: its capitals say nothing. */
function isBare({ text }: Paragraph, isLoud: boolean): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    countWords(text) <= MOST_WORDS &&
    CAPITAL_START.test(text) &&
    (isLoud || SMALL.test(text)) &&
    !/[.,;]$/u.test(text)
  );
}

/** A short line over a long one, parted from what stands before it by a blank line or by the end of a sentence. */
function isSetApart(paragraph: Paragraph, before: Paragraph | undefined, after: Paragraph): boolean {
  const followed = after.text.length >= 60 || /[.:]$/u.test(after.text);
  const parted = !before || paragraph.gap || before.marker !== null || before.strong || !ENDS_OPEN.test(before.text);
  return followed && (parted || before.text.length >= 60) && !/: /u.test(paragraph.text);
}

function isShouted(text: string): boolean {
  return (
    !SMALL.test(text) &&
    !/[,;]$/u.test(text) &&
    (text.match(CAPITAL)?.length ?? 0) >= 4 &&
    text.includes(' ') === countWords(text) > 1
  );
}

function undecorated(text: string): string {
  const before = DECORATION.exec(text)?.[0].length ?? 0;
  if (before === 0) return text;
  let end = text.length;
  while (end > before && DECORATIONS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(before, end);
}
