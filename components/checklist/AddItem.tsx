import { useEffect, useRef, useState } from 'preact/hooks';
import type { Necessity } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';
import { LabelField } from './LabelField';
import { NecessityField } from './NecessityField';

/** Adds items of the user's own, one after the other, until it is closed. */
export function AddItem({ onDone }: { onDone: () => void }) {
  const { actions, announce, words } = useSurroundings();
  const [label, setLabel] = useState('');
  const [necessity, setNecessity] = useState<Necessity>('required');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const add = (event: Event) => {
    event.preventDefault();
    const name = label.trim();
    setTried(name === '');
    field.current?.focus();
    if (name === '') return;
    actions.add(name, necessity);
    announce(words.say('addedNow', { item: name }));
    setLabel('');
  };

  return (
    <form
      ref={form}
      class="edit"
      aria-label={words.say('newItem')}
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <LabelField value={label} isWrong={isTried && label.trim() === ''} onInput={setLabel} fieldRef={field} />
      <NecessityField value={necessity} options={['required', 'optional']} onChange={setNecessity} />
      <div class="btns-row">
        <button class="btn btn-primary btn-s" type="submit">
          {words.say('addThis')}
        </button>
        <button class="btn btn-ghost btn-s" type="button" onClick={onDone}>
          {words.say('close')}
        </button>
      </div>
    </form>
  );
}
