import type { Page } from '../page/page';
import type { Posting } from '../posting/posting';
import { type Context, type ContextOptions, contextOf } from './context';
import { readFacts } from './facts/read-facts';
import { findMentions } from './finders/find-mentions';
import { findLetters, findOthers } from './finders/find-others';
import { byPlace, type Mention } from './mention';
import { attachContents } from './refiners/attach-contents';
import { attachCounts } from './refiners/attach-counts';
import { attachLanguages } from './refiners/attach-languages';
import { attachLimits } from './refiners/attach-limits';
import { dropLabels } from './refiners/drop-labels';
import { dropLater } from './refiners/drop-later';
import { joinAlternatives } from './refiners/join-alternatives';
import { weighNecessity } from './refiners/weigh-necessity';
import { requirementsOf } from './requirements';
import { noteClaims } from './trail';

export interface MatchOptions extends ContextOptions {
  /** True on the user's word that the page is an ad: then that is not judged. */
  readonly isAd?: boolean;
}

type Finder = (context: Context) => readonly Mention[];
type Refiner = (mentions: readonly Mention[], context: Context) => readonly Mention[];

/** Text to mentions. */
const FINDERS: readonly Finder[] = [findMentions, findOthers, findLetters];

/** Mentions to mentions. The order has meaning: what is dropped first can no longer draw a limit or a condition to it. */
const REFINERS: readonly Refiner[] = [
  dropLabels,
  dropLater,
  weighNecessity,
  joinAlternatives,
  attachLimits,
  attachCounts,
  attachLanguages,
  attachContents,
];

/** What the matcher makes of a page. null: the page is no single academic job ad. */
export function matchPage(page: Page, options: MatchOptions): Posting | null {
  const context = contextOf(page, options);
  if (context === null) return null;
  const { isPosting, names: foundNames, files, ...facts } = readFacts(context);
  if (!isPosting && options.isAd !== true) return null;
  const found = FINDERS.flatMap((find) => find(context)).sort(byPlace);
  const mentions = REFINERS.reduce<readonly Mention[]>((kept, refine) => refine(kept, context), found);
  const { requirements, unsure, names, conflicts } = requirementsOf(mentions, foundNames, context);
  const posting: Posting = {
    version: 1,
    url: page.url,
    site: page.site,
    language: context.main.tag,
    ...facts,
    conflicts: [...facts.conflicts, ...conflicts],
    files: { ...files, names },
    requirements,
    unsure,
    factsMissing: page.factsMissing,
    isCut: page.isCut,
  };
  noteClaims(posting, context);
  return posting;
}
