import type { Checklist } from '../../lib/checklist/checklist';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';

/** Items of the ad that the user removed; each can come back. */
export function RemovedItems({ removed }: { removed: Checklist['removed'] }) {
  const { actions, announce, rows, words } = useSurroundings();
  const restore = (key: string, label: string) => {
    rows.focus(key);
    actions.restore(key);
    announce(words.say('restored', { item: label }));
  };
  return (
    <details class="fold">
      <summary>
        <h2>
          {words.say('removedItems')} <span>{removed.length}</span>
        </h2>
        <Icon name="down" />
      </summary>
      <ul>
        {removed.map(({ key, label }) => (
          <li class="contact" key={key}>
            <span dir="auto">{label}</span>
            <button
              class="btn btn-ghost btn-s"
              type="button"
              aria-label={words.say('restoreOf', { item: label })}
              onClick={() => {
                restore(key, label);
              }}
            >
              <Icon name="undo" />
              {words.say('restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
