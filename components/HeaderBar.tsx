import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from './controls/IconButton';
import { Mark } from './controls/Mark';
import { Menu, type MenuEntry } from './controls/Menu';
import { useSurroundings } from './surroundings';

interface HeaderBarProps {
  /** Who the screen is about: the employer, else the product. */
  readonly title: string;
  /** BCP 47 tag of the title's language; absent for the product's own name. */
  readonly lang?: string;
  readonly source: string | null;
  readonly entries: readonly MenuEntry[];
  readonly regionRef: RefObject<HTMLElement | null>;
}

/** The line at the top: whose ad it is, all applications, and the main menu. */
export function HeaderBar({ title, lang, source, entries, regionRef }: HeaderBarProps) {
  const { actions, words } = useSurroundings();
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  return (
    <header class="bar" ref={regionRef} tabIndex={-1}>
      <Mark />
      <p class="bar-title">
        <b lang={lang} dir="auto">
          {title}
        </b>
        {source !== null && <> · {source}</>}
      </p>
      {actions.openOverview !== undefined && (
        <IconButton icon="list" label={words.say('allApplications')} onClick={actions.openOverview} />
      )}
      <IconButton
        icon="more"
        label={words.say('more')}
        opensMenu
        expanded={menuOpen}
        buttonRef={menuButton}
        onClick={() => {
          setMenuOpen(!menuOpen);
        }}
      />
      {menuOpen && (
        <Menu
          label={words.say('mainMenu')}
          entries={entries}
          opener={menuButton}
          onClose={() => {
            setMenuOpen(false);
          }}
        />
      )}
    </header>
  );
}
