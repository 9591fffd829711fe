import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings';

/** Takes the text of an ad and has it read. */
export function PasteText({ onCancel }: { onCancel: () => void }) {
  const { actions, words } = useSurroundings();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isWrong = isTried && text.trim() === '';

  useEffect(() => field.current?.focus(), []);

  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim() === '') field.current?.focus();
        else actions.readText(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="field">
        <label for={id}>{words.say('pasteLabel')}</label>
        <textarea
          ref={field}
          class="input"
          id={id}
          rows={6}
          dir="auto"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        {isWrong && (
          <p class="error" id={`${id}-wrong`}>
            {words.say('pasteEmpty')}
          </p>
        )}
      </div>
      <div class="btns-row">
        <button class="btn btn-primary btn-s" type="submit">
          {words.say('readText')}
        </button>
        <button class="btn btn-ghost btn-s" type="button" onClick={onCancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
