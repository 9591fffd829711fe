import type { Evidence } from '../posting/evidence';
import { ELSEWHERE } from './asking';
import { cuesOf } from './clauses';
import type { Context, ReadBlock, Sentence } from './context';
import { demandsOf } from './demands';
import type { Mention } from './mention';
import { quoteOf } from './quotes';

/** Sentences kept. */
const MOST = 12;
/** Documents that make a list. */
const LIST = 3;

/**
 * Sentences that ask for documents without naming one that is known: "with the usual documents". Where documents were found,
 * only those that speak of documents as such; beside a list of them not even those, for it is what they mean.
 */
export function unsureOf(mentions: readonly Mention[], context: Context): readonly Evidence[] {
  if (mentions.filter(({ demand }) => demand.by === 'list').length >= LIST) return [];
  const demands = demandsOf(context);
  const answered = new Set(mentions.map(({ demand }) => demand.asker));
  const unsure = context.blocks.flatMap((read) =>
    read.sentences.filter((sentence) => {
      if (answered.has(sentence)) return false;
      if (mentions.length === 0 && demands.get(sentence)?.by === 'sentence') {
        return cuesOf(sentence, 'application', 'unnamed').length > 0;
      }
      return speaksOfDocuments(sentence, read);
    }),
  );
  return unsure.slice(0, MOST).map((sentence) => quoteOf(sentence, startOf(sentence), 'unsure'));
}

/** True for a sentence on documents as such that names none and is no heading. */
function speaksOfDocuments(sentence: Sentence, { block, section }: ReadBlock): boolean {
  if (block.role === 'heading' || ELSEWHERE.has(section) || sentence.documents.length > 0) return false;
  return cuesOf(sentence, 'unnamed').length > 0 && cuesOf(sentence, 'later', 'unneeded', 'unwanted').length === 0;
}

/** Where the sentence speaks of documents; it may be long. */
function startOf(sentence: Sentence): number {
  const [cue] = cuesOf(sentence, 'unnamed', 'ask', 'list', 'need');
  return (cue && sentence.tokens[cue.first]?.start) ?? sentence.start;
}
