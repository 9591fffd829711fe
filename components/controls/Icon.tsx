/** Every icon that components/styles/icons.css draws. */
export type IconName =
  | 'alert'
  | 'calendar'
  | 'check'
  | 'copy'
  | 'down'
  | 'download'
  | 'edit'
  | 'external'
  | 'file'
  | 'gear'
  | 'info'
  | 'list'
  | 'lock'
  | 'mail'
  | 'more'
  | 'panel'
  | 'paste'
  | 'plus'
  | 'refresh'
  | 'right'
  | 'search'
  | 'sent'
  | 'source'
  | 'stop'
  | 'swap'
  | 'text'
  | 'trash'
  | 'undo'
  | 'upload'
  | 'user'
  | 'x';

/** A picture beside words, or inside a control that has a name of its own. */
export function Icon({ name, small = false, tone }: { name: IconName; small?: boolean; tone?: 'warn' | 'danger' }) {
  return <i class={`i i-${name}${small ? ' i-s' : ''}${tone === undefined ? '' : ` ${tone}`}`} aria-hidden="true" />;
}
