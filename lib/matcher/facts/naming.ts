import type { NamingSentence } from '../../naming/contract';
import { nameWordsOf } from '../../naming/name-words';
import { namingRules } from '../../naming/registry';
import type { Evidence } from '../../posting/evidence';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch, sentencesIn, spotsIn } from './fact-blocks';
import { isOfOthers } from './file-context';

/** A naming rule as the ad states it, and where, so that it can be laid on the item or group that it stands with. */
export interface FoundName {
  /** With {familyName} and the like. */
  readonly template: string;
  /** `all`: for every file. `item`: for the document that the rule stands with. */
  readonly scope: 'all' | 'item';
  /** Index of the block on the page, and offset of the rule in its text. */
  readonly block: number;
  readonly start: number;
  readonly evidence: Evidence;
}

const MARKS = [
  ['space-word', ' '],
  ['underscore-word', '_'],
  ['hyphen-word', '-'],
] as const;

/** Reads every rule for the names of files, each template once for a place. Subject lines are none. */
export function readNames(
  blocks: readonly FactBlock[],
  context: Context,
  reference: string | null,
  subjects: readonly { readonly block: FactBlock; readonly stretch: Stretch }[],
): readonly FoundName[] {
  const found: FoundName[] = [];
  let usual: ReadonlySet<string> | null = null;
  const isUsual = (word: string) => {
    usual ??= usualWords(blocks);
    return usual.has(word);
  };
  let leads = false;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      if (isOfOthers(block, sentence) || isOfElse(block, sentence)) continue;
      const names = namesIn(
        namingSentence(block, sentence, leads, isUsual, context, reference),
        block,
        sentence,
      ).filter(
        ({ start }) =>
          !subjects.some((each) => each.block === block && start >= each.stretch.start && start < each.stretch.end),
      );
      const isAbout = has(block, sentence, 'file-name');
      found.push(...names.filter(({ template }) => !found.some((each) => each.template === template)));
      leads = isAbout || (leads && block.read.block.role === 'item');
    }
  }
  const examples = found.filter(({ evidence }) => evidence.rule === 'naming/by-example');
  // an example of a rule that is spelled out says nothing new
  return examples.length < found.length ? found.filter((name) => !examples.includes(name)) : found;
}

/** "A programme named “…”": where the ad speaks of the work or of itself, only a sentence that also speaks of files names any. */
function isOfElse(block: FactBlock, sentence: Stretch): boolean {
  const { section } = block.read;
  const isElsewhere =
    section === 'duties' || section === 'offer' || section === 'about' || section === 'qualifications';
  return isElsewhere && !has(block, sentence, 'file', 'apply', 'one-file');
}

function namesIn(sentence: NamingSentence, block: FactBlock, stretch: Stretch): readonly FoundName[] {
  const taken: Stretch[] = [];
  const names: FoundName[] = [];
  for (const rule of namingRules) {
    for (const { template, start, end } of rule.find(sentence)) {
      if (taken.some((each) => start < each.end && end > each.start)) continue;
      taken.push({ start, end });
      names.push({
        template,
        scope: 'item',
        block: block.read.block.index,
        start: stretch.start + start,
        evidence: evidenceOf(block, { start: stretch.start + start, end: stretch.start + end }, `naming/${rule.id}`),
      });
    }
    if (names.length > 0) break;
  }
  const isSeries =
    names.some(({ template }) => template.includes('{document}')) &&
    names.some(({ template }) => !template.includes('{document}'));
  if (isSeries) return namesIn(withoutDocuments(sentence), block, stretch);
  const isForAll = names.length > 1 || has(block, stretch, 'one-file');
  return names.map((name) => ({ ...name, scope: isForAll || name.template.includes('{document}') ? 'all' : 'item' }));
}

/** In a row of names ("brev_…, cv_…, bilaga_…") the word for a document is one document's own. */
function withoutDocuments(sentence: NamingSentence): NamingSentence {
  const { words } = sentence;
  const partOf = (name: string) => {
    const part = words.partOf(name);
    return part === 'document' ? null : part;
  };
  return { ...sentence, words: { partOf } };
}

/** The words of the ad outside names of files. */
function usualWords(blocks: readonly FactBlock[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of blocks) {
    for (const run of text.toLowerCase().split(/\s+/u)) {
      if (run.includes('_')) continue;
      for (const word of run.split(/[^\p{L}\p{M}]+/u)) words.add(word);
    }
  }
  return words;
}

function namingSentence(
  block: FactBlock,
  stretch: Stretch,
  leads: boolean,
  isUsual: (word: string) => boolean,
  { lexicons }: Context,
  reference: string | null,
): NamingSentence {
  const relative = ({ start, end }: Stretch) => ({ start: start - stretch.start, end: end - stretch.start });
  const cues = spotsIn(block, stretch, 'file-name').map(relative);
  const isAboutNames = cues.length > 0 || leads;
  return {
    text: block.text.slice(stretch.start, stretch.end),
    cues,
    examples: isAboutNames ? examplesIn(block, stretch) : [],
    separators: isAboutNames ? separatorsIn(block, stretch) : [],
    isAboutNames,
    isElsewhere: isUsual,
    words: nameWordsOf(block.read.lexicon, lexicons),
    reference,
  };
}

/** Words in the stretch for what stands between the parts of a name. */
function separatorsIn(block: FactBlock, stretch: Stretch): NamingSentence['separators'] {
  return MARKS.flatMap(([concept, mark]) =>
    spotsIn(block, stretch, concept).map(({ start, end }) => ({
      start: start - stretch.start,
      end: end - stretch.start,
      mark,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** Offsets in the stretch behind each word that announces an example. */
function examplesIn(block: FactBlock, { start, end }: Stretch): readonly number[] {
  return sentencesIn(block, { start, end })
    .flatMap(({ cues, tokens }) =>
      cues.filter(({ concept }) => concept === 'example').map(({ last }) => tokens[last]?.end ?? 0),
    )
    .filter((at) => at > start && at < end)
    .map((at) => at - start);
}
