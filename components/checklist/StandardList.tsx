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

/** Fills the list with the user's standard list, at a click only. */
export function StandardListButton({ labels, onDone }: { labels: readonly string[]; onDone: () => void }) {
  const { actions, showToast, words } = useSurroundings();
  return (
    <button
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
