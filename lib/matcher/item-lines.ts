import { clausesOf, cuesOf } from './clauses';
import type { ReadBlock, Sentence } from './context';

/** Longest paragraph, in characters, that can be an item of a list that has no bullets. */
export const LONGEST_LINE = 400;
/** Longest paragraph, in characters, that can stand between two lines of one list. */
export const LONGEST_STRAY = 200;
/** Longest line that takes a list up again on its own. */
const LONGEST_LOST = 120;
/** Words at the beginning of an item among which its document is named. */
const HEAD = 12;
/** The same, where it stands first. */
const FIRST = 5;

/** True for a short line that names a document and stands over the items that go with it: "CV: (please name the file …)". */
export function isGroup(read: ReadBlock, next?: ReadBlock): boolean {
  const [first] = read.sentences;
  if (first === undefined || read.block.text.length > 160) return false;
  if (next !== undefined && next.block.role !== 'item') return false;
  const colon = first.tokens.findIndex((token) => token.text === ':');
  if (colon < 0 && read.block.role !== 'heading') return false;
  const head = colon < 0 ? first.tokens.length : colon;
  const document = first.documents.find((spot) => spot.last < head);
  return document !== undefined && head <= 6 && first.cues.every((cue) => cue.concept !== 'ask' || cue.first > head);
}

/** What a line that stands over others calls them: its words up to a colon or a bracket. */
export function titleOf({ block }: ReadBlock): string {
  return (/^[^:([]+/u.exec(block.text)?.[0] ?? block.text).trim();
}

/** True if the sentence begins with the name of a document, an article or number aside. */
export function namesDocumentFirst(sentence: Sentence): boolean {
  const [first] = sentence.documents;
  return first !== undefined && first.first <= FIRST;
}

/**
 * True for a cell that names an item of its own, near its beginning or, beside a label that names none, anywhere in its head;
 * false for one that says what the item beside it is to tell or to lack.
 */
export function opensItem(sentence: Sentence, isUnnamed: boolean): boolean {
  const first = sentence.documents.find(({ isWeak }) => !isUnnamed || !isWeak);
  if (first === undefined || first.first > (isUnnamed ? HEAD : FIRST)) return false;
  return cuesOf(sentence, 'telling', 'no', 'unwanted').every((cue) => cue.first >= first.first);
}

/** True for a line without a verb of asking whose first, short sentence begins with a document. */
export function beginsWithDocument(read: ReadBlock): boolean {
  const [first] = read.sentences;
  const document = first?.documents[0];
  if (!first || !document || document.first > 3) return false;
  if (first.end - first.start > LONGEST_STRAY || read.block.text.length > LONGEST_LINE) return false;
  return cuesOf(first, 'later', 'unwanted', 'unneeded', 'need', 'mask').length === 0;
}

/** True for a line that can only be one more item of the list above: a document's name and little else. */
export function takesUp(read: ReadBlock): boolean {
  return (
    read.block.text.length <= LONGEST_LOST &&
    beginsWithDocument(read) &&
    read.sentences[0]?.documents[0]?.isWeak === false
  );
}

/** True for a plain line that can be an item of a list without bullets. */
export function isLine(read: ReadBlock): boolean {
  const { text } = read.block;
  if (text.length > LONGEST_LINE) return false;
  const [first] = read.sentences;
  // a ban is a sentence of its own, not one more thing
  if (first === undefined || cuesOf(first, 'unwanted').length > 0) return false;
  const { part } = clausesOf(first);
  const document = first.documents[0];
  if (document && document.first <= (document.isWeak ? 4 : HEAD) && (part[document.first] ?? 0) <= 2) return true;
  return first.documents.length > 0 ? false : text.length <= 80 && read.sentences.length === 1 && !/[.!?]$/u.test(text);
}

/** True for a plain line that names a document first: links and brackets can part a list in front of it. */
export function isMore(read: ReadBlock | undefined): boolean {
  const [first] = read?.sentences ?? [];
  return read?.block.role === 'paragraph' && first !== undefined && namesDocumentFirst(first) && isLine(read);
}
