import type { RefObject } from 'preact';
import type { Item } from '../../lib/checklist/checklist';
import { Menu, type MenuEntry } from '../controls/Menu';
import { useSurroundings } from '../surroundings';

interface ItemMenuProps {
  readonly item: Item;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly commands: Readonly<Record<'show' | 'copy' | 'edit' | 'remove', () => void>>;
  readonly onNote: () => void;
  readonly onClose: () => void;
}

/** What can be done with a row, with the keys that do the same. */
export function ItemMenu({ item, opener, commands, onNote, onClose }: ItemMenuProps) {
  const { words } = useSurroundings();
  const entries: MenuEntry[] = [
    { icon: 'edit', text: words.say('edit'), shortcut: 'E', run: commands.edit },
    { icon: 'text', text: words.say('addNote'), run: onNote },
    { icon: 'trash', text: words.say('remove'), shortcut: 'Del', run: commands.remove, startsGroup: true },
  ];
  if (item.fileName !== null)
    entries.unshift({ icon: 'copy', text: words.say('copyName'), shortcut: 'C', run: commands.copy });
  if (item.evidence.length > 0)
    entries.unshift({
      icon: 'source',
      text: words.say('showInAd'),
      shortcut: words.say('keyEnter'),
      run: commands.show,
    });
  return <Menu label={item.label} entries={entries} opener={opener} onClose={onClose} />;
}
