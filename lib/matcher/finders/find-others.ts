import { cuesOf } from '../clauses';
import type { Context, DocumentSpot, ReadBlock } from '../context';
import type { Demand } from '../demand';
import { demandsOf } from '../demands';
import { type Mention, newMention } from '../mention';

/** Longest line, in characters, that can name one thing. */
const LONGEST_LINE = 240;
/** Named documents that a list must hold before its nameless lines are taken for documents too. */
const FEWEST_NAMED = 1;
/** Words that may stand before a name: an article. */
const ARTICLE = 1;

/**
 * Finds the lines of a list of documents that name something no lexicon knows, where the list is the contents of one file:
 * "Other merits, for example earlier employments" among the bullets under "CV:".
 */
export function findOthers(context: Context): readonly Mention[] {
  const demands = demandsOf(context);
  const lines = context.blocks.flatMap((read) => {
    const [first] = read.sentences;
    const demand = first && demands.get(first);
    return demand?.group && demand.by === 'list' && read.block.role === 'item' ? [{ read, demand }] : [];
  });
  return lines.flatMap(({ read, demand }) => {
    const named = lines.filter((other) => other.demand.group?.block === demand.group?.block && isNamed(other.read));
    return named.length >= FEWEST_NAMED && !isNamed(read) && isThing(read) ? mentionOf(read, demand) : [];
  });
}

function isNamed(read: ReadBlock): boolean {
  return read.sentences.some(({ documents }) => documents.length > 0);
}

/** True for a line that says neither that something is not wanted nor what something else is to tell. */
function isThing({ sentences, block }: ReadBlock): boolean {
  const [first, ...others] = sentences;
  if (first === undefined || others.length > 0 || block.text.length > LONGEST_LINE) return false;
  return cuesOf(first, 'later', 'unneeded', 'unwanted', 'telling', 'ask').length === 0;
}

function mentionOf(read: ReadBlock, demand: Demand): readonly Mention[] {
  const [sentence] = read.sentences;
  if (sentence === undefined) return [];
  let last = sentence.tokens.length - 1;
  while (last > 0 && sentence.tokens[last]?.kind === 'mark') last -= 1;
  return [newMention(unknown('other', 0, last), sentence, read, demand, 'find-others')];
}

/**
 * Finds the letter in a list where it is called by the name of the whole: "application, two pages", beside "CV". Not where
 * the line says more of it than its size.
 */
export function findLetters(context: Context): readonly Mention[] {
  const demands = demandsOf(context);
  return context.blocks.flatMap((read) => {
    const [sentence] = read.sentences;
    if (sentence === undefined || sentence.documents.length > 0) return [];
    const demand = demands.get(sentence);
    if (demand?.by !== 'list' || read.block.role !== 'item') return [];
    const name = sentence.cues.find(({ concept, first }) => concept === 'application' && first <= ARTICLE);
    const isTheWhole = sentence.facts.some(({ concept, first }) => concept === 'apply' && first === name?.first);
    if (!name || !isTheWhole || cuesOf(sentence, 'ask', 'list', 'later', 'unwanted').length > 0) return [];
    const next = sentence.tokens[name.last + 1];
    const isOver = next === undefined || (next.kind === 'mark' && next.text !== ':');
    const spot = unknown('cover-letter', name.first, name.last);
    return isOver ? [newMention(spot, sentence, read, demand, 'find-letters')] : [];
  });
}

function unknown(concept: DocumentSpot['concept'], first: number, last: number): DocumentSpot {
  return { concept, first, last, end: last, isWeak: false, rank: 0 };
}
