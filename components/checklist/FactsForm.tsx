import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactsChange } from '../../lib/applications/act';
import type { Checklist, DeadlineView } from '../../lib/checklist/checklist';
import { useSurroundings } from '../surroundings';

interface FactsFormProps {
  readonly checklist: Pick<Checklist, 'deadline' | 'reference'>;
  readonly focusOn: 'deadline' | 'reference';
  readonly onDone: () => void;
}

/** Sets the last day and the reference number by hand, where the ad has none or our reading is wrong. */
export function FactsForm({ checklist: { deadline, reference }, focusOn, onDone }: FactsFormProps) {
  const { actions, showToast, words } = useSurroundings();
  const before = ownClock(deadline);
  const [date, setDate] = useState(before.date);
  const [time, setTime] = useState(before.time);
  const [number, setNumber] = useState(reference.value ?? '');
  const [isTried, setTried] = useState(false);
  const dateField = useRef<HTMLInputElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const lacksDate = date === '' && time !== '';

  useEffect(() => {
    (focusOn === 'deadline' ? dateField : numberField).current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [focusOn]);

  const change = (changed: FactsChange) => {
    actions.setFacts(changed);
    showToast({ text: words.say('factsSaved'), undo: { row: null } });
    onDone();
  };
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (lacksDate || !isDate(date)) {
      dateField.current?.focus();
      return;
    }
    const isOtherTime = date !== before.date || time !== before.time;
    const changed: FactsChange = {
      ...(isOtherTime ? { deadline: date === '' ? null : { date, time: time === '' ? null : time } } : {}),
      ...(number.trim() === (reference.value ?? '') ? {} : { reference: number.trim() === '' ? null : number.trim() }),
    };
    if (Object.keys(changed).length === 0) onDone();
    else change(changed);
  };
  const isWrong = isTried && (lacksDate || !isDate(date));

  return (
    <form
      ref={form}
      class="edit"
      aria-label={words.say('setFacts')}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <div class="pair">
        <div class="field">
          <label for={`${id}-date`}>{words.say('deadline')}</label>
          <input
            ref={dateField}
            class="input"
            id={`${id}-date`}
            type="date"
            max="9999-12-31"
            value={date}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : `${id}-help`}
            onInput={(event) => {
              setDate(event.currentTarget.value);
            }}
          />
        </div>
        <div class="field">
          <label for={`${id}-time`}>{words.say('time')}</label>
          <input
            class="input"
            id={`${id}-time`}
            type="time"
            value={time}
            onInput={(event) => {
              setTime(event.currentTarget.value);
            }}
          />
        </div>
      </div>
      {isWrong && (
        <p class="error" id={`${id}-wrong`}>
          {words.say('dateNeeded')}
        </p>
      )}
      <p class="help" id={`${id}-help`}>
        {words.say('timeHelp')}
      </p>
      <div class="field">
        <label for={`${id}-number`}>{words.say('fieldReference')}</label>
        <input
          ref={numberField}
          class="input"
          id={`${id}-number`}
          dir="auto"
          autocomplete="off"
          value={number}
          onInput={(event) => {
            setNumber(event.currentTarget.value);
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
        {(deadline.isOwn || reference.isOwn) && (
          <button
            class="btn btn-ghost btn-s"
            type="button"
            onClick={() => {
              change({ deadline: null, reference: null });
            }}
          >
            {words.say('resetItem')}
          </button>
        )}
      </div>
    </form>
  );
}

/** The closing minute on the user's own clock, which is what the form asks for. */
function ownClock({ date, time, local }: DeadlineView): { readonly date: string; readonly time: string } {
  const [localDate, localTime] = local?.split(' ') ?? [];
  if (time !== null && localDate !== undefined && localTime !== undefined) return { date: localDate, time: localTime };
  return { date: date ?? '', time: time ?? '' };
}

/** A date as the field gives it, or none. */
function isDate(text: string): boolean {
  return text === '' || /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
