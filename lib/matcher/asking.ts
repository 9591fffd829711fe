import type { DocumentKind } from '../documents/kinds';
import type { Section } from '../languages/contract';
import { isBareBan } from './bans';
import { cuesOf } from './clauses';
import type { ReadBlock, Sentence } from './context';
import { namesDocumentFirst } from './item-lines';

/** Parts of an ad in which somebody else than the applicant sends, shows and includes things. */
export const ELSEWHERE: ReadonlySet<Section | null> = new Set<Section | null>(['duties', 'offer', 'about']);

/** Papers that nobody but the applicant has; a CV is what an employer may offer to help with. */
const PAPERS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'transcript',
  'degree-certificate',
  'employment-certificate',
]);

/** True for a sentence that asks for documents in its own words. */
export function asksFor(sentence: Sentence, read: ReadBlock): boolean {
  // most sentences say nothing that asks
  if (sentence.cues.length === 0) return false;
  if (announces(sentence) || offers(sentence, read) || offersInstead(sentence, read)) return true;
  if (forbids(sentence, read)) return true;
  if (cuesOf(sentence, 'ask', 'list', 'need').length === 0) return false;
  if (!ELSEWHERE.has(read.section) || cuesOf(sentence, 'application', 'list').length > 0) return true;
  // a line of hours and pay can pass for a heading, and the whole ad then stands below it
  return (read.section === 'offer' && namesSeveralKinds(sentence)) || asksPapers(sentence, read);
}

/** True for "we ask you to upload your diploma", which is a request below "We offer" too. */
function asksPapers(sentence: Sentence, read: ReadBlock): boolean {
  if (read.section === 'duties') return false;
  const [ask] = cuesOf(sentence, 'ask');
  return (
    ask !== undefined &&
    sentence.documents.some(({ concept, isWeak, first }) => !isWeak && PAPERS.has(concept) && first > ask.first)
  );
}

/** True where ads say how to apply, for "a link to a video is optional". */
function offers(sentence: Sentence, read: ReadBlock): boolean {
  const isHere = read.section === null || read.section === 'apply' || read.section === 'documents';
  return isHere && sentence.documents.some(({ isWeak }) => !isWeak) && cuesOf(sentence, 'optional').length > 0;
}

/** True for "Alternatively, the names of two referees" behind a request. */
function offersInstead({ cues, documents, ordinal }: Sentence, { sentences }: ReadBlock): boolean {
  const before = sentences[ordinal - 1];
  return (
    documents.some(({ isWeak }) => !isWeak) &&
    cues.some(({ concept, first }) => concept === 'or' && first === 0) &&
    before !== undefined &&
    before.documents.length > 0 &&
    cuesOf(before, 'ask', 'list').length > 0
  );
}

/** True for "your application consists of", whatever stands between. */
export function announces(sentence: Sentence): boolean {
  const application = cuesOf(sentence, 'application')[0];
  return application !== undefined && cuesOf(sentence, 'made-of').some(({ first }) => first > application.last);
}

/** True where ads say how to apply and a sentence names three kinds of documents or more: it lists what to send. */
export function enumerates(sentence: Sentence, read: ReadBlock): boolean {
  if (read.section === null && cuesOf(sentence, 'application').length === 0) return false;
  return (
    (read.section === null || read.section === 'apply' || read.section === 'documents') && namesSeveralKinds(sentence)
  );
}

/** Three kinds of documents or more, each surely named. */
function namesSeveralKinds({ documents }: Sentence): boolean {
  if (documents.length < 3) return false;
  return new Set(documents.filter(({ isWeak }) => !isWeak).map(({ concept }) => concept)).size >= 3;
}

/** True for a sentence that asks not to send something. */
function forbids(sentence: Sentence, read: ReadBlock): boolean {
  if (ELSEWHERE.has(read.section) && !sentence.documents.some(({ isWeak }) => !isWeak)) return false;
  return cuesOf(sentence, 'unwanted').length > 0 || isBareBan(sentence);
}

/** The sentence of a block that announces the list below it; null if none does. */
export function openerOf(read: ReadBlock, next: ReadBlock | undefined): Sentence | null {
  const last = read.sentences.at(-1);
  if (last === undefined) return null;
  const asks = read.sentences.findLast((sentence) => asksFor(sentence, read));
  if (asks === undefined) return null;
  if (endsOpen(last)) return asksFor(last, read) ? last : asks;
  const [heading] = next?.block.role === 'heading' ? next.sentences : [];
  // "The documents mentioned below must be submitted", and each of them is a heading
  if (heading && namesDocumentFirst(heading))
    return read.sentences.find((each) => cuesOf(each, 'list').length > 0 && each.documents.length === 0) ?? null;
  if (breaksOff(last) && asksFor(last, read) && next?.block.role === 'paragraph' && startsWithDocument(next))
    return last;
  const isAnnouncement = (cuesOf(asks, 'list').length > 0 || announces(asks)) && asks.documents.length === 0;
  if (isAnnouncement && next !== undefined && next.block.role !== 'heading') return asks;
  return next?.block.role === 'item' && asks === last && asks.documents.length === 0 ? asks : null;
}

/** True if the sentence stops at a short word: "send your CV and", where a link parts the line. */
function breaksOff({ tokens, documents }: Sentence): boolean {
  const last = tokens.at(-1);
  return (
    last?.kind === 'word' && last.text.length <= 4 && !documents.some(({ last: end }) => end === tokens.length - 1)
  );
}

function startsWithDocument({ sentences }: ReadBlock): boolean {
  const [document] = sentences[0]?.documents ?? [];
  return document !== undefined && document.first <= 2;
}

/** True if the sentence ends with a colon. */
export function endsOpen(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.text === ':';
}

/** True if the sentence breaks off, with a colon or without: what is below completes it. */
export function leadsOn(sentence: Sentence): boolean {
  return endsOpen(sentence) || sentence.tokens.at(-1)?.kind === 'word';
}

/** True if what follows the sentence is what an item is to tell. */
export function isTold(sentence: Sentence): boolean {
  return cuesOf(sentence, 'telling').length > 0;
}
