import { type NameWords, nameWordsOf } from '../../naming/name-words';
import { namesApplicant, readTemplate } from '../../naming/template';
import type { Evidence } from '../../posting/evidence';
import type { Posting } from '../../posting/posting';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn } from './fact-blocks';
import { isOfOthers } from './file-context';

export interface ReadSubject {
  readonly subject: string | null;
  readonly evidence: readonly Evidence[];
  /** Where it stands, so that it is not taken for the name of a file. */
  readonly places: readonly { readonly block: FactBlock; readonly stretch: Stretch }[];
}

/** The words of a line, by their offsets in the block that holds them. */
interface Line extends Stretch {
  readonly block: FactBlock;
  readonly by: 'quotes' | 'colon' | 'words';
}

const QUOTED = /^[^“”„«»"‘'\n]{0,40}(?:[“”„«»"]\s?([^“”„«»"\n]{3,100}?)\s?[”“»«"]|['‘]([^'’‘\n]{3,100})['’])(?!\p{L})/u;
const QUOTED_BEFORE =
  /(?:[“”„«"]\s?([^“”„«»"\n]{3,100}?)\s?[”“»"]|(?<!\p{L})['‘]([^'’‘\n]{3,100})['’])(?: \p{L}+){0,5} $/u;
/** A word in capitals, and the words between it and the cue: "put AVALANCHE in the subject". */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}/_-]{3,40}$/u;
const CAPITALS_REACH = 5;
const AFTER_COLON = /^(?: \p{L}+){0,3}\s?[:=–]\s?([^\n;]{3,100})/u;
const BARE = /^(?: \p{Ll}+){0,4} ?([\p{Lu}\p{N}][^\n;,()]{3,80})/u;
/** Nothing, or a colon: what the line is to say stands in the block below. */
const UNFINISHED = /^(?: \p{Ll}+){0,3}\s?:?$/u;
/** Characters that such a line has at the most, and those behind a quote in which a name may be added to it. */
const LINE = 100;
const TAIL = 48;
/** Words between a quote and the name that is added to it: "followed by your". */
const TAIL_WORDS = 3;

/**
 * Reads the subject line that the ad prescribes for the e-mail with the application. `channel`: how the application is
 * sent; where that is no e-mail, only a sentence that speaks of e-mail itself prescribes one.
 */
export function readSubject(
  blocks: readonly FactBlock[],
  context: Context,
  reference: string | null,
  channel: Posting['channel'],
): ReadSubject {
  for (const [index, block] of blocks.entries()) {
    if (!block.concepts.has('subject')) continue;
    for (const sentence of block.sentences) {
      for (const cue of spotsIn(block, sentence, 'subject')) {
        const line = lineAt(blocks, index, sentence, cue);
        if (!line || !isOfApplication(block, sentence, line, channel)) continue;
        const raw = line.block.text.slice(line.start, line.end);
        const words = nameWordsOf(block.read.lexicon, context.lexicons);
        const { template } = readTemplate(raw, words, reference);
        const stretch = { start: line.start, end: line.end };
        const quote =
          line.block === block ? { start: Math.min(cue.start, line.start), end: Math.max(cue.end, line.end) } : stretch;
        return {
          subject: withName(withoutSentence(template), line, cue, sentence, words).replace(/\s?:$/u, ''),
          evidence: [evidenceOf(line.block, quote, 'subject')],
          places: [{ block: line.block, stretch }],
        };
      }
    }
  }
  return { subject: null, evidence: [], places: [] };
}

/** What goes on in small letters behind the last part is the sentence, not the line. */
function withoutSentence(template: string): string {
  return template.replace(/(\{(?:family|given|full)Name\}) \p{Ll}[^{}]*$/u, '$1').trim();
}

