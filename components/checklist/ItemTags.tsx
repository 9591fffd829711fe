import type { Item, PartDocument } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';
import { limitsOf } from './limits';

interface ItemTagsProps {
  /** An item, or a document that is part of one. */
  readonly of: PartDocument;
  /** Absent for a part, which is always the ad's. */
  readonly origin?: Item['origin'];
  /** True if the ad asks something else of it than when the user was ready with it. */
  readonly checkAgain?: boolean;
}

/** Limits and necessity in words. What is required has no tag: the others say that they are not. */
export function ItemTags({ of: item, origin = 'ad', checkAgain = false }: ItemTagsProps) {
  const { words } = useSurroundings();
  const limits = limitsOf(item, words);
  const outlined = [
    item.necessity === 'required' ? null : words.say(item.necessity),
    origin === 'ad' ? null : words.say(origin),
  ].filter((text) => text !== null);
  // The spaces part the words for a screen reader; on the screen the tags have a distance of their own.
  return [
    ...(checkAgain
      ? [
          ' ',
          <span class="tag tag-warn" key="check-again">
            <Icon name="swap" />
            {words.say('checkAgain')}
          </span>,
        ]
      : []),
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
