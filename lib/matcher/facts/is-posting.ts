import type { Page } from '../../page/page';
import type { Context } from '../context';
import { deadlineDates } from './deadline-dates';
import { type FactBlock, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';
import { isLinkList } from './link-list';

/** What speaks for or against a page being one job ad. */
export interface PostingSigns {
  readonly isPosting: boolean;
  /** Sum of the signs; a posting has at least ENOUGH. */
  readonly score: number;
  /** The signs that were found, for the trail. */
  readonly found: readonly string[];
}

/** Facts that other rules have read. */
export interface KnownFacts {
  readonly hasReference: boolean;
  readonly hasDeadline: boolean;
  /** It stays open until filled. */
  readonly isRolling: boolean;
  /** The ad's number stands in a line like those of other positions. */
  readonly isOneOfMany: boolean;
}

const ENOUGH = 4;
/** Blocks at the top of a page in which its kind is announced. */
const TOP = 5;
/** Blocks at the top in which a page says that its ad is closed. */
const UPPER = 10;
/** Closing days from which on a page is a list of ads. */
const LISTED_DEADLINES = 3;
/** Short blocks with a position and a day from which on a page is a list. */
const LISTED_POSITIONS = 4;
/** Documents from which on a demand is more than a word in passing. */
const SEVERAL = 3;
/** Where documents are sent: an e-mail or web address. */
const ADDRESS = /@|https?:\/\/|www\./iu;
/** Tokens of running text that an ad has and a list has not. */
const RUNNING = 25;

/** Whether the page is one academic job ad: every sign counts, and none alone decides but that the page lists many ads. */
export function readPostingSigns(blocks: readonly FactBlock[], { page }: Context, known: KnownFacts): PostingSigns {
  const deadlines = deadlineDates(blocks);
  const top = blocks.slice(0, TOP);
  const running = blocks.filter(({ read }) => read.tokens.length > RUNNING);
  const runningTokens = running.reduce((sum, { read }) => sum + read.tokens.length, 0);
  const days = new Set(deadlines.map(({ date }) => `${date.year} ${date.month} ${date.day}`)).size;
  const hiring = count(blocks, 'hiring');
  const asks = blocks.some((block, at) => asksForDocuments(block, blocks[at + 1]));
  const says = blocks.some((block) => saysHowToApply(block, known.hasDeadline));
  const isLittle = runningTokens < 40 && blocks.reduce((sum, { read }) => sum + read.tokens.length, 0) < 200;
  const signs: readonly (readonly [name: string, points: number, holds: boolean])[] = [
    ['known-ad', 2, page.isKnownAd],
    ['own-facts', 2, page.isKnownAd && statesOwnFacts(page)],
    ['deadline', 2, known.hasDeadline],
    ['reference', 1, known.hasReference],
    ['how-to-apply', 2, says],
    ['asks-for-documents', 1, asks],
    [
      'documents-by-a-day',
      1,
      isLittle && known.hasDeadline && blocks.some((block, at) => asksForSeveral(block, blocks[at + 1])),
    ],
    [
      'documents-to-an-address',
      1,
      !says && blocks.some((each) => ADDRESS.test(each.text) && asksForSeveral(each, undefined)),
    ],
    ['nothing-to-do', -1, !asks && !says && !known.hasDeadline],
    ['nothing-fixed', -1, !known.hasDeadline && !known.hasReference && !known.isRolling && hiring < 2],
    ['hiring', 1, hiring > 1],
    ['much-hiring', 1, hiring > 4],
    ['no-hiring', -1, hiring === 0],
    ['position-at-top', 1, top.some((block) => has(block, wholeOf(block), 'vacancy'))],
    ['running-text', 1, runningTokens > 100],
    ['long-text', 1, runningTokens > 200],
    ['little-text', -2, isLittle],
    ['other-kind-at-top', -5, top.some((block) => block.isShort && has(block, wholeOf(block), 'no-ad'))],
    ['expired', -6, blocks.slice(0, UPPER).some((block) => has(block, wholeOf(block), 'expired'))],
    ['login', -4, count(blocks, 'login') > 1],
    ['one-of-many', -4, known.isOneOfMany && runningTokens < 100],
    ['many-deadlines', -4, days >= LISTED_DEADLINES],
    ['list', -6, days > LISTED_DEADLINES || isList(blocks)],
    ['link-list', page.isKnownAd ? -4 : -8, isLinkList(blocks, page)],
    ['guide', -4, isGuide(blocks)],
  ];
  const found = signs.filter(([, , holds]) => holds);
  const score = found.reduce((sum, [, points]) => sum + points, 0);
  return { isPosting: score >= ENOUGH, score, found: found.map(([name]) => name) };
}

/** What the site says of an ad stands where it says it, beyond a title, which a notice or a wall has too. */
function statesOwnFacts({ facts: { employer, reference, deadline } }: Page): boolean {
  return [employer, reference, deadline].some((fact) => fact !== undefined && fact.source !== 'address');
}

function count(blocks: readonly FactBlock[], concept: 'hiring' | 'login'): number {
  return blocks.reduce((sum, block) => sum + spotsIn(block, wholeOf(block), concept).length, 0);
}

/** A short line with a day says so only on a page that has a deadline: "Apply for the fund by 4 December" may stand below news. */
function saysHowToApply(block: FactBlock, hasDeadline: boolean): boolean {
  if (!block.concepts.has('apply')) return false;
  return block.sentences.some(
    (sentence) =>
      has(block, sentence, 'apply') &&
      (has(block, sentence, 'portal', 'email', 'post') ||
        (has(block, sentence, 'until') &&
          block.dates.some(({ start }) => start >= sentence.start && start < sentence.end) &&
          (hasDeadline || !block.isShort) &&
          !has(block, sentence, 'former'))),
  );
}

/** In one sentence, or in a line that announces a list and the first item of that list. */
function asksForDocuments(block: FactBlock, next: FactBlock | undefined): boolean {
  const listed = next?.read.block.role === 'item' && next.read.sentences.some(({ documents }) => documents.length > 0);
  return block.read.sentences.some(
    ({ documents, cues }) =>
      (documents.length > 0 || listed) && cues.some(({ concept }) => concept === 'ask' || concept === 'list'),
  );
}

/** True if the ad's own number and its day stand in one short line, and other positions' in lines of their own. */
export function isOneOfMany(blocks: readonly FactBlock[], own: readonly FactBlock[]): boolean {
  const kept = new Set(own);
  const numbered = blocks.filter((block) => !kept.has(block) || has(block, wholeOf(block), 'reference'));
  const lines = numbered.filter(({ read, dates }) => read.tokens.length <= RUNNING && dates.length > 0);
  return lines.some((block) => kept.has(block)) && lines.some((block) => !kept.has(block));
}

/** A demand for several documents, in one block or in the list that it announces. */
function asksForSeveral(block: FactBlock, next: FactBlock | undefined): boolean {
  if (!asksForDocuments(block, next)) return false;
  const kinds = block.read.sentences.reduce((sum, { documents }) => sum + documents.length, 0);
  return kinds >= SEVERAL || (kinds === 0 && next?.read.block.role === 'item');
}

/** Many short blocks that each name a position and a day. */
function isList(blocks: readonly FactBlock[]): boolean {
  const entries = blocks.filter(
    (block) =>
      block.read.tokens.length <= RUNNING * 2 && block.dates.length > 0 && namesPosition(block, wholeOf(block)),
  );
  return entries.length >= LISTED_POSITIONS;
}

/** The page's title announces how to apply, and names no position. */
function isGuide(blocks: readonly FactBlock[]): boolean {
  const title = blocks.slice(0, TOP).find(({ read }) => read.block.role === 'heading' && read.block.level === 1);
  if (title === undefined || has(title, wholeOf(title), 'vacancy')) return false;
  return title.read.section === 'apply' || title.read.section === 'documents';
}

function namesPosition(block: FactBlock, stretch: Stretch): boolean {
  return has(block, stretch, 'vacancy') && !has(block, stretch, 'other-day');
}
