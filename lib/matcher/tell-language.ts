import type { Lexicon } from '../languages/contract';
import type { Token } from './tokens';
import { WordMemo } from './word-memo';

/** Share of all the page's evidence that a language must have before single blocks can be of it. */
const PRESENT = 0.08;
/** Evidence that a block needs to be told apart from its neighbours. */
const CLEAR = 1;
/** And to be told from them in another language than the page's: the "ja" of a table's cell is Finnish for "and". */
const CLEARLY_FOREIGN = 1.5;
/** Of a whole sentence in another language than the page's. */
const SENTENCE = 2.5;

/** How far ahead of every other language it must then be. */
const AHEAD = 1.4;

/** The languages of a page: the one most of it is written in, and that of each block. */
export interface ToldLanguages {
  readonly main: Lexicon;
  readonly ofBlock: readonly Lexicon[];
}

/**
 * Tells each block's language by its function words. A word that several languages share counts less for each. A block
 * with too few of them is taken to be in the language of the block before it, a heading in that of the block below;
 * close relatives are told apart on the whole page, for a single Danish sentence may hold no word that is not Norwegian too.
 * Needs at least one lexicon; the first is taken where nothing tells.
 */
export function tellLanguages(
  blocks: readonly (readonly Token[])[],
  lexicons: readonly [Lexicon, ...Lexicon[]],
  isHeading: (block: number) => boolean = () => false,
): ToldLanguages {
  const weightOf = weigherOf(lexicons);
  const { length } = lexicons;
  const total = new Float64Array(length);
  // by words that no other language has: sister languages share so many that all the others would seem present too
  const own = new Float64Array(length);
  // of each block in each language
  const scores = new Float64Array(blocks.length * length);
  blocks.forEach((tokens, block) => {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const { languages, each } = weightOf(token);
      for (const language of languages) {
        const at = block * length + language;
        scores[at] = (scores[at] ?? 0) + each;
        total[language] = (total[language] ?? 0) + each;
        if (each === 1) own[language] = (own[language] ?? 0) + 1;
      }
    }
  });
  const sum = own.reduce((a, b) => a + b, 0);
  const main = best(total);
  const scoresOf = (block: number) => scores.subarray(block * length, (block + 1) * length);
  const second = secondOf(
    blocks.map((_, block) => scoresOf(block)),
    main,
  );
  const present = lexicons.map((_, index) => index === main || index === second || (own[index] ?? 0) > sum * PRESENT);
  const told = blocks.map((_, block) => leaderOf(scoresOf(block), present));
  // title and facts stand above the first block that tells, and go with it
  let before = told.find((each) => each !== null && each.score >= CLEARLY_FOREIGN)?.language ?? main;
  const untold = new Set<number>();
  const languages = told.map((each, block) => {
    const isHome = each !== null && (each.language === main || each.language === before);
    if (each !== null && each.score >= (isHome ? CLEAR : CLEARLY_FOREIGN)) before = each.language;
    else untold.add(block);
    return before;
  });
  let below = before;
  const ofBlock = languages.map(() => lexicons[0]);
  for (let block = blocks.length - 1; block >= 0; block -= 1) {
    if (!(untold.has(block) && isHeading(block))) below = languages[block] ?? main;
    ofBlock[block] = lexicons[below] ?? lexicons[0];
  }
  return { main: lexicons[main] ?? lexicons[0], ofBlock };
}

interface Weight {
  readonly languages: readonly number[];
  readonly each: number;
}

const NO_WEIGHT: Weight = { languages: [], each: 0 };
type Weigher = (token: Token) => Weight;
const weighers = new WeakMap<readonly Lexicon[], Weigher>();

function weigherOf(lexicons: readonly Lexicon[]): Weigher {
  const known = weighers.get(lexicons);
  if (known) return known;
  const weights = weightsOf(lexicons);
  const memo = new WordMemo<Weight>();
  const weigher: Weigher = (token) => {
    const old = memo.get(token);
    if (old) return old;
    const weight = weights.get(token.text) ?? NO_WEIGHT;
    memo.set(token, weight);
    return weight;
  };
  weighers.set(lexicons, weigher);
  return weigher;
}

function weightsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, Weight> {
  const languagesOf = new Map<string, number[]>();
  lexicons.forEach((lexicon, index) => {
    for (const word of lexicon.functionWords) {
      const languages = languagesOf.get(word) ?? [];
      languages.push(index);
      languagesOf.set(word, languages);
    }
  });
  return new Map(
    [...languagesOf].map(([word, languages]) => [word, { languages, each: 1 / languages.length }] as const),
  );
}

/** The language of most sentences that are clearly not in the page's: a short part in another one, told apart from its relatives. */
function secondOf(blocks: readonly Float64Array[], main: number): number | null {
  const foreign = new Float64Array(blocks[0]?.length ?? 0);
  for (const scores of blocks) {
    scores.forEach((score, language) => {
      if (score >= SENTENCE && score > (scores[main] ?? 0) * AHEAD)
        foreign[language] = (foreign[language] ?? 0) + score;
    });
  }
  const second = best(foreign);
  return (foreign[second] ?? 0) > 0 ? second : null;
}

/** The language that is far enough ahead of all others that the page is written in; null if none is. */
function leaderOf(
  scores: Float64Array,
  present: readonly boolean[],
): { readonly language: number; readonly score: number } | null {
  let [language, score, rival] = [0, 0, 0];
  scores.forEach((each, at) => {
    if (each === 0 || !present[at]) return;
    if (each > score) [language, score, rival] = [at, each, score];
    else if (each > rival) rival = each;
  });
  return score > rival * AHEAD ? { language, score } : null;
}

function best(scores: Float64Array): number {
  return scores.reduce((top, score, index) => (score > (scores[top] ?? 0) ? index : top), 0);
}
