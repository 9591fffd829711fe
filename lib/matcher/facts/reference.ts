import type { Evidence } from '../../posting/evidence';
import type { Conflict } from '../../posting/posting';
import type { Context } from '../context';
import { dataEvidence, evidenceOf } from './evidence';
import {
  blocksWith,
  type FactBlock,
  type FactSpot,
  has,
  type Stretch,
  sentenceOf,
  spotsIn,
  wholeOf,
} from './fact-blocks';

export interface ReadReference {
  readonly reference: string | null;
  readonly evidence: readonly Evidence[];
  readonly conflict: Conflict | null;
}

interface Candidate {
  readonly value: string;
  readonly evidence: Evidence;
  /** 2: stands as a label with its value, or in the page's data. 1: named in a sentence. */
  readonly rank: 1 | 2;
}

/** Up to two words in capitals, then a run without spaces: "SU FV-3826-25", "AN 2.2.1-808-24". */
const VALUE = /^(?:\p{Lu}[\p{Lu}-]{0,9} ){0,2}[\p{L}\p{N}][\p{L}\p{N}./:_#+–-]{1,60}/u;
/** What belongs to a number though a space parts it: a year as in Austria ("MB/7 ex 2026/27"), a position ("#1"), letters that end a line. */
const TAIL = /^ (?:ex \d{4}(?:\/\d{2,4})?|#\d{1,3}|\p{Lu}{2,6}(?=\s*$|[.,;)]))/u;
const QUOTED = /^[“”"«„'‘]\s?([^“”"»«'’]{3,60}?)\s?[”"»“'’]/u;
/** Between a label and its value: marks, and "is" words of up to three letters. */
const BETWEEN =
  /^[\s.:#°º=–(-]{0,6}(?:(?:nr|no|n|num|number|code|id|is|är|er|ist|on|est)[.:°º]{0,2}\s){0,2}[\s.:#(]{0,3}/iu;
const NOT_A_NUMBER =
  /^(?:\d{1,2}|(?:http|www).*|[^@]*@.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})$/iu;
/** In a sentence on how to apply, a number may stand without a label: "by 13 October 2025, UFV-PA 2025/2904". */
const BARE = /(?:^|[\s(,])(\p{Lu}{2,12}(?:[ -]\p{Lu}{2,12})? \d{4}\/\d{2,6})(?=[\s.,;)]|$)/u;
/** Letters in capitals and figures, parted by marks: the whole of a line, its part behind a dot or bar, or, with a slash, its last word. */
const ALONE = /^\p{Lu}[\p{Lu}\d][\p{Lu}\d/.-]{2,30}$/u;
const IN_BRACKETS = /\((\p{Lu}{1,6}[ -]?\d{1,6}\/\d{2,6})\)$/u;
const LAST = /^\p{Lu}{2,8}\/[\d/.-]{4,24}$/u;
/** A run of capitals, figures and marks between them. */
const CODE = /^[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+){1,6}$/u;
const RUN = /\S{1,60}/gu;
const OUTER_MARKS = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}]{1,8}$/gu;
const FEWEST_FIGURES = 3;
/** Behind a number that is a sum of money. */
const MONEY = /^[.,]?-?\s?(?:[€£$]|EUR|CHF|SEK|NOK|DKK|GBP|USD|AUD|kr)(?!\p{L})/u;
/** Blocks at the top in which a number may stand alone, characters of such a line, and characters of a subject line in which one is looked for. */
const TOP = 8;
const LINE = 100;
const SUBJECT_REACH = 60;

