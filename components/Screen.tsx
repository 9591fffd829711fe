import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { MenuEntry } from './controls/Menu';
import { useKeys } from './controls/use-keys';
import { HeaderBar } from './HeaderBar';
import { ToastContext } from './surroundings';

interface ScreenProps {
  readonly title: string;
  /** BCP 47 tag of the title where it is the ad's. */
  readonly lang?: string;
  readonly source?: string | null;
  readonly entries: readonly MenuEntry[];
  readonly footer?: ComponentChildren;
  /** Something is still on its way. */
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every screen: header, what it is about, footer. F6 goes from one to the next. */
export function Screen({ title, lang, source, entries, footer, isBusy = false, children }: ScreenProps) {
  const toast = useContext(ToastContext);
  const root = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const regions = [header, main, foot].flatMap(({ current }) => current ?? []);
    const at = regions.findIndex((region) => event.target instanceof Node && region.contains(event.target));
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(at + step + regions.length) % regions.length]?.focus();
  };
  useKeys(root, onKeyDown);

  return (
    <div ref={root} class="screen" aria-busy={isBusy}>
      <HeaderBar
        title={title}
        {...(lang === undefined ? {} : { lang })}
        source={source ?? null}
        entries={entries}
        regionRef={header}
      />
      <main class="scroll" ref={main} tabIndex={-1}>
        {children}
      </main>
      <div class="low">
        {toast}
        {footer !== undefined && (
          <footer class="foot" ref={foot} tabIndex={-1}>
            {footer}
          </footer>
        )}
      </div>
    </div>
  );
}
