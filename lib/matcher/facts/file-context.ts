import type { DocumentKind } from '../../documents/kinds';
import { type FactBlock, has, type Stretch } from './fact-blocks';

/** True if the sentence speaks of what the applicant hands in, by its own words or by where it stands. */
export function isOfFiles(block: FactBlock, sentence: Stretch): boolean {
  const { section } = block.read;
  if (section === 'documents' || section === 'apply') return true;
  return has(block, sentence, 'file', 'apply', 'file-name') || kindsIn(block, sentence).size > 0;
}

/** The kinds of document that the stretch names. */
export function kindsIn(block: FactBlock, { start, end }: Stretch): ReadonlySet<DocumentKind> {
  return new Set(
    block.read.sentences.flatMap(({ tokens, documents }) =>
      documents
        .filter(({ first, last }) => (tokens[first]?.start ?? 0) >= start && (tokens[last]?.end ?? 0) <= end)
        .map(({ concept }) => concept),
    ),
  );
}

/** True if the sentence is of letters that others send. */
export function isOfOthers(block: FactBlock, sentence: Stretch): boolean {
  const kinds = kindsIn(block, sentence);
  return kinds.has('recommendation-letter') && !kinds.has('cv') && !kinds.has('cover-letter');
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