/** Reads the employer's number for the position. Of several the one beside a label counts, then the first. */
export function readReference(blocks: readonly FactBlock[], context: Context): ReadReference {
  const labelled = blocks.flatMap((block, index) =>
    spotsIn(block, wholeOf(block), 'reference').flatMap((label) => candidateAt(blocks, index, label)),
  );
  const found = [...fromData(context), ...labelled];
  const candidates = found.length > 0 ? found : bareReferences(blocks);
  const used = candidates.find(({ rank }) => rank === 2) ?? candidates[0];
  if (!used) return { reference: null, evidence: [], conflict: null };
  const same = candidates.filter(({ value }) => normal(value) === normal(used.value));
  const rivals = new Map(
    candidates.filter(({ rank }) => rank === used.rank).map((each) => [normal(each.value), each] as const),
  );
  return {
    reference: used.value,
    evidence: same.map(({ evidence }) => evidence),
    conflict:
      rivals.size < 2
        ? null
        : {
            field: 'reference',
            values: [...rivals.values()].map(({ value, evidence }) => ({ value, evidence })),
            used: used.value,
          },
  };
}

/** True if the block gives another number than the ad's own: it speaks of another position. */
export function namesAnother(block: FactBlock, reference: string | null): boolean {
  // a label may be read out of the number itself: the "Ref" of "Ref-0381"
  if (reference === null || !block.concepts.has('reference') || normal(block.text).includes(normal(reference)))
    return false;
  const named = spotsIn(block, wholeOf(block), 'reference').flatMap((label) => candidateAt([block], 0, label));
  return named.length > 0 && !named.some(({ value }) => normal(value) === normal(reference));
}

function normal(value: string): string {
  return value.replace(/\s+/gu, '').toLowerCase();
}

