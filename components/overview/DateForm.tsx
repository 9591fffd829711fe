import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';

interface DateFormProps {
  /** YYYY-MM-DD; null: there is none yet. */
  readonly date: string | null;
  /** What the date is of. */
  readonly of: string;
  readonly words: Words;
  /** null: nothing was chosen. */
  readonly onDone: (date: string | null) => void;
}

/** Sets the last day of an application in its row. */
export function DateForm({ date, of, words, onDone }: DateFormProps) {
  const [text, setText] = useState(date ?? '');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="date-form"
      aria-label={words.say('setDateOf', { item: of })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) {
          onDone(text);
          return;
        }
        setWrong(true);
        field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone(null);
      }}
    >
      <input
        ref={field}
        class="input"
        type="date"
        max="9999-12-31"
        aria-label={words.say('deadline')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p class="error" id={`${id}-wrong`}>
          {words.say('dateNeeded')}
        </p>
      )}
      <span class="btns-row">
        <button class="btn btn-primary btn-s" type="submit">
          {words.say('save')}
        </button>
        <button
          class="btn btn-ghost btn-s"
          type="button"
          onClick={() => {
            onDone(null);
          }}
        >
          {words.say('cancel')}
        </button>
      </span>
    </form>
  );
}
