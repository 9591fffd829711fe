import type { FactConcept, NamedLanguage } from '../../languages/contract';
import type { Evidence } from '../../posting/evidence';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, type Stretch, spotsIn } from './fact-blocks';
import { partsOf } from './file-context';

export interface ReadLanguages {
  /** ISO 639-1 codes in the order in which the ad names them. */
  readonly languages: readonly string[];
  readonly evidence: readonly Evidence[];
}

const NAMED = [
  'en',
  'sv',
  'no',
  'da',
  'de',
  'nl',
  'fr',
  'fi',
  'scandinavian',
] as const satisfies readonly NamedLanguage[];
const CONCEPTS: readonly FactConcept[] = NAMED.map((name) => `language-${name}` as const);
const SCANDINAVIAN = ['no', 'sv', 'da'] as const;
/** Characters between "in" and the language, and between two languages of one list. */
const REACH = 14;
const LIST_REACH = 22;

/** Reads in which languages the application may be written. Languages that one must speak, or translate into, are none. */
export function readLanguages(blocks: readonly FactBlock[]): ReadLanguages {
  const found = new Map<string, Evidence>();
  for (const block of blocks) {
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
  const names = spotsIn(block, part, ...CONCEPTS);
  if (names.length === 0) return [];
  const accepted: FactSpot[] = [];
  for (const name of names) {
    const before = accepted.at(-1);
    const isListed = before !== undefined && name.start - before.end <= LIST_REACH && isList(block, before, name);
    if (isListed || (isWrittenIn(block, part, name) && isOfApplication(block, part, sentence, name)))
      accepted.push(name);
  }
  // "suomen- tai englanninkieliset": the first names of a list may stand in front of the word that makes it one
  const first = accepted[0];
  const ahead = first
    ? names.filter(
        (name) => name.end <= first.start && first.start - name.end <= LIST_REACH && isList(block, name, first),
      )
    : [];
  return [...ahead, ...accepted].flatMap(({ concept }) => {
    const name = NAMED.find((each) => concept === `language-${each}`);
    return name === 'scandinavian' ? SCANDINAVIAN : name ? [name] : [];
  });
}

function isList(block: FactBlock, one: FactSpot, other: FactSpot): boolean {
  const between = block.text.slice(one.end, other.start);
  return between.split(/\s+/u).filter(Boolean).length <= 3 && !/[.;:]/u.test(between);
}

function isWrittenIn(block: FactBlock, part: Stretch, name: FactSpot): boolean {
  const covering = spotsIn(block, part, 'written').some((spot) => spot.start < name.end && spot.end > name.start);
  const before = spotsIn(block, { start: part.start, end: name.start }, 'written').at(-1);
  return covering || (before !== undefined && name.start - before.end <= REACH);
}

/** The nearest word in front of the language decides: the application and its files, or a skill. */
function isOfApplication(block: FactBlock, part: Stretch, sentence: Stretch, name: FactSpot): boolean {
  const handed = [...spotsIn(block, part, 'apply', 'file', 'whole', 'write'), ...documentSpots(block, sentence)];
  const skills = spotsIn(block, part, 'skill').filter(
    (skill) => !handed.some(({ start, end }) => start <= skill.start && end >= skill.end),
  );
  const nearest = (spots: readonly Stretch[]) => Math.min(...spots.map((spot) => distance(spot, name)));
  return handed.length > 0 && nearest(handed) < nearest(skills);
}

/** In characters; what stands behind the language counts twice as far. */
function distance(spot: Stretch, name: Stretch): number {
  return spot.end <= name.start ? name.start - spot.end : Math.max(0, spot.start - name.end) * 2;
}

/** Letters and CVs, whose language stands for that of the application. */
function documentSpots(block: FactBlock, { start, end }: Stretch): readonly Stretch[] {
  return block.read.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .flatMap(({ tokens, documents }) =>
      documents
        .filter(({ concept }) => concept === 'cover-letter' || concept === 'cv')
        .map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })),
    );
}
