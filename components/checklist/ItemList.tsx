import type { Checklist } from '../../lib/checklist/checklist';
import { useAd, useSurroundings } from '../surroundings';
import { namingOf } from './file-name';
import { ItemRow } from './ItemRow';

interface ItemListProps {
  readonly checklist: Checklist;
  readonly onAdd: () => void;
  readonly onShortcuts: () => void;
  readonly onNameWanted: () => void;
  /** The last row is gone: the focus needs another place. */
  readonly onEmptied: () => void;
}

/** The rows in the ad's own groups and order. */
export function ItemList({ checklist, onAdd, onShortcuts, onNameWanted, onEmptied }: ItemListProps) {
  const { actions, rows, showToast, words } = useSurroundings();
  const { lang } = useAd();
  const keys = checklist.groups.flatMap((group) => group.items.map((item) => item.key));
  const marksOwnName = namingOf(checklist) === 'mixed';

  const move = (from: string, step: -1 | 1) => {
    const target = keys[keys.indexOf(from) + step];
    if (target !== undefined) rows.focus(target);
  };

  const remove = (key: string, label: string) => {
    const at = keys.indexOf(key);
    const neighbour = keys[at + 1] ?? keys[at - 1];
    if (neighbour === undefined) onEmptied();
    else rows.focus(neighbour);
    actions.remove(key);
    showToast({ text: words.say('removed', { item: label }), undo: { row: key } });
  };

  return checklist.groups.map((group, at) => (
    <section key={`${at}:${group.title}`}>
      {group.title !== null && (
        <h3 class="sect" lang={lang} dir="auto">
          {group.title}
        </h3>
      )}
      <ul class="docs">
        {group.items.map((item) => (
          <ItemRow
            key={item.key}
            item={item}
            marksOwnName={marksOwnName}
            onMove={(step) => {
              move(item.key, step);
            }}
            onRemove={() => {
              remove(item.key, item.label);
            }}
            onAdd={onAdd}
            onShortcuts={onShortcuts}
            onNameWanted={onNameWanted}
          />
        ))}
      </ul>
    </section>
  ));
}
