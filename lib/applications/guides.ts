import * as z from 'zod/mini';
import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';

/** A page or file to which an ad links where it speaks of its documents. */
export const Guide = z.readonly(z.object({ text: z.string(), href: z.string() }));
export type Guide = z.infer<typeof Guide>;

/** Guides offered for one ad. */
const MOST_GUIDES = 5;

/**
 * The links that may say more of what is to be handed in: those in the sentences that the ad's documents and file rules were
 * read from, and files that it links to under the same heading.
 */
export function guidesOf(posting: Posting, page: Pick<Page, 'blocks' | 'links'>): readonly Guide[] {
  const { formats = [], single = [], names = [] } = posting.evidence;
  const evidence = [
    ...posting.requirements.flatMap((one) => one.evidence),
    ...posting.unsure,
    ...formats,
    ...single,
    ...names,
  ];
  const speaking = new Set(evidence.flatMap(({ block }) => block ?? []));
  const headings = new Set([...speaking].map((block) => headingOf(page, block)).filter((heading) => heading !== ''));
  const guides = new Map<string, string>();
  for (const { text, href, block } of page.links ?? []) {
    const isFile = /\.(?:pdf|docx?|odt)(?:\?|$)/iu.test(href);
    if (speaking.has(block) || (isFile && headings.has(headingOf(page, block))))
      guides.set(href, guides.get(href) ?? text);
  }
  return [...guides].slice(0, MOST_GUIDES).map(([href, text]) => ({ text, href }));
}

function headingOf({ blocks }: Pick<Page, 'blocks'>, index: number): string {
  return blocks[index]?.trail.join('\n') ?? '';
}
