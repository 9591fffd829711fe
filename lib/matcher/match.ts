import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import { type ContextOptions, contextOf } from './context';
import { readFacts } from './facts/read-facts';
import { readRequirements } from './requirements';

export type { TrailEntry } from './context';

export type MatchOptions = ContextOptions;

/** What the matcher makes of a page. null: the page is no single academic job ad. */
export function matchPage(page: Page, options: MatchOptions): Posting | null {
  const context = contextOf(page, options);
  if (context === null) return null;
  const { isPosting, names: foundNames, files, ...facts } = readFacts(context);
  if (!isPosting) return null;
  const { requirements, unsure, names } = readRequirements(context, { isPosting, names: foundNames, files, ...facts });
  return {
    version: 1,
    url: page.url,
    site: page.site,
    language: context.main.tag,
    ...facts,
    files: { ...files, names },
    requirements,
    unsure,
    factsMissing: page.factsMissing,
  };
}
