import type { Ref } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-drawings';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does and to what: "Show in ad: CV". */
  readonly label: string;
  readonly onClick: () => void;
  /** Shown on hover and focus only; it stays in the tab order. */
  readonly quiet?: boolean;
  /** Whether what the button opens is open; absent for a button that opens nothing. */
  readonly expanded?: boolean;
  readonly opensMenu?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, onClick, quiet, expanded, opensMenu, buttonRef }: IconButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      class={`icon-btn${quiet === true ? ' on-hover' : ''}`}
      type="button"
      aria-label={label}
      title={label}
      aria-haspopup={opensMenu === true ? 'menu' : undefined}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
