import type { Lexicon } from '../../languages/contract';
import type { Context, ReadBlock } from '../context';
import type { Effort } from '../spotter';
import type { Token } from '../tokens';
import { labelsIn } from '../vocabulary';
import { WordMemo } from '../word-memo';
import type { FactSpot } from './fact-blocks';

const NONE: readonly Lexicon[] = [];
/** For each set of languages, those in which a word can begin a label. Most words begin none in any. */
const memos = new WeakMap<readonly Lexicon[], WordMemo<readonly Lexicon[]>>();

/** Labels in another language than the block's: boards leave theirs untranslated. A long block has them in the ad's own only. */
export function foreignLabels(read: ReadBlock, context: Context, isShort: boolean): readonly FactSpot[] {
  const { tokens, lexicon } = read;
  const { lexicons, main, effort } = context;
  if (!isShort && lexicon === main) return [];
  let likely: Set<Lexicon> | null = null;
  for (const token of tokens) {
    for (const other of languagesThatBegin(token, lexicons, effort)) {
      likely ??= new Set();
      likely.add(other);
    }
  }
  const spots: FactSpot[] = [];
  if (likely === null) return spots;
  for (const other of lexicons) {
    if (!likely.has(other) || other === lexicon || !(isShort || other === main)) continue;
    const hear = (concept: FactSpot['concept'], first: number, last: number) =>
      spots.push({ concept, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    labelsIn(other).find(tokens, 0, tokens.length, hear, effort);
  }
  return spots;
}

function languagesThatBegin(token: Token, lexicons: readonly Lexicon[], effort: Effort): readonly Lexicon[] {
  const memo = memos.get(lexicons) ?? new WordMemo<readonly Lexicon[]>();
  memos.set(lexicons, memo);
  const known = memo.get(token);
  if (known) return known;
  const found = lexicons.filter((other) => labelsIn(other).canBegin(token, effort));
  const languages = found.length > 0 ? found : NONE;
  memo.set(token, languages);
  return languages;
}
