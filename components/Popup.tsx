import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { wordsFor } from '../lib/interface/words';
import { isTyping } from './checklist/keyboard';
import { createRowFocus } from './checklist/row-focus';
import { Notice } from './controls/Notice';
import { ShortcutSheet } from './controls/ShortcutSheet';
import { Toast } from './controls/Toast';
import { useKeys } from './controls/use-keys';
import { Outcome } from './Outcome';
import { type Surroundings, SurroundingsContext, type ToastMessage } from './surroundings';
import type { PopupActions, PopupView, Trouble } from './view';

interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  /** BCP 47 tag: the user's choice, else the browser's language. */
  readonly locale: string;
  readonly trouble?: Trouble | null;
  /** A popup has a width of its own; a panel or a tab gives one. */
  readonly surface?: 'popup' | 'panel';
}

/** Said once, as it comes into the live region: the same words twice are said twice. */
interface Sentence {
  readonly id: number;
  readonly text: string;
}

/** Sentences that stay in the live region, so that a second one does not cut off the first. */
const KEPT = 3;

/** Everything the user sees of one tab: the outcome of its reading, and what is said about what the user does. */
export function Popup({ view, actions, locale, trouble = null, surface = 'popup' }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<readonly Sentence[]>([]);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const words = useMemo(() => wordsFor(locale), [locale]);
  const rows = useMemo(createRowFocus, []);
  const closeToast = useCallback(() => {
    setToast(null);
  }, []);

  const surroundings = useMemo<Surroundings>(() => {
    const announce = (text: string) => {
      setSaid((before) => [...before.slice(1 - KEPT), { id: (before.at(-1)?.id ?? 0) + 1, text }]);
    };
    return {
      words,
      actions,
      rows,
      announce,
      showToast(message) {
        setToast(message);
        announce(message.text);
      },
    };
  }, [words, actions, rows]);

  const undo = () => {
    const row = toast?.undo?.row ?? null;
    setToast(null);
    if (row !== null) rows.focus(row);
    actions.undo();
    surroundings.announce(words.say('undone'));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.key === 'Escape' && toast !== null) setToast(null);
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) undo();
    else return;
    event.preventDefault();
  };
  useKeys(root, onKeyDown);

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div ref={root} class={surface} lang={words.lang}>
        {trouble !== null && (
          <Notice title={words.say(trouble === 'not-saved' ? 'notSavedTitle' : 'keptAsideTitle')} isUrgent>
            {words.say(trouble === 'not-saved' ? 'notSaved' : 'keptAside')}
          </Notice>
        )}
        <Outcome
          view={view}
          onShortcuts={() => {
            setShowsShortcuts(true);
          }}
        />
        {toast !== null && <Toast message={toast} onUndo={undo} onClose={closeToast} />}
        {showsShortcuts && (
          <ShortcutSheet
            onClose={() => {
              setShowsShortcuts(false);
            }}
          />
        )}
        <div class="vh" role="status" aria-live="polite">
          {said.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </div>
      </div>
    </SurroundingsContext.Provider>
  );
}
