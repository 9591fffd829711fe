import type { Evidence } from '../../posting/evidence';
import type { Conflict } from '../../posting/posting';
import type { Context } from '../context';
import { dataEvidence, evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';

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
const QUOTED = /^[“”"«„'‘]\s?([^“”"»«'’]{3,60}?)\s?[”"»“'’]/u;
/** Between a label and its value: marks, and "is" words of up to three letters. */
const BETWEEN =
  /^[\s.:#°º=–(-]{0,6}(?:(?:nr|no|n|num|number|code|id|is|är|er|ist|on|est)[.:°º]{0,2}\s){0,2}[\s.:#(]{0,3}/iu;
const NOT_A_NUMBER =
  /^(?:\d{1,2}|(?:http|www).*|[^@]*@.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})$/iu;
/** In a sentence on how to apply, a number may stand without a label: "by 13 October 2025, UFV-PA 2025/2904". */
const BARE = /(?:^|[\s(,])(\p{Lu}{2,}(?:[ -]\p{Lu}{2,})? \d{4}\/\d{2,6})(?=[\s.,;)]|$)/u;

/** Reads the employer's number for the position. Of several the one beside a label counts, then the first. */
export function readReference(blocks: readonly FactBlock[], context: Context): ReadReference {
  const labelled = blocks.flatMap((block, index) =>
    spotsIn(block, wholeOf(block), 'reference').flatMap((label) => candidateAt(blocks, index, label)),
  );
  const found = [...fromData(context), ...labelled];
  const candidates = found.length > 0 ? found : blocks.flatMap(bareReference);
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
  if (reference === null) return false;
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
  const below = isLabel && next ? valueIn(next.text) : null;
  if (!below || !next || next.text.length > below.text.length + 20) return [];
  const stretch = { start: below.start, end: below.start + below.text.length };
  return [{ value: below.text, evidence: evidenceOf(next, stretch, 'reference/label'), rank: 2 }];
}

function valueIn(text: string): { readonly text: string; readonly start: number } | null {
  const quoted = QUOTED.exec(text);
  if (quoted?.[1]) return { text: quoted[1], start: quoted[0].indexOf(quoted[1]) };
  const value = (VALUE.exec(text)?.[0] ?? '').replace(/(?<![./:_#+–-])[./:_#+–-]+$/u, '');
  return /\p{N}/u.test(value) && value.length > 2 && !NOT_A_NUMBER.test(value) ? { text: value, start: 0 } : null;
}

/** A label begins its line, or follows a bar, and has a colon or nothing but space before its value. */
function rankOf(block: FactBlock, label: FactSpot, skipped: string): 1 | 2 {
  const before = block.text.slice(0, label.start).trimEnd();
  const begins = before === '' || /[|·•.;–-]$/u.test(before);
  return skipped.includes(':') || begins ? 2 : 1;
}

/** True if a grant, project, board or company is named in front of the label in its sentence, or by the label itself. */
function isSomebodyElses(block: FactBlock, label: FactSpot): boolean {
  const sentence = block.sentences.find(({ start, end }) => start <= label.start && end >= label.end) ?? wholeOf(block);
  const span: Stretch = { start: sentence.start, end: label.end };
  const others = spotsIn(block, span, 'other-number');
  const covering = others.some((spot) => spot.end >= label.end && spot.start <= label.start);
  const text = block.text.slice(sentence.start, label.start);
  return covering || (others.length > 0 && !/[|•]/u.test(text.slice((others.at(-1)?.end ?? 0) - sentence.start)));
}

function bareReference(block: FactBlock): readonly Candidate[] {
  return block.sentences.flatMap((sentence): readonly Candidate[] => {
    if (!has(block, sentence, 'until', 'deadline') || !has(block, sentence, 'apply')) return [];
    const found = BARE.exec(block.text.slice(sentence.start, sentence.end));
    if (!found?.[1]) return [];
    const start = sentence.start + found.index + found[0].indexOf(found[1]);
    return [
      {
        value: found[1],
        evidence: evidenceOf(block, { start, end: start + found[1].length }, 'reference/bare'),
        rank: 1,
      },
    ];
  });
}

function fromData({ page }: Context): readonly Candidate[] {
  const fact = page.facts.reference;
  if (!fact) return [];
  return [{ value: fact.value, evidence: dataEvidence(fact.text, `reference/${fact.source}`), rank: 2 }];
}
