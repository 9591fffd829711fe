import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Words } from '../lib/interface/words';
import { isTyping } from './checklist/keyboard';
import { pageKeys } from './controls/key-maps';
import { LiveRegion } from './controls/LiveRegion';
import { Mark } from './controls/Mark';
import { ShortcutSheet } from './controls/ShortcutSheet';
import { SingleKeysContext } from './controls/single-keys';
import { Toast } from './controls/Toast';
import { useKeys } from './controls/use-keys';
import type { useMessages } from './controls/use-messages';

interface FullPageProps {
  readonly words: Words;
  readonly title: string;
  /** Controls at the end of the line with the title. */
  readonly controls?: ComponentChildren;
  readonly isWide?: boolean;
  readonly messages: ReturnType<typeof useMessages>;
  /** The page has a search field, which `/` goes to. */
  readonly hasSearch?: boolean;
  /** Takes back what the toast speaks of. */
  readonly onUndo: () => void;
  readonly children: ComponentChildren;
}

/** A page of ours in a tab: title, what it is about, and what is said about what the user does. */
export function FullPage({
  words,
  title,
  controls,
  isWide = false,
  messages,
  hasSearch = false,
  onUndo,
  children,
}: FullPageProps) {
  const hasSingleKeys = useContext(SingleKeysContext);
  const [showsKeys, setShowsKeys] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { said, toast, announce, closeToast } = messages;
  const undo = () => {
    if (toast?.undo === undefined) return;
    closeToast();
    onUndo();
    announce(words.say('undone'));
  };
  useKeys(root, (event) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.key === 'Escape' && toast !== null) closeToast();
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) undo();
    else if (event.key === '?' && hasSingleKeys) setShowsKeys(true);
    else return;
    event.preventDefault();
  });
  return (
    <div ref={root} class="page" lang={words.lang}>
      <div class={isWide ? 'wrap wrap-wide' : 'wrap'}>
        <header class="top">
          <Mark />
          <h1>{title}</h1>
          {controls}
        </header>
        <main>{children}</main>
      </div>
      {toast !== null && <Toast words={words} message={toast} onUndo={undo} onClose={closeToast} />}
      {showsKeys && (
        <ShortcutSheet
          words={words}
          keys={pageKeys(words, hasSearch)}
          onClose={() => {
            setShowsKeys(false);
          }}
        />
      )}
      <LiveRegion said={said} />
    </div>
  );
}
