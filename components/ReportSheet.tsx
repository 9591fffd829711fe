import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './controls/Icon';
import { IconButton } from './controls/IconButton';
import { useSurroundings } from './surroundings';

/** The whole report on a reading, in a dialog: to be read, written on and copied. Nothing is sent. */
export function ReportSheet({ report, onClose }: { report: string; onClose: () => void }) {
  const { actions, words } = useSurroundings();
  const [text, setText] = useState(report);
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    const shown = dialog.current;
    if (shown?.isConnected === true && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);

  const copy = () => {
    void actions.copy(text, false).then((done) => {
      setState(done ? 'copied' : 'refused');
      if (done) return;
      field.current?.focus();
      field.current?.select();
    });
  };

  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div class="sheet-h">
        <h2 id={`${id}-title`}>{words.say('report')}</h2>
        <IconButton icon="x" label={words.say('close')} onClick={() => dialog.current?.close()} />
      </div>
      <div class="report">
        <p class="muted" id={`${id}-help`}>
          {words.say('reportHelp')}
        </p>
        <div class="field">
          <label for={`${id}-text`}>{words.say('reportLabel')}</label>
          <textarea
            ref={field}
            class="input"
            id={`${id}-text`}
            rows={12}
            dir="auto"
            aria-describedby={`${id}-help`}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setState('rest');
            }}
          />
        </div>
        <div class="btns-row">
          <button class="btn btn-primary btn-s" type="button" onClick={copy}>
            <Icon name={state === 'copied' ? 'check' : 'copy'} />
            {words.say('reportCopy')}
          </button>
          {/* The page's live region is silent behind a dialog. */}
          <span role="status">
            {state === 'copied' && words.say('reportCopied')}
            {state === 'refused' && `${words.say('notCopied')}. ${words.say('pressToCopy')}`}
          </span>
        </div>
      </div>
    </dialog>
  );
}
