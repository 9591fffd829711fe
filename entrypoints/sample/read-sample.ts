import type { PageReport } from '../../lib/browser/messages';
import { defineSite } from '../../lib/sites/contract';
import { readPage } from '../../lib/sites/read-page';

/** The sample is the article alone; what stands above it is ours. */
const sample = defineSite({ id: 'sample', matches: [], path: /./u, body: ['article'] });

/** A month is time enough to look at a sample: nearer than that, its deadline is a year later. */
const MONTH_MS = 30 * 86_400_000;

/** Gives the sample a deadline to come and reads it as any ad is read. */
export function readSample(document: Document, address: string, today: Date): PageReport {
  const deadline = document.getElementById('deadline');
  const first = new Date(today.getTime() + MONTH_MS);
  const year = first.getMonth() < 2 ? first.getFullYear() : first.getFullYear() + 1;
  if (deadline !== null) deadline.textContent = `1 March ${year}`;
  const { links, facts, blocks, ...page } = readPage(document, address, sample);
  return {
    outcome: 'page',
    page: {
      ...page,
      site: null,
      language: 'en',
      facts: { ...facts },
      links: [...(links ?? [])],
      blocks: blocks.map((block) => ({ ...block, trail: [...block.trail] })),
    },
    isAd: true,
  };
}
