import type { Item, ItemPart } from '../../lib/checklist/checklist';
import { Tick } from '../controls/Tick';
import { useAd, useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { ItemTags } from './ItemTags';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

/** What an item must hold, each with a tick of its own. */
export function ItemParts({ item }: { item: Item }) {
  const { actions, rows, words } = useSurroundings();
  const tick = (part: ItemPart, ticked: boolean) => {
    // The last part makes the row ready, which folds it: the focus goes up before its place is gone.
    if (ticked && item.parts.every((other) => other.ticked || other.key === part.key)) rows.focus(item.key);
    actions.tick(part.key, ticked);
  };
  return (
    <ul class="parts" aria-label={words.say('partsOf', { item: item.label })}>
      {item.parts.map((part) => (
        <Part
          key={part.key}
          part={part}
          onTick={(ticked) => {
            tick(part, ticked);
          }}
        />
      ))}
    </ul>
  );
}

function Part({ part, onTick }: { part: ItemPart; onTick: (ticked: boolean) => void }) {
  const { lang } = useAd();
  const evidence = part.evidence === null ? [] : [part.evidence];
  const sentence = useSentence(evidence, part.label);
  return (
    <li class={part.ticked ? 'is-done' : undefined}>
      <div class="part">
        <Tick look="part-label" state={part.ticked ? 'ready' : 'open'} onTick={onTick}>
          <span class="part-t">
            <span lang={lang} dir="auto">
              {part.label}
            </span>
            {part.document !== null && <ItemTags of={part.document} />}
          </span>
        </Tick>
        {evidence.length > 0 && <SentenceButton sentence={sentence} of={part.label} quiet />}
      </div>
      {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={evidence} sentence={sentence} />}
    </li>
  );
}
