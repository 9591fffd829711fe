import type { DocumentKind } from '../../documents/kinds';
import type { Evidence } from '../../posting/evidence';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch, sentencesIn, spotsIn, wholeOf } from './fact-blocks';
import { partsOf } from './file-context';
import { type LanguageSpot, languageNamesIn } from './language-names';

export interface ReadLanguages {
  /** ISO 639-1 codes in the order in which the ad names them. */
  readonly languages: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Characters between "in" and the language, between two languages of one list, and between "other than" and its language. */
const REACH = 14;
const LIST_REACH = 22;
const EXCEPT_REACH = 20;
/** Words between two languages of one list. */
const LIST_WORDS = 3;

/** Letters and CVs, whose language stands for that of the application. */
const OWN_WORDS: ReadonlySet<DocumentKind> = new Set(['cover-letter', 'cv']);
/** Documents that are written before anybody applies, or that prove something: their language is no wish. */
const FINISHED: ReadonlySet<DocumentKind> = new Set([
  'thesis',
  'thesis-summary',
  'translation',
  'degree-certificate',
  'transcript',
  'language-certificate',
  'test-score',
  'publications',
]);

/** Reads in which languages the application may be written. Languages that one must speak, or translate into, are none. */
export function readLanguages(blocks: readonly FactBlock[]): ReadLanguages {
  const found = new Map<string, Evidence>();
  for (const block of blocks) {
    if (languageNamesIn(block, wholeOf(block)).length === 0) continue;
    for (const sentence of block.sentences) {
      for (const part of mergedParts(block, sentence)) {
        for (const code of languagesIn(block, part, sentence)) {
          if (!found.has(code)) found.set(code, evidenceOf(block, part, 'application-language'));
        }
      }
    }
  }
  return { languages: [...found.keys()], evidence: [...new Set(found.values())] };
}

/** Only semicolons part: "Language: English". */
function mergedParts(block: FactBlock, sentence: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (const part of partsOf(block, sentence)) {
    const before = parts.at(-1);
    if (before && block.text[part.start - 1] === ':') parts[parts.length - 1] = { start: before.start, end: part.end };
    else parts.push(part);
  }
  return parts;
}

function languagesIn(block: FactBlock, part: Stretch, sentence: Stretch): readonly string[] {
  return listsOf(block, languageNamesIn(block, part)).flatMap((list) => {
    const [first] = list;
    const last = list.at(-1);
    if (!first || !last || isExcepted(block, part, first)) return [];
    const isWanted =
      list.some((name) => isWrittenIn(block, part, name) && isOfApplication(block, part, sentence, name)) ||
      isLabelled(block, part, sentence, { start: first.start, end: last.end }) ||
      isLeftOpen(block, part, sentence);
    return isWanted ? list.flatMap(({ codes }) => codes) : [];
  });
}

/** Languages that stand together: "Swedish, Norwegian or English", "suomen- tai englanninkieliset". */
function listsOf(block: FactBlock, names: readonly LanguageSpot[]): readonly (readonly LanguageSpot[])[] {
  const lists: LanguageSpot[][] = [];
  for (const name of names) {
    const before = lists.at(-1)?.at(-1);
    if (before && isList(block, before, name)) lists.at(-1)?.push(name);
    else lists.push([name]);
  }
  return lists;
}

function isList(block: FactBlock, one: LanguageSpot, other: LanguageSpot): boolean {
  const gap = { start: one.end, end: other.start };
  const between = block.text.slice(gap.start, gap.end);
  return (
    gap.end - gap.start <= LIST_REACH &&
    between.split(/\s+/u).filter(Boolean).length <= LIST_WORDS &&
    !/[.;:]/u.test(between) &&
    !has(block, gap, 'not', 'other-than')
  );
}

/** "In another language than", "not in". */
function isExcepted(block: FactBlock, part: Stretch, { start }: LanguageSpot): boolean {
  const except = spotsIn(block, { start: part.start, end: start }, 'other-than').at(-1);
  return except !== undefined && start - except.end <= EXCEPT_REACH;
}

function isWrittenIn(block: FactBlock, part: Stretch, name: Stretch): boolean {
  const covering = spotsIn(block, part, 'written').some((spot) => spot.start < name.end && spot.end > name.start);
  const before = spotsIn(block, { start: part.start, end: name.start }, 'written').at(-1);
  return covering || (before !== undefined && name.start - before.end <= REACH);
}

/** The nearest word in front of the language decides: the application and its files, or a skill. */
function isOfApplication(block: FactBlock, part: Stretch, sentence: Stretch, name: Stretch): boolean {
  const handed = [
    ...spotsIn(block, part, 'apply', 'file', 'whole', 'write'),
    ...documentsIn(block, sentence, OWN_WORDS),
    ...askedIn(block, sentence),
  ];
  const skills = [...spotsIn(block, part, 'skill'), ...documentsIn(block, part, FINISHED)].filter(
    (skill) => !handed.some(({ start, end }) => start <= skill.start && end >= skill.end),
  );
  return handed.length > 0 && nearest(handed, name) < nearest(skills, name) && !isOfPerson(block, part);
}

/** "Language: English", "the application language is", in a part of the ad that speaks of applying. */
function isLabelled(block: FactBlock, part: Stretch, sentence: Stretch, list: Stretch): boolean {
  const named = spotsIn(block, part, 'application-language');
  if (named.length > 0 && !has(block, part, 'skill')) return true;
  const label = spotsIn(block, { start: part.start, end: list.start }, 'language-label').at(-1);
  if (!label || list.start - label.end > REACH || has(block, part, 'skill')) return false;
  return speaksOfApplying(block) || has(block, sentence, 'apply', 'file');
}

/** "Norwegian or English, both are fine." */
function isLeftOpen(block: FactBlock, part: Stretch, sentence: Stretch): boolean {
  if (!has(block, part, 'either') || has(block, part, 'skill') || isOfPerson(block, part)) return false;
  return speaksOfApplying(block) || block.read.section === null || has(block, sentence, 'apply', 'file');
}

function speaksOfApplying({ read }: FactBlock): boolean {
  return read.section === 'apply' || read.section === 'documents';
}

/** True in the parts of an ad that tell what the candidate can and will do. */
function isOfPerson(block: FactBlock, part: Stretch): boolean {
  const { section } = block.read;
  return (section === 'qualifications' || section === 'duties') && !has(block, part, 'apply');
}

function nearest(spots: readonly Stretch[], name: Stretch): number {
  return spots.reduce((least, spot) => Math.min(least, distance(spot, name)), Number.POSITIVE_INFINITY);
}

/** In characters; what stands behind the language counts twice as far. */
function distance(spot: Stretch, name: Stretch): number {
  return spot.end <= name.start ? name.start - spot.end : Math.max(0, spot.start - name.end) * 2;
}

function documentsIn(block: FactBlock, stretch: Stretch, kinds: ReadonlySet<DocumentKind>): readonly Stretch[] {
  return sentencesIn(block, stretch)
    .flatMap(({ tokens, documents }) =>
      documents
        .filter(({ concept }) => kinds.has(concept))
        .map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })),
    )
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
}

/** Words that ask to hand something in, and, where the ad says what to hand in, limits of pages and words. */
function askedIn(block: FactBlock, stretch: Stretch): readonly Stretch[] {
  return sentencesIn(block, stretch).flatMap(({ tokens, cues, measures }) =>
    [
      ...cues.filter(({ concept }) => concept === 'ask' || concept === 'list'),
      ...(speaksOfApplying(block) ? measures.filter(({ concept }) => concept === 'page' || concept === 'word') : []),
    ].map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })),
  );
}
