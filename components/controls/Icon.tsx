import { drawingOf, type IconName } from './icon-drawings';

/**
 * A picture beside words, or inside a control that has a name of its own. It stands in the page as paths: as a picture of the
 * style sheet each would be a document that the browser opens before it draws the first frame.
 */
export function Icon({ name, small = false, tone }: { name: IconName; small?: boolean; tone?: 'warn' | 'danger' }) {
  const { line, solid, bold = false } = drawingOf(name);
  const kind = `i${small ? ' i-s' : ''}${bold ? ' i-bold' : ''}${tone === undefined ? '' : ` ${tone}`}`;
  return (
    <svg class={kind} viewBox="0 0 20 20" aria-hidden="true">
      {line !== undefined && <path d={line} />}
      {solid !== undefined && <path class="i-solid" d={solid} />}
    </svg>
  );
}
