import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import { SingleKeysContext } from '../../components/controls/single-keys';
import { Popup } from '../../components/Popup';
import type { PopupActions, PopupView, Trouble } from '../../components/view';
import { loadWords, type Words } from '../../lib/interface/words';

const english = await loadWords('en');
const swedish = await loadWords('sv');

/** The words of a language that the tests speak. */
export function wordsOf(locale: string): Words {
  return locale.startsWith('sv') ? swedish : english;
}

interface Options {
  readonly locale?: string;
  readonly trouble?: Trouble;
  /** As the options have it; on unless switched off. */
  readonly singleKeys?: boolean;
  readonly actions?: Partial<PopupActions>;
}

/** The popup as a user finds it: by role and name, with the keyboard. Every action is a spy. */
export function show(
  view: PopupView,
  { locale = 'en', trouble, singleKeys = true, actions: given = {} }: Options = {},
) {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const actions = {
    tick: vi.fn<PopupActions['tick']>(),
    copy: vi.fn<PopupActions['copy']>(() => Promise.resolve(true)),
    showInAd: vi.fn<PopupActions['showInAd']>(() => Promise.resolve(true)),
    edit: vi.fn<PopupActions['edit']>(),
    add: vi.fn<PopupActions['add']>(),
    addStandard: vi.fn<PopupActions['addStandard']>(),
    setFacts: vi.fn<PopupActions['setFacts']>(),
    markSent: vi.fn<PopupActions['markSent']>(),
    remove: vi.fn<PopupActions['remove']>(),
    restore: vi.fn<PopupActions['restore']>(),
    acceptChanges: vi.fn<PopupActions['acceptChanges']>(),
    keepMine: vi.fn<PopupActions['keepMine']>(),
    undo: vi.fn<PopupActions['undo']>(),
    setApplicant: vi.fn<PopupActions['setApplicant']>(),
    readAgain: vi.fn<PopupActions['readAgain']>(),
    readAnyway: vi.fn<PopupActions['readAnyway']>(),
    readText: vi.fn<PopupActions['readText']>(),
    readFile: vi.fn<PopupActions['readFile']>(),
    openTab: vi.fn<PopupActions['openTab']>(),
    ...given,
  };
  const words = wordsOf(locale);
  const update = (shown: PopupView) =>
    act(() => {
      render(
        <SingleKeysContext.Provider value={singleKeys}>
          <Popup view={shown} actions={actions} words={words} trouble={trouble ?? null} />
        </SingleKeysContext.Provider>,
        root,
      );
    });
  void update(view);

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, name: string | RegExp) => {
    const named = all(selector).filter((element) => matches(nameOf(element), name));
    if (named.length === 1 && named[0]) return named[0];
    const there = all(selector).map(nameOf).join(' | ');
    throw new Error(`${named.length} of ${selector} are named ${name}; there are: ${there}`);
  };

  return {
    root,
    actions,
    update,
    text: () => fold(root.textContent),
    heading: (level: 1 | 2 | 3) => all(`h${level}`).map((element) => fold(element.textContent)),
    button: (name: string | RegExp) => find('button, [role=menuitem]', name),
    buttons: () => all('button').map(nameOf),
    checkbox: (name: string | RegExp) => {
      const box = find('label:has(input[type=checkbox])', name).querySelector('input');
      if (box === null) throw new Error('a checkbox label without its box');
      return box;
    },
    field: (name: string) => {
      const id = find('label[for]', name).getAttribute('for') ?? '';
      const field = document.getElementById(id);
      if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
        return field;
      throw new Error(`"${name}" labels no field`);
    },
    /** What a screen reader was told last. */
    announced: () => fold(root.querySelector('[aria-live=polite]')?.lastElementChild?.textContent),
    focused: () => {
      const focused = document.activeElement;
      const label = focused?.closest('label') ?? root.querySelector<HTMLElement>(`label[for="${focused?.id}"]`);
      return focused instanceof HTMLElement ? nameOf(label ?? focused) : '';
    },
  };
}

/** Waits for what an action promised and for what the screen makes of it. */
export function settled(): Promise<void> {
  return act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

export async function click(element: HTMLElement): Promise<void> {
  void act(() => {
    element.click();
  });
  await settled();
}

/** Presses a key where the focus is. */
export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  void act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  await settled();
  return event;
}

export async function write(field: HTMLElement & { value: string }, text: string): Promise<void> {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

export async function submit(field: HTMLElement): Promise<void> {
  void act(() => {
    field.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settled();
}

function nameOf(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby');
  return fold(
    element.getAttribute('aria-label') ??
      (by === null ? null : document.getElementById(by)?.textContent) ??
      element.textContent,
  );
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
