import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/interface/contract';
import type { Words } from '../lib/interface/words';
import { isTyping } from './checklist/keyboard';
import { createRowFocus } from './checklist/row-focus';
import { popupKeys } from './controls/key-maps';
import { LiveRegion } from './controls/LiveRegion';
import { Notice } from './controls/Notice';
import { ShortcutSheet } from './controls/ShortcutSheet';
import { SingleKeysContext } from './controls/single-keys';
import { Toast } from './controls/Toast';
import { useKeys } from './controls/use-keys';
import { useMessages } from './controls/use-messages';
import { Outcome } from './Outcome';
import { ReportSheet } from './ReportSheet';
import { type Surroundings, SurroundingsContext, ToastContext } from './surroundings';
import type { PopupActions, PopupView, Trouble } from './view';

const TROUBLES = {
  'not-saved': { title: 'notSavedTitle', text: 'notSaved' },
  'kept-aside': { title: 'keptAsideTitle', text: 'keptAside' },
  locked: { title: 'lockedTitle', text: 'locked' },
} as const satisfies Record<Trouble, { title: MessageKey; text: MessageKey }>;

interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  /** In the language of the user's choice, else the browser's. */
  readonly words: Words;
  readonly trouble?: Trouble | null;
  /** A popup has a width of its own; a panel or a tab gives one. */
  readonly surface?: 'popup' | 'panel';
}

/** Everything the user sees of one tab: the outcome of its reading, and what is said about what the user does. */
export function Popup({ view, actions, words, trouble = null, surface = 'popup' }: PopupProps) {
  const root = useRef<HTMLDivElement>(null);
  const { said, toast, announce, showToast, closeToast } = useMessages();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  /** What the open report begins with; null: none is open. */
  const [report, setReport] = useState<string | null>(null);
  const hasSingleKeys = useContext(SingleKeysContext);
  const rows = useMemo(createRowFocus, []);
  const surroundings = useMemo<Surroundings>(
    () => ({ words, actions, rows, announce, showToast }),
    [words, actions, rows, announce, showToast],
  );

  const undo = () => {
    const row = toast?.undo?.row ?? null;
    closeToast();
    if (row !== null) rows.focus(row);
    actions.undo();
    announce(words.say('undone'));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.key === 'Escape' && toast !== null) closeToast();
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) undo();
    else if (event.key === '?' && hasSingleKeys) setShowsShortcuts(true);
    else if (event.key === '/' && hasSingleKeys && actions.openOverview !== undefined) actions.openOverview();
    else return;
    event.preventDefault();
  };
  useKeys(root, onKeyDown);

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div ref={root} class={surface} lang={words.lang}>
        {trouble !== null && (
          <Notice title={words.say(TROUBLES[trouble].title)} isUrgent>
            {words.say(TROUBLES[trouble].text)}
          </Notice>
        )}
        <ToastContext.Provider
          value={toast !== null && <Toast words={words} message={toast} onUndo={undo} onClose={closeToast} />}
        >
          <Outcome
            view={view}
            onShortcuts={() => {
              setShowsShortcuts(true);
            }}
            onReport={() => {
              setReport(actions.reportText?.() ?? null);
            }}
          />
        </ToastContext.Provider>
        {showsShortcuts && (
          <ShortcutSheet
            words={words}
            keys={popupKeys(words)}
            notes={[words.say('lettersOnlyInList'), words.say('browserKeys')]}
            onClose={() => {
              setShowsShortcuts(false);
            }}
          />
        )}
        {report !== null && (
          <ReportSheet
            report={report}
            onClose={() => {
              setReport(null);
            }}
          />
        )}
        <LiveRegion said={said} />
      </div>
    </SurroundingsContext.Provider>
  );
}
