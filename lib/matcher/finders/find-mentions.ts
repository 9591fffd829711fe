import type { DocumentKind } from '../../documents/kinds';
import type { Section } from '../../languages/contract';
import { clausesOf, cuesOf } from '../clauses';
import type { Context, DocumentSpot, ReadBlock, Sentence } from '../context';
import type { Demand } from '../demand';
import { demandsOf } from '../demands';
import { asHeld, isPartOfLetter, isSaidOfLabel, isSortOfSample } from '../held';
import { type Mention, newMention, wordsOf } from '../mention';

/** Things that applicants write for the application: named as a subject ("describe your research plans") they are no item. */
const WRITTEN: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'cover-letter',
  'research-statement',
  'teaching-statement',
  'diversity-statement',
  'certificate',
  'portfolio',
]);
/** Things that a letter is hardly ever to tell about. */
const UNMISTAKABLE: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'cv',
  'transcript',
  'references',
  'recommendation-letter',
  'degree-certificate',
  'publication-list',
  'id-document',
  'photo',
]);
/** Sections in which documents are named for many other reasons than to be handed in. */
const LOOSE: ReadonlySet<Section | null> = new Set<Section | null>([
  'qualifications',
  'assessment',
  'contact',
  'later',
  'about',
  'duties',
  'offer',
]);
/** Longest line, in characters, that counts as an item where nothing but its place speaks for it. */
const LONGEST_LINE = 200;
/** Words of an item after which what is weakly named is hardly what the item is. */
const LATE = 18;
/** Words between the beginning of a sentence and the document that it is about. */
const AT_HEAD = 4;

/** Finds the documents that are named where the ad asks for documents. */
export function findMentions(context: Context): readonly Mention[] {
  const demands = demandsOf(context);
  return context.blocks.flatMap((read) =>
    read.sentences.flatMap((sentence) => {
      const demand = demands.get(sentence);
      if (demand === undefined) {
        for (const spot of sentence.documents) drop(context, sentence, spot, 'nothing asks for it here');
        return [];
      }
      return mentionsIn(context, read, sentence, demand);
    }),
  );
}

function mentionsIn(context: Context, read: ReadBlock, sentence: Sentence, demand: Demand): readonly Mention[] {
  const mentions: Mention[] = [];
  let accepted = -1;
  for (const spot of sentence.documents) {
    const reason = reasonAgainst(spot, sentence, read, demand, accepted, mentions.length > 0);
    if (reason !== null) {
      drop(context, sentence, spot, reason);
      continue;
    }
    if (!spot.isWeak) accepted = spot.last;
    mentions.push(newMention(asHeld(spot, sentence), sentence, read, demand, `find-mentions:${demand.by}`));
  }
  return mentions;
}

/** Why a document named in a sentence that asks is not itself asked for; null if it is. */
function reasonAgainst(
  spot: DocumentSpot,
  sentence: Sentence,
  read: ReadBlock,
  demand: Demand,
  accepted: number,
  isAnyNamed: boolean,
): string | null {
  const isListed = demand.by === 'list';
  const isWeak = spot.isWeak && !isCounted(spot, sentence);
  if (isListed && isWeak && spot.first > LATE && !isAnyNamed) return 'it stands late in a long sentence';
  if (demand.by === 'content' && (isWeak || spot.first > AT_HEAD || WRITTEN.has(spot.concept)))
    return 'an item is to hold it';
  const isTranslated = spot.concept === 'translation' && cuesOf(sentence, 'if').length > 0;
  if (
    demand.by === 'heading' &&
    !isTranslated &&
    (isWeak || read.block.text.length > LONGEST_LINE || spot.first > AT_HEAD)
  ) {
    return 'no sentence asks for it';
  }
  if (demand.by === 'heading' && isTitle(sentence)) return 'the line is a title';
  // what is translated stands in front of its translation
  const isLate = spot.first > AT_HEAD && spot.concept !== 'translation';
  if (demand.by === 'detail' && (isWeak || (isLate && !isCondition(sentence, spot)))) return 'it is said about an item';
  if (isWeak && !isListed && LOOSE.has(read.section)) return 'the section is not about documents';
  if (isWeak && demand.by === 'sentence' && cuesOf(sentence, 'ask', 'list', 'made-of', 'unwanted').length === 0)
    return 'it is only said to be needed';
  if (isWeak && isHeld(spot, sentence) && asHeld(spot, sentence) === spot) return 'another document holds it';
  if (isPartOfLetter(spot, sentence)) return 'another document holds it';
  if (isSortOfSample(spot, sentence)) return 'it is a sort of the sample that is asked for';
  if (isSaidOfLabel(spot, sentence)) return 'the item has a name of its own';
  if (cuesOf(sentence, 'ask', 'list', 'made-of', 'unwanted', 'optional').length === 0 && demand.asker === sentence) {
    const need = cuesOf(sentence, 'need')[0];
    const isOfSome = cuesOf(sentence, 'if').some(({ first }) => first < (need?.first ?? 0));
    if (need && need.last < spot.first && !isOfSome) return 'it is a quality, not a thing, that is needed';
  }
  if (spot.concept === 'references' && isNumber(spot, sentence)) return 'a number follows it';
  if (isSubject(spot, sentence, accepted)) return 'an item is to tell about it';
  if (isAside(spot, sentence, accepted)) return 'it is said about somebody named before';
  return null;
}

