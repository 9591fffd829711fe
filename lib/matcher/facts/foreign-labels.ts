import type { Lexicon } from '../../languages/contract';
import type { Context, ReadBlock } from '../context';
import type { Effort } from '../spotter';
import type { Token } from '../tokens';
import { vocabularyOf } from '../vocabulary';
import type { FactSpot } from './fact-blocks';

/** Distinct words remembered before the memory is emptied: a hostile page must not make it grow. */
const MEMO_SIZE = 20_000;
const NONE: readonly Lexicon[] = [];
/** For each set of languages, those in which a word can begin a label. Most words begin none in any. */
const memos = new WeakMap<readonly Lexicon[], Map<string, readonly Lexicon[]>>();

/** Labels in another language than the block's: boards leave theirs untranslated. A long block has them in the ad's own only. */
export function foreignLabels(read: ReadBlock, context: Context, isShort: boolean): readonly FactSpot[] {
  const { tokens, lexicon } = read;
  const { lexicons, main, effort } = context;
  if (!isShort && lexicon === main) return [];
  const likely = new Set<Lexicon>();
  for (const token of tokens) for (const other of languagesThatBegin(token, lexicons, effort)) likely.add(other);
  const spots: FactSpot[] = [];
  for (const other of lexicons) {
    if (!likely.has(other) || other === lexicon || !(isShort || other === main)) continue;
    const hear = (concept: FactSpot['concept'], first: number, last: number) =>
      spots.push({ concept, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    vocabularyOf(other).labels.find(tokens, 0, tokens.length, hear, effort);
  }
  return spots;
}

function languagesThatBegin(token: Token, lexicons: readonly Lexicon[], effort: Effort): readonly Lexicon[] {
  const memo = memos.get(lexicons) ?? new Map<string, readonly Lexicon[]>();
  memos.set(lexicons, memo);
  const known = memo.get(token.text);
  if (known) return known;
  const found = lexicons.filter((other) => vocabularyOf(other).labels.canBegin(token, effort));
  const languages = found.length > 0 ? found : NONE;
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(token.text, languages);
  return languages;
}
