import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icon-drawings';

export interface MenuEntry {
  readonly icon: IconName;
  readonly text: string;
  /** The key that does the same, as it is written on the keyboard. */
  readonly shortcut?: string;
  readonly run: () => void;
  /** A line above, before entries of another sort. */
  readonly startsGroup?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opened it: it gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** A menu over the page, under its button or above it where there is more room. */
export function Menu({ label, entries, opener, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [place, setPlace] = useState<Record<string, string>>({ visibility: 'hidden' });

  useLayoutEffect(() => {
    const button = opener.current?.getBoundingClientRect();
    const view = menu.current?.ownerDocument.defaultView;
    const height = menu.current?.offsetHeight ?? 0;
    if (button === undefined || view === null || view === undefined) return;
    const below = button.bottom + height + 8 <= view.innerHeight;
    const top = below ? button.bottom + 4 : Math.max(4, button.top - height - 4);
    setPlace({ top: `${top}px`, right: `${Math.max(4, view.innerWidth - button.right)}px` });
  }, [opener]);

  const isPlaced = place.visibility === undefined;
  useEffect(() => {
    if (isPlaced) buttons.current[0]?.focus();
  }, [isPlaced]);

  useEffect(() => {
    const page = menu.current?.ownerDocument;
    const closeOutside = (event: PointerEvent) => {
      const isInside = event.target instanceof Node && (menu.current?.contains(event.target) ?? false);
      const isOpener = event.target instanceof Node && (opener.current?.contains(event.target) ?? false);
      if (!isInside && !isOpener) onClose();
    };
    page?.addEventListener('pointerdown', closeOutside);
    return () => page?.removeEventListener('pointerdown', closeOutside);
  }, [onClose, opener]);

  const close = () => {
    opener.current?.focus();
    onClose();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const at = buttons.current.findIndex((button) => Object.is(button, event.target));
    const target = nextEntry(event.key, at, entries.length);
    if (target !== null) buttons.current[target]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={menu} class="menu" role="menu" aria-label={label} tabIndex={-1} style={place} onKeyDown={onKeyDown}>
      {entries.map((entry, at) => (
        <button
          key={entry.text}
          ref={(button) => {
            buttons.current[at] = button;
          }}
          class={entry.startsGroup === true ? 'starts-group' : undefined}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-shortcut={entry.shortcut}
          onClick={() => {
            close();
            entry.run();
          }}
        >
          <Icon name={entry.icon} />
          {entry.text}
        </button>
      ))}
    </div>
  );
}

/** The entry that a key leads to from the one at `at`; null for every other key. */
function nextEntry(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
