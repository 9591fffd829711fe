/** Fragments that choose one of many things on a page rather than scroll: `#item-9568`. */
const CHOICE = /^#([a-z]+-)\d+$/iu;
/** An ad has more text than this; less is the line that opens it. */
const LEAST_TEXT = 300;

/**
 * The part of a page of many ads that the address chooses by its fragment; null if it chooses none, or not one of several. The
 * part is the named element, or the least element around it that holds a whole ad and nothing else that can be chosen.
 */
export function chosenIn(document: Document, url: string): Element | null {
  const hash = /#.*$/su.exec(url)?.[0] ?? '';
  const [, start] = CHOICE.exec(hash) ?? [];
  if (start === undefined) return null;
  const others = [...document.querySelectorAll(`[id^="${start}"]`)].filter(({ id }) => CHOICE.test(`#${id}`));
  const named = others.find(({ id }) => `#${id}` === hash);
  if (named === undefined || others.length < 2) return null;
  for (let part: Element | null = named; part !== null; part = part.parentElement) {
    const holder = part;
    if (others.some((other) => other !== named && holder.contains(other))) return null;
    if ((part.textContent ?? '').length >= LEAST_TEXT) return part;
  }
  return null;
}
