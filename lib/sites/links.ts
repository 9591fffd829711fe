import { fold } from '../page/fold';
import type { PageLink } from '../page/page';
import type { ReadRoots } from './blocks';

/** Links looked at and blocks looked in on one page. An ad has a few; on longer pages the rest is menus. */
const MOST_LINKS = 300;
const MOST_BLOCKS = 1500;
const LONGEST_TEXT = 200;
/** Characters before a link that tell it from others of the same words. */
const LEAD = 40;

/** The links in the text that was read, each with the block that its words stand in. Others are left out. */
export function linksIn({ anchors, blocks }: ReadRoots, base: string): readonly PageLink[] {
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text);
  return anchors.slice(0, MOST_LINKS).flatMap(({ element, from }) => {
    const text = fold(element.textContent ?? '');
    if (!text || text.length > LONGEST_TEXT) return [];
    const lead = (element.previousSibling?.nodeValue ?? '').slice(-LEAD);
    const words = fold(lead + text);
    const block = placeOf(words, texts, from);
    const href = block < 0 ? null : absolute(element.getAttribute('href') ?? '#', base);
    return href === null ? [] : [{ text, href, block }];
  });
}

/** The block that the words stand in, looked for from where they are likely: rows of a table become one block, and what follows moves up. */
function placeOf(words: string, texts: readonly string[], likely: number): number {
  for (let at = Math.max(likely - 1, 0); at < texts.length; at += 1) if (texts[at]?.includes(words)) return at;
  return texts.findIndex((text) => text.includes(words));
}

/** For a page that came without an address: its links can be told apart all the same. */
const NOWHERE = 'https://page.invalid/';

/** Without the part that only scrolls; null for what is no page or the page itself. */
function absolute(href: string, address: string): string | null {
  const base = address || NOWHERE;
  if (href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) && url.href !== base.split('#', 1)[0] ? url.href : null;
}
