import type { Item } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import { useAd, useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

/** What the ad asks not to send. */
export function Unwanted({ items }: { items: readonly Item[] }) {
  const { words } = useSurroundings();
  return (
    <section class="unwanted">
      <h3 class="sect">{words.say('doNotSend')}</h3>
      <ul>
        {items.map((item) => (
          <UnwantedItem key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

function UnwantedItem({ item }: { item: Item }) {
  const { lang } = useAd();
  const sentence = useSentence(item.evidence, item.label);
  return (
    <li>
      <div class="unwanted-row">
        <Icon name="stop" />
        <span lang={lang} dir="auto">
          {item.label}
        </span>
        {item.evidence.length > 0 && <SentenceButton sentence={sentence} of={item.label} />}
      </div>
      {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={item.evidence} sentence={sentence} />}
    </li>
  );
}
