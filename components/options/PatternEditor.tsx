import { useId, useRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import {
  moveField,
  type Pattern,
  type PatternField,
  patternFields,
  readPattern,
  type Separator,
  separators,
  writePattern,
} from './pattern';

const FIELD_NAMES = {
  document: 'fieldDocument',
  familyName: 'familyName',
  givenName: 'givenName',
  reference: 'reference',
  date: 'fieldDate',
} as const satisfies Record<PatternField, MessageKey>;

const SEPARATOR_NAMES = {
  ', ': 'betweenComma',
  _: 'betweenUnderscore',
  '-': 'betweenHyphen',
  ' ': 'betweenSpace',
} as const satisfies Record<Separator, MessageKey>;

interface PatternEditorProps {
  readonly convention: string;
  readonly words: Words;
  readonly onChange: (convention: string) => void;
}

/** The user's own pattern for file names: parts to add, remove and move, and what stands between them. */
export function PatternEditor({ convention, words, onChange }: PatternEditorProps) {
  const pattern = readPattern(convention);
  const group = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const set = (changed: Pattern) => {
    onChange(writePattern(changed));
  };
  const spare = patternFields.filter((field) => !pattern.fields.includes(field));
  const nameOf = (field: PatternField) => words.say(FIELD_NAMES[field]);
  return (
    <>
      <fieldset class="field full" ref={group} tabIndex={-1} aria-describedby={`${id}-help`}>
        <legend class="label">{words.say('pattern')}</legend>
        <div class="pattern">
          {pattern.fields.map((field, at) => (
            <span key={field} class="pattern-part">
              {at > 0 && <span class="sep">{pattern.separator}</span>}
              <button
                class="chip"
                type="button"
                aria-label={words.say('removePart', { part: nameOf(field) })}
                disabled={field === 'document'}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
                  if (step === null || !event.altKey) return;
                  event.preventDefault();
                  set(moveField(pattern, field, step));
                }}
                onClick={() => {
                  group.current?.focus();
                  set({ ...pattern, fields: pattern.fields.filter((one) => one !== field) });
                }}
              >
                {nameOf(field)}
                {field !== 'document' && <Icon name="x" />}
              </button>
            </span>
          ))}
          <span class="sep">.pdf</span>
        </div>
        <p class="help" id={`${id}-help`}>
          {words.say('patternHelp')}
        </p>
      </fieldset>
      {spare.length > 0 && (
        <div class="full chips">
          {spare.map((field) => (
            <button
              key={field}
              class="chip"
              type="button"
              onClick={() => {
                group.current?.focus();
                set({ ...pattern, fields: [...pattern.fields, field] });
              }}
            >
              <Icon name="plus" />
              {nameOf(field)}
            </button>
          ))}
        </div>
      )}
      <div class="field">
        <label for={id}>{words.say('betweenParts')}</label>
        <select
          class="input"
          id={id}
          value={pattern.separator}
          onChange={(event) => {
            const chosen = separators.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) set({ ...pattern, separator: chosen });
          }}
        >
          {separators.map((one) => (
            <option key={one} value={one}>
              {words.say(SEPARATOR_NAMES[one])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
