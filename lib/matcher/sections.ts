import type { Lexicon, Section } from '../languages/contract';
import type { ReadBlock } from './context';
import type { Effort, Spot } from './spotter';
import { sectionsIn } from './vocabulary';

/** Words of the longest heading that is looked up in other languages than its own. */
const LONGEST = 15;
/** Headings at the top of which one is the ad's title, and words of a title besides that of a heading. */
const TITLES = 2;
const FEWEST_OTHERS = 2;

/**
 * Gives each block the part of the ad that it stands in. A heading tells what the blocks below it are about, until a heading
 * as high or higher that tells something else. One that says nothing in its own language may be the site's and not the ad's:
 * then it is read in the `others`, the first that knows it.
 */
export function withSections(
  blocks: readonly ReadBlock[],
  others: readonly Lexicon[],
  effort: Effort,
): readonly ReadBlock[] {
  const open: { level: number; section: Section | null }[] = [];
  const top = new Set(blocks.filter(({ block }) => block.role === 'heading').slice(0, TITLES));
  return blocks.map((read) => {
    if (open.at(-1)?.section === 'offer' && isTitleLine(read)) open.length = 0;
    if (read.block.role !== 'heading') return { ...read, section: open.at(-1)?.section ?? null };
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= read.block.level) open.pop();
    const own =
      top.has(read) && namesPosition(read) ? null : (ownSection(read) ?? foreignSection(read, others, effort));
    const section = own ?? open.at(-1)?.section ?? null;
    open.push({ level: read.block.level, section });
    return { ...read, section };
  });
}

/** True for "Other" alone on a line: an offer is over though the line is not marked up as a heading. */
function isTitleLine({ block, sentences, tokens }: ReadBlock): boolean {
  return (
    block.role === 'paragraph' &&
    sentences.some(({ sections }) =>
      sections.some(({ concept, first, last }) => concept !== 'offer' && first === 0 && last >= tokens.length - 2),
    )
  );
}

/** "Position as doctoral student": the title of an ad may hold a word of headings among others, and announces nothing. */
function namesPosition({ sentences, tokens }: ReadBlock): boolean {
  const covered = Math.max(
    0,
    ...sentences.flatMap(({ sections }) => sections.map(({ first, last }) => last - first + 1)),
  );
  return (
    tokens.length - covered >= FEWEST_OTHERS &&
    sentences.some(({ facts }) => facts.some(({ concept }) => concept === 'vacancy'))
  );
}

function ownSection(heading: ReadBlock): Section | null {
  return announced(heading.sentences.flatMap(({ sections }) => sections));
}

/** Not of the page's title: it names the position. */
function foreignSection({ block, lexicon, tokens }: ReadBlock, others: readonly Lexicon[], effort: Effort) {
  if (block.level === 1 || tokens.length > LONGEST) return null;
  for (const other of others) {
    if (other === lexicon) continue;
    const spots: Spot<Section>[] = [];
    const hear = (concept: Section, first: number, last: number) => spots.push({ concept, first, last });
    sectionsIn(other).find(tokens, 0, tokens.length, hear, effort);
    const section = announced(spots);
    if (section !== null) return section;
  }
  return null;
}

/** What a heading announces: the longest phrase decides, the first of equals. */
function announced(spots: readonly Spot<Section>[]): Section | null {
  const longest = spots.reduce<Spot<Section> | null>(
    (best, spot) => (best === null || spot.last - spot.first > best.last - best.first ? spot : best),
    null,
  );
  return longest?.concept ?? null;
}
