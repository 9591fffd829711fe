import type { PageLink } from '../page/page';
import type { ReadRoots } from './blocks';
import { fold } from './fold';

/** Links looked at and blocks looked in on one page. An ad has a few; on longer pages the rest is menus. */
const MOST_LINKS = 300;
const MOST_BLOCKS = 1500;
const LONGEST_TEXT = 200;
/** Characters before a link that tell it from others of the same words. */
const LEAD = 40;

/** The links in the text that was read, each with the block that its words stand in. Others are left out. */
export function linksIn({ anchors, blocks }: ReadRoots, base: string): readonly PageLink[] {
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text);
  return anchors.slice(0, MOST_LINKS).flatMap((anchor) => {
    const text = fold(anchor.textContent ?? '');
    if (!text || text.length > LONGEST_TEXT) return [];
    const lead = (anchor.previousSibling?.nodeValue ?? '').slice(-LEAD);
    const words = fold(lead + text);
    const same = lead.trim() === '' ? texts.indexOf(text) : -1;
    const block = same >= 0 ? same : texts.findIndex((candidate) => candidate.includes(words));
    const href = block < 0 ? null : absolute(anchor.getAttribute('href') ?? '#', base);
    return href === null ? [] : [{ text, href, block }];
  });
}

/** Without the part that only scrolls; null for what is no page or the page itself. */
function absolute(href: string, base: string): string | null {
  if (href.startsWith('#')) return null;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) && url.href !== base.split('#', 1)[0] ? url.href : null;
}
