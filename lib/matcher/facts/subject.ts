import { nameWordsOf } from '../../naming/name-words';
import { readTemplate } from '../../naming/template';
import type { Evidence } from '../../posting/evidence';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn } from './fact-blocks';

export interface ReadSubject {
  readonly subject: string | null;
  readonly evidence: readonly Evidence[];
  /** Where it stands, so that it is not taken for the name of a file. */
  readonly places: readonly { readonly block: FactBlock; readonly stretch: Stretch }[];
}

const QUOTED = /^[^“”„«»"‘'\n]{0,40}[“”„«»"‘']\s?([^“”„«»"\n]{3,100}?)\s?[“”»«"’'](?!\p{L})/u;
const AFTER_COLON = /^(?: \p{L}+){0,3}\s?[:=–]\s?(?:["“„«»”]\s?)?([^\n;]{3,100})/u;
const BARE = /^(?: \p{Ll}+){0,4} ?([\p{Lu}\p{N}][^\n;,()]{3,80})/u;
const QUOTED_BEFORE = /[“”„«"]\s?([^“”„«»"\n]{3,100}?)\s?[”“»"]\s?(?:\p{L}+ ){0,3}(?:the |your |a |an )?$/u;

/** Reads the subject line that the ad prescribes for the e-mail with the application. */
export function readSubject(blocks: readonly FactBlock[], context: Context, reference: string | null): ReadSubject {
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (const cue of spotsIn(block, sentence, 'subject')) {
        const stretch = lineAt(block, sentence, cue);
        if (!stretch || !isOfApplication(block, sentence, cue)) continue;
        const raw = block.text.slice(stretch.start, stretch.end);
        const { template } = readTemplate(raw, nameWordsOf(block.read.lexicon, context.lexicons), reference);
        const quote = { start: Math.min(cue.start, stretch.start), end: Math.max(cue.end, stretch.end) };
        return {
          subject: tidy(template),
          evidence: [evidenceOf(block, quote, 'subject')],
          places: [{ block, stretch }],
        };
      }
    }
  }
  return { subject: null, evidence: [], places: [] };
}

/** "your {familyName}" is the applicant's family name. */
function tidy(template: string): string {
  return (
    template
      // what goes on in small letters behind the last part is the sentence, not the line
      .replace(/(\{(?:family|given|full)Name\}) \p{Ll}[^{}]*$/u, '$1')
      .replace(/(?<!\p{L})(?:your|applicant's|applicant’s|ditt|din|dit|Ihr|je|uw|votre) (?=\{)/giu, '')
      .trim()
  );
}

/** A subject prescribed to referees, or for questions, is none. */
function isOfApplication(block: FactBlock, sentence: Stretch, cue: FactSpot): boolean {
  const ahead = { start: sentence.start, end: cue.start };
  if (has(block, sentence, 'contact') && !has(block, sentence, 'apply')) return false;
  if (has(block, ahead, 'email', 'apply') || hasAddress(block, sentence)) return true;
  const isLabelled = /^(?: \p{L}+){0,3}\s?[:"“«„]/u.test(block.text.slice(cue.end, sentence.end));
  const before = { start: 0, end: sentence.end };
  if (hasAddress(block, before)) return true;
  return isLabelled && (has(block, before, 'email') || block.read.section === 'apply');
}

function hasAddress(block: FactBlock, { start, end }: Stretch): boolean {
  return block.text.slice(start, end).includes('@');
}

/** The words of the line: in quotes behind or in front of the cue, behind a colon, or behind it up to the end of the sentence. */
function lineAt(block: FactBlock, sentence: Stretch, cue: FactSpot): Stretch | null {
  const rest = block.text.slice(cue.end, sentence.end);
  for (const pattern of [QUOTED, AFTER_COLON, BARE]) {
    const found = pattern.exec(rest);
    const [first = ''] = (found?.[1] ?? '').split('. ', 1);
    const line = first.replace(/(?<![\s.:,"”“»'’)])[\s.:,"”“»'’)]+$/u, '');
    if (found && line.length > 2) {
      const start = cue.end + found.index + found[0].indexOf(found[1] ?? '');
      return { start, end: start + line.length };
    }
  }
  const before = QUOTED_BEFORE.exec(block.text.slice(sentence.start, cue.start));
  if (!before?.[1]) return null;
  const start = sentence.start + before.index + before[0].indexOf(before[1]);
  return { start, end: start + before[1].length };
}
