import type { Item, PartDocument } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import type { Limit } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';

interface ItemTagsProps {
  /** An item, or a document that is part of one. */
  readonly of: PartDocument;
  /** Absent for a part, which is always the ad's. */
  readonly origin?: Item['origin'];
}

/** Limits and necessity in words. What is required has no tag: the others say that they are not. */
export function ItemTags({ of: item, origin = 'ad' }: ItemTagsProps) {
  const { words } = useSurroundings();
  const limits = [
    limitText('pages', item.pages, words),
    limitText('words', item.words, words),
    item.count !== null && item.count > 1 ? words.say('atLeast', { count: item.count }) : null,
    item.language === null ? null : words.say('inLanguage', { language: words.language(item.language) }),
  ].filter((text) => text !== null);
  const outlined = [
    item.necessity === 'required' ? null : words.say(item.necessity),
    origin === 'ad' ? null : words.say(origin),
  ].filter((text) => text !== null);
  // The spaces part the words for a screen reader; on the screen the tags have a distance of their own.
  return [
    ...limits.flatMap((text) => [
      ' ',
      <span class="tag" key={text}>
        {text}
      </span>,
    ]),
    ...outlined.flatMap((text) => [
      ' ',
      <span class="tag tag-line" key={text}>
        {text}
      </span>,
    ]),
  ];
}

function limitText(unit: 'pages' | 'words', limit: Limit | null, words: Words): string | null {
  if (limit === null) return null;
  const { min, max } = limit;
  if (min !== null && max !== null)
    return min === max ? words.say(`${unit}Exact`, { count: max }) : words.say(`${unit}Between`, { min, max });
  if (max !== null) return words.say(`${unit}Max`, { count: max });
  return min === null ? null : words.say(`${unit}Min`, { count: min });
}
