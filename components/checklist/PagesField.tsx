import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Limit } from '../../lib/posting/requirement';
import { useSurroundings } from '../surroundings';

/** A limit as it is being written: empty ends are open. */
export interface LimitTexts {
  readonly min: string;
  readonly max: string;
}

interface PagesFieldProps {
  readonly value: LimitTexts;
  /** Shows what is wrong beside the fields. */
  readonly isWrong: boolean;
  readonly onInput: (value: LimitTexts) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** How many pages, from and to. */
export function PagesField({ value, isWrong, onInput, fieldRef }: PagesFieldProps) {
  const { words } = useSurroundings();
  const id = useId();
  const field = (end: 'min' | 'max', label: string, ref: Ref<HTMLInputElement> | null) => (
    <input
      ref={ref}
      class="input"
      inputMode="numeric"
      autocomplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? `${id}-wrong` : undefined}
      value={value[end]}
      onInput={(event) => {
        onInput({ ...value, [end]: event.currentTarget.value });
      }}
    />
  );
  return (
    <fieldset class="field">
      <legend class="label">{words.say('pages')}</legend>
      <span class="span">
        {field('min', words.say('pagesFrom'), fieldRef)}
        <span aria-hidden="true">–</span>
        {field('max', words.say('pagesTo'), null)}
      </span>
      {isWrong && (
        <p class="error" id={`${id}-wrong`}>
          {words.say('pagesNeeded')}
        </p>
      )}
    </fieldset>
  );
}

export function limitTexts(limit: Limit | null): LimitTexts {
  return { min: limit?.min?.toString() ?? '', max: limit?.max?.toString() ?? '' };
}

/** The limit that was written; both ends open is no limit. `wrong`: no whole numbers, or the wrong way round. */
export function limitOf({ min, max }: LimitTexts): Limit | 'wrong' {
  const ends = [min, max].map((text) => text.trim());
  if (ends.some((text) => text !== '' && !/^[1-9]\d{0,3}$/u.test(text))) return 'wrong';
  const [from = null, to = null] = ends.map((text) => (text === '' ? null : Number(text)));
  return from !== null && to !== null && from > to ? 'wrong' : { min: from, max: to };
}
