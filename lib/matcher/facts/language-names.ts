import type { Lexicon, NamedLanguage } from '../../languages/contract';
import type { Token } from '../tokens';
import { WordMemo } from '../word-memo';
import { type FactBlock, type Stretch, spotsIn, wholeOf } from './fact-blocks';

/** The name of a language in the text, with the languages that it stands for as ISO 639-1 codes. */
export interface LanguageSpot extends Stretch {
  readonly codes: readonly string[];
}

/** Languages whose names the lexicons give, with the forms that they take there. */
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
const CONCEPTS = NAMED.map((name) => `language-${name}` as const);
const SCANDINAVIAN = ['no', 'sv', 'da'] as const;
/** Further languages that an application may be asked for in; Intl knows what the lexicon's language calls them. */
const FURTHER =
  'it es pt ca eu gl ga cy gd is fo pl cs sk sl hr sr bs hu ro bg el et lv lt ru uk tr mt lb rm se sq mk he ar zh ja ko la'.split(
    ' ',
  );

const known = new WeakMap<FactBlock, readonly LanguageSpot[]>();

/** Every language named in the stretch, in text order. */
export function languageNamesIn(block: FactBlock, stretch: Stretch): readonly LanguageSpot[] {
  const all = known.get(block) ?? languageNamesOf(block);
  known.set(block, all);
  return all.length === 0 ? all : all.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
}

function languageNamesOf(block: FactBlock): readonly LanguageSpot[] {
  const named = spotsIn(block, wholeOf(block), ...CONCEPTS).map(({ concept, start, end }) => {
    const name = NAMED.find((each) => concept === `language-${each}`);
    return { start, end, codes: name === 'scandinavian' ? SCANDINAVIAN : name ? [name] : [] };
  });
  const codeOf = furtherNamesOf(block.read.lexicon);
  const further: LanguageSpot[] = [];
  for (const token of block.read.tokens) {
    const code = codeOf(token);
    if (code !== null) further.push({ start: token.start, end: token.end, codes: [code] });
  }
  if (named.length + further.length === 0) return NONE;
  return [...named, ...further].toSorted((a, b) => a.start - b.start);
}

const NONE: readonly never[] = [];
/** The code of the language that a word names; null: it names none. */
type CodeOf = (token: Token) => string | null;
const compiled = new WeakMap<Lexicon, CodeOf>();

/** Names of further languages with every ending that a word of the lexicon can take. */
function furtherNamesOf(lexicon: Lexicon): CodeOf {
  const known = compiled.get(lexicon);
  if (known) return known;
  const display = new Intl.DisplayNames([lexicon.tag], { type: 'language', fallback: 'none' });
  const names = new Map<string, string>();
  for (const code of FURTHER) {
    const name = display.of(code)?.normalize('NFKC').toLowerCase();
    if (name === undefined || /[^\p{L}\p{M}]/u.test(name)) continue;
    for (const ending of ['', ...lexicon.endings]) {
      const form = name + ending;
      if (ending === '' || !names.has(form)) names.set(form, code);
    }
  }
  const memo = new WordMemo<string | null>();
  const codeOf: CodeOf = (token) => {
    const old = memo.get(token);
    if (old !== undefined) return old;
    const code = token.kind === 'word' ? (names.get(token.text) ?? null) : null;
    memo.set(token, code);
    return code;
  };
  compiled.set(lexicon, codeOf);
  return codeOf;
}
