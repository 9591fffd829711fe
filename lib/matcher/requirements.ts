import type { Evidence } from '../posting/evidence';
import type { Conflict } from '../posting/posting';
import type { Limit, Necessity, Requirement } from '../posting/requirement';
import { conflictsIn } from './conflicts';
import type { Context } from './context';
import type { FoundName } from './facts/naming';
import { labelOf } from './labels';
import type { Mention } from './mention';
import { evidenceOf } from './quotes';
import { attachNames } from './refiners/attach-names';
import { unsureOf } from './unsure';

/** What the ad asks to hand in, with the sentences from which nothing could be told, and the naming rules of no item. */
export interface ReadRequirements {
  readonly requirements: readonly Requirement[];
  readonly unsure: readonly Evidence[];
  readonly names: readonly string[];
  /** What the ad says of one document that cannot both hold. */
  readonly conflicts: readonly Conflict[];
}

const RANK: Readonly<Record<Necessity, number>> = { required: 3, conditional: 2, optional: 1, unwanted: 0 };
/** Sentences kept as evidence for one requirement. */
const MOST_EVIDENCE = 12;

/** Makes one requirement of all mentions of a kind (of `other`, of a name): the strictest necessity holds, every sentence is kept as evidence. */
export function requirementsOf(
  found: readonly Mention[],
  rules: readonly FoundName[],
  context: Context,
): ReadRequirements {
  const { mentions, names } = attachNames(found, rules);
  const byKind = new Map<string, Mention[]>();
  for (const mention of mentions) {
    // what has no kind of its own is one thing by its name alone
    const key = mention.kind === 'other' ? `other: ${labelOf(mention, mentions)}` : mention.kind;
    const own = byKind.get(key);
    if (own) own.push(mention);
    else byKind.set(key, [mention]);
  }
  const requirements = [...byKind.values()].map((own) => requirementOf(own, mentions));
  return { requirements, unsure: unsureOf(mentions, context), names, conflicts: conflictsIn(mentions) };
}

function requirementOf(mentions: readonly Mention[], all: readonly Mention[]): Requirement {
  const [strictest, ...others] = [...mentions].sort((a, b) => RANK[b.necessity] - RANK[a.necessity]);
  if (strictest === undefined) throw new Error('A requirement needs a mention');
  // what is said of a thing that is not wanted does not bound it
  const wanted = [strictest, ...others].filter(
    ({ necessity }) => (necessity === 'unwanted') === (strictest.necessity === 'unwanted'),
  );
  // asked of one group of applicants and again of another, it is asked of all
  const groups = new Set(
    wanted.filter(({ rules }) => rules.includes('weigh-necessity:if')).map(({ condition }) => condition),
  );
  const isForAll =
    strictest.necessity === 'conditional' && groups.size >= 2 && wanted.every(({ demand }) => demand.by === 'sentence');
  const [first, ...rest] = wanted.slice(0, MOST_EVIDENCE).map((mention) => evidenceOf(mention));
  return {
    kind: strictest.kind,
    label: labelOf(
      others.find((other) => isListed(other) && !isListed(strictest) && other.necessity === strictest.necessity) ??
        strictest,
      all,
    ),
    necessity: isForAll ? 'required' : strictest.necessity,
    condition: isForAll || strictest.necessity === 'required' ? null : strictest.condition,
    pages: largest(wanted.map(({ pages }) => pages)),
    words: largest(wanted.map(({ words }) => words)),
    count: wanted.map(({ count }) => count).find((count) => count !== null) ?? null,
    language: wanted.map(({ language }) => language).find((language) => language !== null) ?? null,
    includes: [...new Set(wanted.flatMap(({ includes }) => includes))],
    group: groupOf(wanted, all),
    fileName: wanted.map(({ fileName }) => fileName).find((name) => name !== null) ?? null,
    evidence: first
      ? [first, ...rest.filter(({ quote }) => quote.exact !== first.quote.exact)]
      : [evidenceOf(strictest)],
  };
}

/** The heading over the item; null where the heading names it and nothing stands below: then it is the item. */
function groupOf(mentions: readonly Mention[], all: readonly Mention[]): string | null {
  const held = mentions.find(({ demand, fileName }) => {
    const block = demand.group?.block;
    return (
      block !== undefined &&
      (fileName !== null ||
        all.some((other) => other.demand.group?.block === block && other.sentence.block.index !== block))
    );
  });
  return held?.group ?? null;
}

/** A line of a list names its document better than prose. */
function isListed({ demand }: Mention): boolean {
  return demand.by === 'list';
}

function largest(limits: readonly (Limit | null)[]): Limit | null {
  return limits.reduce((best, limit) => ((limit?.max ?? -1) > (best?.max ?? -1) || best === null ? limit : best), null);
}
