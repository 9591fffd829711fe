import { type FactBlock, has, type Stretch } from './fact-blocks';

/** True if the sentence speaks of what the applicant hands in, by its own words or by where it stands. */
export function isOfFiles(block: FactBlock, sentence: Stretch): boolean {
  const { section } = block.read;
  if (section === 'documents' || section === 'apply') return true;
  return has(block, sentence, 'file', 'apply', 'file-name') || namesDocuments(block, sentence);
}

/** True if the sentence names a kind of document. */
export function namesDocuments(block: FactBlock, { start, end }: Stretch): boolean {
  return block.read.sentences.some((own) => own.start < end && own.end > start && own.documents.length > 0);
}

/** The parts of a sentence between semicolons and colons. */
export function partsOf({ text }: FactBlock, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !/[;:]/u.test(text[at] ?? '')) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}
