import type { Words } from '../../lib/interface/words';
import type { Limit, Requirement } from '../../lib/posting/requirement';

/** What limits a document, in words: pages, words, number, language. */
export function limitsOf(
  { pages, words: length, count, language }: Pick<Requirement, 'pages' | 'words' | 'count' | 'language'>,
  words: Words,
): readonly string[] {
  return [
    limitText('pages', pages, words),
    limitText('words', length, words),
    count !== null && count > 1 ? words.say('atLeast', { count }) : null,
    language === null ? null : words.say('inLanguage', { language: words.language(language) }),
  ].filter((text) => text !== null);
}

function limitText(unit: 'pages' | 'words', limit: Limit | null, words: Words): string | null {
  if (limit === null) return null;
  const { min, max } = limit;
  if (min !== null && max !== null)
    return min === max ? words.say(`${unit}Exact`, { count: max }) : words.say(`${unit}Between`, { min, max });
  if (max !== null) return words.say(`${unit}Max`, { count: max });
  return min === null ? null : words.say(`${unit}Min`, { count: min });
}
