import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import type { IconName } from '../controls/icon-drawings';

interface PrimaryButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly look?: 'primary' | 'secondary';
  readonly onClick: () => void;
}

/** The first thing to do about a message. It has the focus when the message appears. */
export function PrimaryButton({ text, icon, look = 'primary', onClick }: PrimaryButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} class={`btn btn-${look}`} type="button" onClick={onClick}>
      {icon !== undefined && <Icon name={icon} />}
      {text}
    </button>
  );
}
