import type { Item } from '../../lib/checklist/checklist';
import { useAd, useSurroundings } from '../surroundings';

/** When an item is needed, in the ad's words, and what the user noted. */
export function ItemNotes({ item }: { item: Item }) {
  const { words } = useSurroundings();
  const { lang } = useAd();
  return (
    <>
      {item.condition !== null && (
        <p class="doc-n" lang={lang} dir="auto">
          {item.condition}
        </p>
      )}
      {item.note !== null && (
        <p class="doc-n doc-own" dir="auto">
          {words.say('noteOf', { note: item.note })}
        </p>
      )}
    </>
  );
}
