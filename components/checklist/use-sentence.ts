import { useId, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/posting/evidence';
import { useAd, useSurroundings } from '../surroundings';

/** The sentence behind a claim: whether it is shown in place, and how to show it in the ad. */
export interface Sentence {
  readonly id: string;
  readonly isOpen: boolean;
  /** True once the page was searched and the sentence was not there. */
  readonly isGone: boolean;
  /** Opens it in place and shows it in the ad, or closes it. */
  readonly toggle: () => void;
  readonly show: (evidence: Evidence) => void;
}

export function useSentence(evidence: readonly Evidence[], label: string): Sentence {
  const { actions, announce, words } = useSurroundings();
  const { canShowInAd } = useAd();
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);

  const show = (one: Evidence) => {
    void actions.showInAd(one, label).then((found) => {
      setGone(!found);
      announce(words.say(found ? 'shownInAd' : 'sentenceGone', { item: label }));
    });
  };

  return {
    id: useId(),
    isOpen,
    isGone,
    show,
    toggle() {
      const inText = evidence.find((one) => one.block !== null);
      if (!isOpen && canShowInAd && inText !== undefined) show(inText);
      setOpen(!isOpen);
    },
  };
}
