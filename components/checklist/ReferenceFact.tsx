import type { Ref } from 'preact';
import type { Checklist } from '../../lib/checklist/checklist';
import { useCopy } from '../controls/use-copy';
import { useSurroundings } from '../surroundings';
import { type FactAction, FactCell } from './FactCell';

interface ReferenceFactProps {
  readonly reference: Checklist['reference'];
  /** Opens what sets a number where there is none. */
  readonly onSet: () => void;
  readonly cellRef: Ref<HTMLButtonElement>;
}

/** The employer's number for the position; a click copies it, or adds one. */
export function ReferenceFact({ reference: { value, isOwn }, onSet, cellRef }: ReferenceFactProps) {
  const { words } = useSurroundings();
  const { state, copy } = useCopy();
  const action: FactAction =
    value === null
      ? { icon: 'edit', label: words.say('setReference'), run: onSet }
      : {
          icon: state === 'copied' ? 'check' : 'copy',
          label: words.say('copyReference'),
          run: () => {
            copy(value);
          },
        };
  return (
    <FactCell label={words.say('reference')} value={value ?? words.say('noneFound')} action={action} cellRef={cellRef}>
      {isOwn && <small class="wraps">{words.say('setByYou')}</small>}
      {state === 'copied' && <small class="ok">{words.say('copied')}</small>}
      {state === 'refused' && <small class="warn">{words.say('notCopied')}</small>}
    </FactCell>
  );
}
