import type { DocumentKind } from '../../documents/kinds';
import type { Cue } from '../../languages/contract';
import { type FactBlock, has, type Stretch, sentencesIn } from './fact-blocks';

const NO_KINDS: ReadonlySet<DocumentKind> = new Set();

/** True if the sentence speaks of what the applicant hands in, by its own words or by where it stands. */
export function isOfFiles(block: FactBlock, sentence: Stretch): boolean {
  const { section } = block.read;
  if (section === 'documents' || section === 'apply') return true;
  return has(block, sentence, 'file', 'apply', 'file-name') || kindsIn(block, sentence).size > 0;
}

/** The kinds of document that the stretch names. */
export function kindsIn(block: FactBlock, stretch: Stretch): ReadonlySet<DocumentKind> {
  let kinds: Set<DocumentKind> | null = null;
  for (const { tokens, documents } of sentencesIn(block, stretch)) {
    for (const { concept, first, last } of documents) {
      if ((tokens[first]?.start ?? 0) < stretch.start || (tokens[last]?.end ?? 0) > stretch.end) continue;
      kinds ??= new Set();
      kinds.add(concept);
    }
  }
  return kinds ?? NO_KINDS;
}

/** True if the sentence is of letters that others send. */
export function isOfOthers(block: FactBlock, sentence: Stretch): boolean {
  const kinds = kindsIn(block, sentence);
  return kinds.has('recommendation-letter') && !kinds.has('cv') && !kinds.has('cover-letter');
}

/** True if the stretch names what only the applicant sends. */
export function namesOwnDocuments(block: FactBlock, stretch: Stretch): boolean {
  const kinds = kindsIn(block, stretch);
  return kinds.has('cv') || kinds.has('cover-letter');
}

/** True if a word in the stretch does this in demands for documents. */
export function cuesIn(block: FactBlock, stretch: Stretch, concept: Cue): boolean {
  return sentencesIn(block, stretch).some(({ tokens, cues }) =>
    cues.some((cue) => {
      const [start, end] = [tokens[cue.first]?.start ?? 0, tokens[cue.last]?.end ?? 0];
      return cue.concept === concept && start >= stretch.start && end <= stretch.end;
    }),
  );
}

/** The parts of a sentence between semicolons and colons. */
export function partsOf({ text }: FactBlock, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== ';' && text[at] !== ':') continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}
