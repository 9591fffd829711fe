import type { Ref } from 'preact';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';

/** The standard list that comes with the product: what such ads usually ask for. It is never used unasked. */
export function builtInList(words: Words): readonly string[] {
  return [
    words.say('standardCv'),
    words.say('standardLetter'),
    words.say('standardDegree'),
    words.say('standardGrades'),
  ];
}

interface StandardListButtonProps {
  readonly labels: readonly string[];
  readonly buttonRef: Ref<HTMLButtonElement>;
  /** The list was filled. */
  readonly onDone: () => void;
}

/** Fills the list with the user's standard list, at a click only. */
export function StandardListButton({ labels, buttonRef, onDone }: StandardListButtonProps) {
  const { actions, showToast, words } = useSurroundings();
  return (
    <button
      ref={buttonRef}
      class="opt"
      type="button"
      onClick={() => {
        actions.addStandard(labels);
        showToast({ text: words.say('standardAdded'), undo: { row: null } });
        onDone();
      }}
    >
      <Icon name="list" />
      <span>
        {words.say('useStandard')}
        <small>{labels.join(', ')}</small>
      </span>
      <Icon name="right" small />
    </button>
  );
}
