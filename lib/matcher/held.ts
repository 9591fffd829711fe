import type { DocumentKind } from '../documents/kinds';
import { clausesOf, cuesOf } from './clauses';
import type { DocumentSpot, Sentence } from './context';

/** Names of items that say in a few words what is to be written. */
const LABELS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'cover-letter',
  'research-statement',
  'teaching-statement',
  'diversity-statement',
]);
/** Publications that a CV is to include are a list of them. */
export function asHeld(spot: DocumentSpot, sentence: Sentence): DocumentSpot {
  if (spot.concept !== 'publications') return spot;
  const holder = sentence.documents.findLast(({ end }) => end < spot.first);
  if (holder?.concept !== 'cv') return spot;
  const { bracket } = clausesOf(sentence);
  const isHeldByCv = cuesOf(sentence, 'holding').some(({ first, last }) => {
    const skipped = bracket.slice(holder.end + 1, first).filter((own) => own === 0 || own === bracket[first]);
    return first > holder.end && last < spot.first && (skipped.length <= 2 || spot.first - last <= 2);
  });
  return isHeldByCv ? { ...spot, concept: 'publication-list' } : spot;
}

/** "A letter (including a description of your research)": a bracket that says what a letter is to hold. */
export function isPartOfLetter(spot: DocumentSpot, sentence: Sentence): boolean {
  const { bracket } = clausesOf(sentence);
  const own = bracket[spot.first] ?? 0;
  if (own === 0 || !LABELS.has(spot.concept)) return false;
  const opens = bracket.indexOf(own);
  const holds = cuesOf(sentence, 'holding', 'telling').some(({ first }) => first === opens + 1);
  return holds && sentence.documents.some(({ end, concept }) => end === opens - 1 && LABELS.has(concept));
}

/** "Research plan: a short account of why …": what follows a label says what that item is. */
export function isSaidOfLabel(spot: DocumentSpot, sentence: Sentence): boolean {
  const [label] = sentence.documents;
  if (!label || label === spot || !LABELS.has(label.concept) || !LABELS.has(spot.concept)) return false;
  const isLabel = label.first <= 2 && sentence.tokens[label.end + 1]?.text === ':';
  return isLabel && spot.first - label.end <= 4 && sentence.tokens[spot.end + 1]?.text !== ':';
}

/** "A writing sample (a chapter or an article)": a bracket that says of what sort the sample may be. */
export function isSortOfSample(spot: DocumentSpot, sentence: Sentence): boolean {
  const { bracket } = clausesOf(sentence);
  const own = bracket[spot.first] ?? 0;
  if (own === 0) return false;
  const opens = bracket.indexOf(own);
  return (
    sentence.documents.findLast(({ end }) => end < opens)?.concept === 'writing-sample' &&
    cuesOf(sentence, 'example').every(({ first }) => bracket[first] !== own)
  );
}