function candidateAt(blocks: readonly FactBlock[], index: number, label: FactSpot): readonly Candidate[] {
  const block = blocks[index];
  if (!block || isSomebodyElses(block, label)) return [];
  const rest = block.text.slice(label.end, label.end + 120);
  const skipped = BETWEEN.exec(rest)?.[0] ?? '';
  const own = valueIn(rest.slice(skipped.length));
  if (own !== null) {
    const start = label.end + skipped.length + own.start;
    const stretch = { start: label.start, end: start + own.text.length };
    return [
      { value: own.text, evidence: evidenceOf(block, stretch, 'reference/label'), rank: rankOf(block, label, skipped) },
    ];
  }
  const next = blocks[index + 1];
  const isLabel = block.isShort && rest.replace(/[\s.:#°º]/gu, '') === '' && next?.isShort === true;
  const below = isLabel ? valueIn(next.text) : null;
  if (!below || !next || next.text.length > below.text.length + 20) return [];
  const stretch = { start: below.start, end: below.start + below.text.length };
  return [{ value: below.text, evidence: evidenceOf(next, stretch, 'reference/label'), rank: 2 }];
}

function valueIn(text: string): { readonly text: string; readonly start: number } | null {
  const quoted = QUOTED.exec(text);
  if (quoted?.[1]) {
    // "quote 'AT2026.633 – surname'": the number stands in front of the dash
    const first = quoted[1].split(/ [–—-] /u, 1).join('');
    const own = /\p{N}/u.test(first) ? first : quoted[1];
    return /\p{N}/u.test(own) ? { text: own, start: quoted[0].indexOf(own) } : null;
  }
  const run = VALUE.exec(text)?.[0] ?? '';
  const value = run.replace(/(?<![./:_#+–-])[./:_#+–-]+$/u, '');
  if (!/\p{N}/u.test(value) || value.length < 3 || NOT_A_NUMBER.test(value)) return null;
  if (MONEY.test(text.slice(value.length))) return null;
  const tail = run === value ? (TAIL.exec(text.slice(value.length))?.[0] ?? '') : '';
  return { text: value + tail, start: 0 };
}

/** A label begins its line, or follows a bar, and has a colon or nothing but space before its value. */
function rankOf(block: FactBlock, label: FactSpot, skipped: string): 1 | 2 {
  const before = block.text.slice(0, label.start).trimEnd();
  const begins = before === '' || /[|·•.;–-]$/u.test(before);
  return skipped.includes(':') || begins ? 2 : 1;
}

/** True if a grant, project, board or company is named in front of the label in its sentence, or by the label itself. */
function isSomebodyElses(block: FactBlock, label: FactSpot): boolean {
  const sentence = sentenceOf(block, label);
  const span: Stretch = { start: sentence.start, end: label.end };
  const others = spotsIn(block, span, 'other-number');
  const covering = others.some((spot) => spot.end >= label.end && spot.start <= label.start);
  const text = block.text.slice(sentence.start, label.start);
  return covering || (others.length > 0 && !/[|•]/u.test(text.slice((others.at(-1)?.end ?? 0) - sentence.start)));
}

/** A number without a label: in the sentence on how to apply, alone on a line at the top, or at the head of the subject line. */
function bareReferences(blocks: readonly FactBlock[]): readonly Candidate[] {
  return [
    ...blocksWith(blocks, 'apply').flatMap(inSentence),
    ...blocks
      .slice(0, TOP)
      .flatMap((block) => (block.text.length <= LINE ? codesIn(block, wholeOf(block), aloneIn) : [])),
    ...blocks.flatMap((block, index) => inSubject(block, blocks[index + 1])),
  ];
}

function inSentence(block: FactBlock): readonly Candidate[] {
  return block.sentences.flatMap((sentence) =>
    has(block, sentence, 'until', 'deadline') && has(block, sentence, 'apply') ? codesIn(block, sentence, bareIn) : [],
  );
}

/** Behind the words that announce the subject line, or in the block below them. */
function inSubject(block: FactBlock, next: FactBlock | undefined): readonly Candidate[] {
  if (!block.concepts.has('subject')) return [];
  return block.sentences.flatMap((sentence) =>
    spotsIn(block, sentence, 'subject').flatMap((cue) => {
      const behind = { start: cue.end, end: Math.min(sentence.end, cue.end + SUBJECT_REACH) };
      const own = codesIn(block, behind, codeIn);
      if (own.length > 0 || !next || !/:\s*$/u.test(block.text.slice(cue.end))) return own;
      return codesIn(next, { start: 0, end: Math.min(next.text.length, SUBJECT_REACH) }, codeIn);
    }),
  );
}

interface FoundCode {
  readonly value: string;
  readonly start: number;
}

function codesIn(
  block: FactBlock,
  { start, end }: Stretch,
  find: (text: string) => FoundCode | null,
): readonly Candidate[] {
  if (has(block, { start, end }, 'other-number')) return [];
  const found = find(block.text.slice(start, end));
  if (!found || NOT_A_NUMBER.test(found.value)) return [];
  const from = start + found.start;
  const stretch = { start: from, end: from + found.value.length };
  return [{ value: found.value, evidence: evidenceOf(block, stretch, 'reference/bare'), rank: 1 }];
}

function bareIn(text: string): FoundCode | null {
  const found = BARE.exec(text);
  return found?.[1] ? { value: found[1], start: found.index + found[0].indexOf(found[1]) } : null;
}

function aloneIn(text: string): FoundCode | null {
  const bracket = IN_BRACKETS.exec(text);
  if (bracket?.[1]) return { value: bracket[1], start: bracket.index + 1 };
  const start = text.lastIndexOf(' ') + 1;
  const value = text.slice(start);
  const isApart = start === 0 || /[|·•–] $/u.test(text.slice(0, start));
  const isCode = isApart ? ALONE.test(value) && /\d{2}/u.test(value) : LAST.test(value);
  return isCode ? { value, start } : null;
}

function codeIn(text: string): FoundCode | null {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const value = run.replace(OUTER_MARKS, '');
    const isMarked = /\p{Lu}/u.test(value) || /\d[-/.]\d+[-/.]\d/u.test(value);
    if (CODE.test(value) && isMarked && value.replace(/\D/gu, '').length >= FEWEST_FIGURES) {
      return { value, start: index + run.indexOf(value) };
    }
  }
  return null;
}

function fromData({ page }: Context): readonly Candidate[] {
  const fact = page.facts.reference;
  if (!fact) return [];
  return [{ value: fact.value, evidence: dataEvidence(fact.text, `reference/${fact.source}`), rank: 2 }];
}
