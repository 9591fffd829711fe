import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import type { BackupProblem, DataActions } from './view';

interface DataSectionProps {
  /** Saved applications. */
  readonly count: number;
  readonly words: Words;
  readonly actions: DataActions;
  readonly onDone: (text: string, canUndo: boolean) => void;
}

const PROBLEMS = {
  'not-ours': 'importNotOurs',
  newer: 'importNewer',
  empty: 'importEmpty',
} as const satisfies Record<BackupProblem, MessageKey>;

/** What is stored: to take along, to bring in, to delete. */
export function DataSection({ count, words, actions, onDone }: DataSectionProps) {
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const bringIn = async (file: File) => {
    const result = await actions.importFile(file);
    setProblem('problem' in result ? result.problem : null);
    if ('problem' in result) return;
    const skipped = result.skipped === 0 ? '' : ` ${words.say('importSkipped', { count: result.skipped })}`;
    onDone(`${words.say('imported', { count: result.added + result.merged })}${skipped}`, true);
  };

  const saveDeadlines = async () => {
    const saved = await actions.saveDeadlines();
    onDone(saved === 0 ? words.say('noDeadlines') : words.say('calendarSaved', { count: saved }), false);
  };

  return (
    <section class="sec" aria-labelledby="your-data">
      <h2 id="your-data" tabIndex={-1}>
        {words.say('yourData')}
      </h2>
      <p>
        {words.say('found', { count })}. {words.say('storedHere')}
      </p>
      <div class="card">
        <div class="row">
          <div class="grow">
            <span class="t">{words.say('backUp')}</span>
            <span class="help">{words.say('backUpHelp')}</span>
            {problem !== null && (
              <p class="error" role="alert">
                {words.say(PROBLEMS[problem])}
              </p>
            )}
          </div>
          <span class="btns-row">
            <button class="btn btn-secondary btn-s" type="button" onClick={actions.exportFile}>
              <Icon name="download" />
              {words.say('exportData')}
            </button>
            <button class="btn btn-secondary btn-s" type="button" onClick={() => field.current?.click()}>
              <Icon name="upload" />
              {words.say('importData')}
            </button>
            <input
              ref={field}
              type="file"
              hidden
              aria-label={words.say('importData')}
              accept=".json,application/json"
              onChange={(event) => {
                const input = event.currentTarget;
                const file = input.files?.[0];
                // The same file can be chosen again.
                if (file !== undefined) void bringIn(file).finally(() => (input.value = ''));
              }}
            />
          </span>
        </div>
        <div class="row">
          <div class="grow">
            <span class="t">{words.say('calendar')}</span>
            <span class="help">{words.say('calendarHelp')}</span>
          </div>
          <button class="btn btn-secondary btn-s" type="button" onClick={() => void saveDeadlines()}>
            <Icon name="calendar" />
            {words.say('exportDeadlines')}
          </button>
        </div>
        <div class="row">
          <div class="grow">
            <span class="t">{words.say('deleteEverything')}</span>
            <span class="help">{words.say('deleteHelp')}</span>
          </div>
          <button
            class="btn btn-danger btn-s"
            type="button"
            onClick={() => {
              void actions.deleteAll().then(() => {
                onDone(words.say('deletedAll'), true);
              });
            }}
          >
            <Icon name="trash" />
            {words.say('deleteAll')}
          </button>
        </div>
      </div>
    </section>
  );
}
