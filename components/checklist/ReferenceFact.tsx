import { useCopy } from '../controls/use-copy';
import { useSurroundings } from '../surroundings';
import { FactCell } from './FactCell';

/** The employer's number for the position; a click copies it. */
export function ReferenceFact({ reference }: { reference: string | null }) {
  const { words } = useSurroundings();
  const { state, copy } = useCopy();
  const action =
    reference === null
      ? null
      : {
          icon: state === 'copied' ? ('check' as const) : ('copy' as const),
          label: words.say('copyReference'),
          run: () => {
            copy(reference);
          },
        };
  return (
    <FactCell label={words.say('reference')} value={reference ?? words.say('noneFound')} action={action}>
      {state === 'copied' && <small class="ok">{words.say('copied')}</small>}
      {state === 'refused' && <small class="warn">{words.say('notCopied')}</small>}
    </FactCell>
  );
}
