import type { Quote } from '../browser/page-messages';

/** Text searched in one page, in characters. */
const MOST_TEXT = 5_000_000;
/** Places compared where the same words stand again and again. */
const MOST_PLACES = 500;

/** A text node and where it begins in the text of the whole page. */
interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly text: string;
}

/**
 * Finds words of the ad again, across elements and whatever the white space between them: where they stand more than once,
 * at the place whose surroundings fit best. null: they are no longer on the page.
 */
export function findQuote(root: Node, quote: Quote): Range | null {
  const { text, stretches } = textOf(root);
  const exact = fold(quote.exact);
  if (exact === '') return null;
  const before = fold(quote.prefix);
  const after = fold(quote.suffix);
  let best = -1;
  let bestFit = -1;
  let place = text.indexOf(exact);
  for (let seen = 0; place >= 0 && seen < MOST_PLACES; seen += 1) {
    const fit = endFit(text, place, before) + startFit(text, place + exact.length, after);
    if (fit > bestFit) [best, bestFit] = [place, fit];
    place = text.indexOf(exact, place + 1);
  }
  return best < 0 ? null : rangeOf(stretches, best, best + exact.length);
}

/** Text without what readers and typesetters change: white space, and characters that nobody sees. */
function fold(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

function textOf(root: Node): { text: string; stretches: readonly Stretch[] } {
  const stretches: Stretch[] = [];
  const pieces: string[] = [];
  let length = 0;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined && length < MOST_TEXT; node = waiting.pop()) {
    if (isText(node)) {
      const text = fold(node.data);
      if (text === '') continue;
      stretches.push({ node, start: length, text });
      pieces.push(text);
      length += text.length;
      continue;
    }
    if (isElement(node) && /^(?:script|style|noscript|template|textarea)$/iu.test(node.localName)) continue;
    // Last child first, so that the first one is taken next.
    for (let child = node.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
    if (isElement(node) && node.shadowRoot !== null) waiting.push(node.shadowRoot);
  }
  return { text: pieces.join(''), stretches };
}

function rangeOf(stretches: readonly Stretch[], start: number, end: number): Range | null {
  const first = stretchAt(stretches, start);
  const last = stretchAt(stretches, end - 1);
  const range = first?.node.ownerDocument.createRange();
  if (first === null || last === null || range === undefined) return null;
  range.setStart(first.node, rawOffset(first.node.data, start - first.start));
  range.setEnd(last.node, rawOffset(last.node.data, end - 1 - last.start) + 1);
  return range;
}

/** The last stretch that begins at or before the place. */
function stretchAt(stretches: readonly Stretch[], place: number): Stretch | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1] ?? null;
}

/** Where the n-th character that counts stands in the text as it is. */
function rawOffset(text: string, folded: number): number {
  let counted = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (fold(text.charAt(index)) !== '') counted += 1;
    if (counted === folded) return index;
  }
  return text.length;
}

function endFit(text: string, end: number, expected: string): number {
  let fit = 0;
  while (fit < expected.length && text[end - 1 - fit] === expected[expected.length - 1 - fit]) fit += 1;
  return fit;
}

function startFit(text: string, start: number, expected: string): number {
  let fit = 0;
  while (fit < expected.length && text[start + fit] === expected[fit]) fit += 1;
  return fit;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
