import { IconButton } from '../controls/IconButton';
import { useAd, useSurroundings } from '../surroundings';
import type { Sentence } from './use-sentence';

/** Opens the sentence behind a claim, and shows it in the ad where that can be done. */
export function SentenceButton({ sentence, of, quiet }: { sentence: Sentence; of: string; quiet?: boolean }) {
  const { words } = useSurroundings();
  const { canShowInAd } = useAd();
  const opens = canShowInAd ? 'showInAdOf' : 'sentenceOf';
  return (
    <IconButton
      icon="source"
      label={words.say(sentence.isOpen ? 'hideSentenceOf' : opens, { item: of })}
      expanded={sentence.isOpen}
      quiet={quiet === true && !sentence.isOpen}
      onClick={sentence.toggle}
    />
  );
}