/** The line with the name that the sentence adds to it: "the subject line “M-27” followed by your surname". */
function withName(template: string, line: Line, cue: FactSpot, sentence: Stretch, words: NameWords): string {
  if (line.by !== 'quotes' || /\{(?:family|given|full)Name\}/u.test(template)) return template;
  const end = Math.min(sentence.end, cue.start > line.end ? cue.start : sentence.end, line.end + TAIL);
  const behind = { start: line.end, end };
  if (has(line.block, behind, 'file', 'apply')) return template;
  const [rest = ''] = line.block.text
    .slice(behind.start, behind.end)
    .replace(/^[”“»«"’']/u, '')
    .split(/[.,;:()]/u, 1);
  const told = readTemplate(rest, words, null);
  const at = told.template.indexOf('{');
  const isNear = told.template.slice(0, at).trim().split(/\s+/u).length <= TAIL_WORDS;
  const name = /^\{[a-zA-Z]+\}/u.exec(told.template.slice(at))?.[0];
  return at >= 0 && isNear && name && namesApplicant(told) ? `${template} ${name}` : template;
}

/** A subject prescribed to referees, for questions, or of something else than an e-mail, is none. */
function isOfApplication(block: FactBlock, sentence: Stretch, line: Line, channel: Posting['channel']): boolean {
  const before = { start: 0, end: sentence.end };
  if (isOfOthers(block, sentence) || isOfOthers(line.block, line)) return false;
  if (has(block, sentence, 'contact') && !has(block, sentence, 'apply')) return false;
  if (has(block, sentence, 'email') || hasAddress(block, before)) return true;
  if (line.by === 'words') return false;
  if (channel !== 'email') return channel === null && has(block, before, 'email', 'apply') && line.block === block;
  return true;
}

function hasAddress(block: FactBlock, { start, end }: Stretch): boolean {
  return block.text.slice(start, end).includes('@');
}

/** The words of the line: in quotes behind or in front of the cue, behind a colon, behind the cue up to the end of the sentence, or in the block below. */
function lineAt(blocks: readonly FactBlock[], index: number, sentence: Stretch, cue: FactSpot): Line | null {
  const block = blocks[index];
  const below = blocks[index + 1];
  if (!block) return null;
  const rest = block.text.slice(cue.end, sentence.end);
  const isUnfinished = sentence.end >= block.text.trimEnd().length && UNFINISHED.test(rest.trimEnd());
  const next = isUnfinished && below ? lineBelow(below, rest) : null;
  if (next) return next;
  const quoted = spanOf(rest, QUOTED);
  if (quoted) return placed(block, cue.end, quoted, 'quotes');
  const colon = spanOf(rest, AFTER_COLON);
  if (colon) return placed(block, cue.end, colon, 'colon');
  const before = spanOf(block.text.slice(sentence.start, cue.start), QUOTED_BEFORE);
  if (before) return placed(block, sentence.start, before, 'quotes');
  const capitals = capitalsIn(block.text.slice(sentence.start, cue.start));
  if (capitals) return placed(block, sentence.start, capitals, 'colon');
  const bare = spanOf(rest, BARE);
  // one word alone goes with the cue: "the Subject Area"
  return bare && /[\s\p{N}]/u.test(rest.slice(bare.start, bare.end)) ? placed(block, cue.end, bare, 'words') : null;
}

/** The last of the words that is in capitals. */
function capitalsIn(text: string): Stretch | null {
  const word = text
    .trimEnd()
    .split(' ')
    .slice(-CAPITALS_REACH)
    .findLast((each) => CAPITALS.test(each));
  if (word === undefined) return null;
  const start = text.lastIndexOf(word);
  return { start, end: start + word.length };
}

/** A line of its own behind "… with the subject" or "the subject is:". */
function lineBelow(below: FactBlock, rest: string): Line | null {
  const quoted = spanOf(below.text, QUOTED);
  if (quoted && quoted.start < 2) return placed(below, 0, quoted, 'quotes');
  const isLine = rest.includes(':') && below.text.length <= LINE;
  return isLine ? { block: below, start: 0, end: below.text.trimEnd().length, by: 'colon' } : null;
}

function placed(block: FactBlock, offset: number, { start, end }: Stretch, by: Line['by']): Line {
  return { block, start: offset + start, end: offset + end, by };
}

/** The first group that the pattern catches, up to the end of its first sentence; null if that leaves no words. */
function spanOf(text: string, pattern: RegExp): Stretch | null {
  const found = pattern.exec(text);
  const caught = found?.[1] ?? found?.[2] ?? '';
  const [first = ''] = pattern === AFTER_COLON || pattern === BARE ? caught.split('. ', 1) : [caught];
  const opened = first.includes('(') ? first : first.replace(/\)[^()]*$/u, '');
  const line = opened.replace(/(?<![\s.,"”“»'’])[\s.,"”“»'’]+$/u, '');
  if (!found || line.length <= 2) return null;
  const start = found.index + found[0].indexOf(caught);
  return { start, end: start + line.length };
}