/** True after "describing": what is named then is a subject, up to the next thing that is clearly a document of the list. */
function isSubject(spot: DocumentSpot, sentence: Sentence, accepted: number): boolean {
  const { part, bracket, half } = clausesOf(sentence);
  const telling = cuesOf(sentence, 'telling').findLast(
    (cue) =>
      cue.last < spot.first &&
      half[cue.first] === half[spot.first] &&
      (bracket[cue.first] === 0 || bracket[cue.first] === bracket[spot.first]),
  );
  if (telling === undefined || accepted > telling.last) return false;
  // "a motivated letter": nothing stands before it that could tell of it
  if (accepted < 0 && telling.first <= 1) return false;
  const opensBracket = bracket[telling.first] !== 0 && bracket[telling.first - 2] !== bracket[telling.first];
  if (spot.isWeak || (opensBracket && bracket[telling.first] === bracket[spot.first])) return true;
  const isSibling =
    part[spot.first] !== part[telling.last] &&
    startsPart(spot, sentence) &&
    // "your thesis, your papers and your plans": joined to a subject it is one
    !sentence.documents.some(
      ({ first, last }) => first > telling.last && last < spot.first && part[first] === part[spot.first],
    );
  return !UNMISTAKABLE.has(spot.concept) && !isSibling;
}

/** True for a line that is a heading of another part of the ad, though it is not marked up as one: "Project description". */
function isTitle({ sections, tokens }: Sentence): boolean {
  return sections.some(
    ({ concept, first, last }) =>
      concept !== 'documents' && concept !== 'apply' && first === 0 && last >= tokens.length - 2,
  );
}

/** True for a sentence that begins with a condition ("If you studied elsewhere, a language test too.") or says when the thing is needed. */
function isCondition(sentence: Sentence, spot: DocumentSpot): boolean {
  const { part } = clausesOf(sentence);
  return cuesOf(sentence, 'if', 'conditional').some(
    ({ first, concept }) => first === 0 || (concept === 'conditional' && part[first] === part[spot.last]),
  );
}

/** True for "two references": a number makes people of a word that else may mean anything. */
function isCounted(spot: DocumentSpot, { numbers, tokens }: Sentence): boolean {
  if (spot.concept !== 'references') return false;
  const before = [1, 2].some(
    (back) => tokens[spot.first - back]?.kind === 'number' || numbers.some(({ last }) => last === spot.first - back),
  );
  return before && tokens[spot.first - 1]?.kind !== 'mark';
}

/** True for "reference QM10099": what follows is a number, alone or clinging to letters. */
function isNumber(spot: DocumentSpot, { tokens }: Sentence): boolean {
  if (spot.last > spot.first) return false;
  const [next, after] = [tokens[spot.last + 1], tokens[spot.last + 2]];
  return next?.kind === 'number' || (next !== undefined && after?.kind === 'number' && after.start === next.end);
}

/** True for what is weakly named after "CV including …": a subject of that document. */
function isHeld(spot: DocumentSpot, sentence: Sentence): boolean {
  // diplomas "with grades" hold a document of its own; no CV holds a letter
  if (spot.concept === 'transcript' || spot.concept === 'cover-letter') return false;
  const { half } = clausesOf(sentence);
  return cuesOf(sentence, 'holding').some(
    (cue) =>
      cue.last < spot.first &&
      half[cue.first] === half[spot.first] &&
      sentence.documents.some((other) => other.last < cue.first && cue.first - other.last <= 3),
  );
}

/** True if at most three words stand between the beginning of the spot's part of the sentence and the spot. */
function startsPart(spot: DocumentSpot, sentence: Sentence): boolean {
  const { part } = clausesOf(sentence);
  return part[Math.max(0, spot.first - 4)] !== part[spot.first] || spot.first < 4;
}

/** True in a clause about what was named right before it: "referees who can write letters of recommendation". */
function isAside(spot: DocumentSpot, sentence: Sentence, accepted: number): boolean {
  const { part } = clausesOf(sentence);
  const [either, ...ors] = cuesOf(sentence, 'or');
  // "you who study" says for whom, as an "if" does
  const groups = cuesOf(sentence, 'if');
  const clauses = cuesOf(sentence, 'relative').filter(
    (cue) => !groups.some(({ first, last }) => first <= cue.first && cue.last <= last),
  );
  return clauses.some(
    (cue) =>
      // "either letters from people whom you know or names" is over with the "or"
      !(
        either !== undefined &&
        either.last < cue.first &&
        ors.some(({ first, last }) => first > cue.last && last < spot.first)
      ) &&
      // "a CV that ends with a list of publications" holds it
      !(
        UNMISTAKABLE.has(spot.concept) &&
        cuesOf(sentence, 'holding').some(({ first }) => first > cue.last && first < spot.first)
      ) &&
      cue.last < spot.first &&
      // what is weakly named belongs to the clause until something sure is named
      (part[cue.last] === part[spot.first] ||
        (spot.isWeak && accepted < cue.first && !UNMISTAKABLE.has(spot.concept))) &&
      sentence.documents.some((other) => other.first < cue.first && cue.first - other.last <= 3 && other !== spot),
  );
}

function drop(context: Context, sentence: Sentence, spot: DocumentSpot, because: string): void {
  context.note({
    block: sentence.block.index,
    rule: 'find-mentions',
    did: 'dropped',
    text: `${spot.concept}: ${wordsOf(sentence, spot.first, spot.last)}`,
    because,
  });
}
