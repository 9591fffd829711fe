import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/checklist/checklist';
import type { Necessity } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';
import type { ItemChange } from '../view';
import { LabelField } from './LabelField';
import { NecessityField } from './NecessityField';

interface ItemEditorProps {
  readonly item: Item;
  readonly focusOn: 'label' | 'note';
  readonly onDone: () => void;
}

/** Changes an item in its place. */
export function ItemEditor({ item, focusOn, onDone }: ItemEditorProps) {
  const { actions, announce, words } = useSurroundings();
  const [label, setLabel] = useState(item.label);
  const [necessity, setNecessity] = useState(item.necessity);
  const [note, setNote] = useState(item.note ?? '');
  const [isTried, setTried] = useState(false);
  const noteId = useId();
  const labelField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (focusOn === 'note') noteField.current?.focus();
    else labelField.current?.select();
  }, [focusOn]);

  const save = (event: Event) => {
    event.preventDefault();
    const name = label.trim();
    setTried(true);
    if (name === '') {
      labelField.current?.focus();
      return;
    }
    const change: ItemChange = {
      ...(name === item.label ? {} : { label: name }),
      ...(necessity === item.necessity ? {} : { necessity }),
      ...(note.trim() === (item.note ?? '') ? {} : { note: note.trim() === '' ? null : note.trim() }),
    };
    if (Object.keys(change).length > 0) {
      actions.edit(item.key, change);
      announce(words.say('savedItem', { item: name }));
    }
    onDone();
  };

  const asInAd = () => {
    actions.edit(item.key, { label: null, necessity: null });
    onDone();
  };

  return (
    <form
      class="edit"
      aria-label={words.say('editOf', { item: item.label })}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <LabelField value={label} isWrong={isTried && label.trim() === ''} onInput={setLabel} fieldRef={labelField} />
      <NecessityField value={necessity} options={necessitiesFor(item)} onChange={setNecessity} />
      <div class="field">
        <label for={noteId}>{words.say('note')}</label>
        <textarea
          ref={noteField}
          class="input"
          id={noteId}
          rows={2}
          value={note}
          onInput={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      </div>
      <div class="btns-row">
        <button class="btn btn-primary btn-s" type="submit">
          {words.say('save')}
        </button>
        <button class="btn btn-ghost btn-s" type="button" onClick={onDone}>
          {words.say('cancel')}
        </button>
        {item.origin === 'edited' && (
          <button class="btn btn-ghost btn-s" type="button" onClick={asInAd}>
            {words.say('resetItem')}
          </button>
        )}
      </div>
    </form>
  );
}

/** "In some cases" is the ad's to say; the user chooses between the two that need no condition. */
function necessitiesFor(item: Item): readonly Necessity[] {
  const free: readonly Necessity[] = ['required', 'optional'];
  return free.includes(item.necessity) ? free : [item.necessity, ...free];
}
