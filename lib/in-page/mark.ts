/** Name of the highlight; unlikely to be one of the page's own. */
const NAME = 'bilaga-quote';
const STYLE = `::highlight(${NAME}) { background-color: #ffe9a8; color: #1c211e; }`;

/** Words of the pill beside the marked sentence. */
export interface PillWords {
  readonly label: string;
  /** Name of the button that takes mark and pill away. */
  readonly close: string;
}

/** Scrolls to the range, marks it and says what it is. Returns what takes all of it away again. */
export function showMark(document: Document, range: Range, words: PillWords): () => void {
  openAround(range);
  const unmark = mark(document, range);
  scrollTo(document, range);
  const pill = pillOf(document, words, () => {
    remove();
  });
  const remove = () => {
    unmark();
    pill.remove();
  };
  document.documentElement.append(pill);
  return remove;
}

/** Folded parts of the page that hold the words are opened, else there is nothing to scroll to. */
function openAround(range: Range): void {
  for (let element = range.startContainer.parentElement; element !== null; element = element.parentElement) {
    if (element.localName === 'details') element.setAttribute('open', '');
  }
}

/** Marks without touching the page's own elements where the browser can; otherwise selects the words. */
function mark(document: Document, range: Range): () => void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') {
    const selection = document.defaultView?.getSelection() ?? null;
    selection?.removeAllRanges();
    selection?.addRange(range);
    return () => selection?.removeAllRanges();
  }
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.documentElement.append(style);
  CSS.highlights.set(NAME, new Highlight(range));
  return () => {
    CSS.highlights.delete(NAME);
    style.remove();
  };
}

function scrollTo(document: Document, range: Range): void {
  const view = document.defaultView;
  const isStill = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  const target = range.startContainer.parentElement;
  target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
}

/** The pill stands in a shadow tree of its own: the page's styles do not reach it, and it holds text only. */
function pillOf(document: Document, { label, close }: PillWords, remove: () => void): HTMLElement {
  const host = document.createElement('bilaga-pill');
  host.style.cssText = 'all: initial; position: fixed; inset: auto 0 24px; z-index: 2147483647; pointer-events: none;';
  const shadow = host.attachShadow({ mode: 'open' });
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.style.cssText =
    'display: flex; align-items: center; gap: 8px; width: max-content; max-width: min(480px, 90vw); margin: 0 auto;' +
    'padding: 6px 6px 6px 16px; border-radius: 999px; background: #1c211e; color: #fff; pointer-events: auto;' +
    'font: 500 14px/20px system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 25%);';
  const text = document.createElement('span');
  text.textContent = label;
  text.style.cssText = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap;';
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', close);
  button.textContent = '×';
  button.style.cssText =
    'width: 28px; height: 28px; flex: none; border: 0; border-radius: 50%; background: #3a413d; color: #fff;' +
    'font: 18px/1 system-ui, sans-serif; cursor: pointer;';
  button.addEventListener('click', remove);
  box.append(text, button);
  shadow.append(box);
  return host;
}
