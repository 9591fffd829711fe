import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ItemChange } from '../../lib/applications/act';
import type { Item } from '../../lib/checklist/checklist';
import type { Limit, Necessity } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';
import { LabelField } from './LabelField';
import { NecessityField } from './NecessityField';
import { limitOf, limitTexts, PagesField } from './PagesField';

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
  const [pages, setPages] = useState(limitTexts(item.pages));
  const [fileName, setFileName] = useState(item.fileName?.name ?? '');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const pagesField = useRef<HTMLInputElement>(null);
  const labelField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (focusOn === 'note') noteField.current?.focus();
    else labelField.current?.select();
  }, [focusOn]);

  const save = (event: Event) => {
    event.preventDefault();
    const name = label.trim();
    const limit = limitOf(pages);
    setTried(true);
    if (name === '') labelField.current?.focus();
    else if (limit === 'wrong') pagesField.current?.focus();
    if (name === '' || limit === 'wrong') return;
    const change: ItemChange = {
      ...(name === item.label ? {} : { label: name }),
      ...(necessity === item.necessity ? {} : { necessity }),
      ...(isSameLimit(limit, item.pages) ? {} : { pages: limit }),
      ...(fileName.trim() === (item.fileName?.name ?? '') ? {} : { fileName: fileName.trim() }),
      ...(note.trim() === (item.note ?? '') ? {} : { note: note.trim() === '' ? null : note.trim() }),
    };
    if (Object.keys(change).length > 0) {
      actions.edit(item.key, change);
      announce(words.say('savedItem', { item: name }));
    }
    onDone();
  };

  const asInAd = () => {
    actions.edit(item.key, { label: null, necessity: null, pages: null, fileName: null });
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
      <div class="pair">
        <PagesField
          value={pages}
          isWrong={isTried && limitOf(pages) === 'wrong'}
          onInput={setPages}
          fieldRef={pagesField}
        />
        <NecessityField value={necessity} options={necessitiesFor(item)} onChange={setNecessity} />
      </div>
      {item.fileName !== null && (
        <div class="field">
          <label for={`${id}-name`}>{words.say('fileName')}</label>
          <input
            class="input"
            id={`${id}-name`}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={fileName}
            onInput={(event) => {
              setFileName(event.currentTarget.value);
            }}
          />
        </div>
      )}
      <div class="field">
        <label for={`${id}-note`}>{words.say('note')}</label>
        <textarea
          ref={noteField}
          class="input"
          id={`${id}-note`}
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

function isSameLimit(one: Limit | null, other: Limit | null): boolean {
  return (one?.min ?? null) === (other?.min ?? null) && (one?.max ?? null) === (other?.max ?? null);
}

/** "In some cases" is the ad's to say; the user chooses between the two that need no condition. */
function necessitiesFor(item: Item): readonly Necessity[] {
  const free: readonly Necessity[] = ['required', 'optional'];
  return free.includes(item.necessity) ? free : [item.necessity, ...free];
}
