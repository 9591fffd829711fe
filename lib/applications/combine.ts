import type { Deadline } from '../posting/deadline';
import type { Evidence } from '../posting/evidence';
import type { Conflict, Posting } from '../posting/posting';
import type { Limit, Necessity, Requirement } from '../posting/requirement';
import type { Companion } from './companion';

const strictest: readonly Necessity[] = ['required', 'conditional', 'optional', 'unwanted'];

/**
 * The posting with what its companions ask for beyond it, so that nothing is missed whichever page the user read first.
 * Where an ad's versions disagree, both sentences stand as a conflict, and the stricter one holds. A guide speaks of many
 * ads: it only adds documents, and never overrules the ad.
 */
export function combine(posting: Posting, companions: readonly Companion[]): Posting {
  return companions.reduce((combined, companion) => withOne(combined, companion), posting);
}

function withOne(alone: Posting, { role, posting: other }: Companion): Posting {
  const posting = other.isCut && !alone.isCut ? { ...alone, isCut: true } : alone;
  const { pairs, rest } = counterparts(posting.requirements, other.requirements);
  if (role === 'guide') return rest.length === 0 ? posting : addAll(posting, rest);
  const conflicts: Conflict[] = [];
  const requirements = posting.requirements.map((requirement) => {
    const same = pairs.get(requirement);
    return same === undefined ? requirement : stricter(requirement, same, conflicts);
  });
  const strict = addAll({ ...posting, requirements }, rest);
  const dated = withDeadline(strict, other, conflicts);
  return { ...dated, conflicts: [...dated.conflicts, ...conflicts] };
}

function addAll(posting: Posting, added: readonly Requirement[]): Posting {
  return { ...posting, requirements: [...posting.requirements, ...added] };
}

/**
 * Pairs documents of one kind: first those that are called the same, then the others in their order. What is left over is
 * asked for by the other page alone.
 */
function counterparts(
  own: readonly Requirement[],
  others: readonly Requirement[],
): { pairs: ReadonlyMap<Requirement, Requirement>; rest: readonly Requirement[] } {
  const pairs = new Map<Requirement, Requirement>();
  const taken = new Set<Requirement>();
  for (const isSame of [isCalledSame, isOfSameKind]) {
    for (const requirement of own) {
      if (pairs.has(requirement)) continue;
      const found = others.find((other) => !taken.has(other) && isSame(requirement, other));
      if (found === undefined) continue;
      pairs.set(requirement, found);
      taken.add(found);
    }
  }
  return { pairs, rest: others.filter((other) => !taken.has(other)) };
}

function isOfSameKind(one: Requirement, other: Requirement): boolean {
  return one.kind === other.kind;
}

function isCalledSame(one: Requirement, other: Requirement): boolean {
  return one.kind === other.kind && one.label.toLowerCase() === other.label.toLowerCase();
}

function stricter(own: Requirement, other: Requirement, conflicts: Conflict[]): Requirement {
  const necessity = strictest.find((each) => own.necessity === each || other.necessity === each) ?? own.necessity;
  if (own.necessity !== other.necessity)
    conflicts.push(conflict('necessity', [own.necessity, own], [other.necessity, other], necessity));
  const pages = narrower(own.pages, other.pages);
  const words = narrower(own.words, other.words);
  for (const [one, two, used] of [
    [own.pages, other.pages, pages],
    [own.words, other.words, words],
  ] as const) {
    if (one !== null && two !== null && !isSameLimit(one, two))
      conflicts.push(conflict('limit', [written(one), own], [written(two), other], written(used)));
  }
  const count =
    own.count === null || other.count === null ? (own.count ?? other.count) : Math.max(own.count, other.count);
  const isSame = necessity === own.necessity && pages === own.pages && words === own.words && count === own.count;
  if (isSame) return own;
  return { ...own, necessity, pages, words, count, evidence: [...own.evidence, ...other.evidence] };
}

function withDeadline(posting: Posting, other: Posting, conflicts: Conflict[]): Posting {
  const theirs = other.evidence.deadline?.[0];
  if (other.deadline === null || theirs === undefined || posting.deadline?.date === other.deadline.date) return posting;
  const used = posting.deadline === null ? other.deadline : earlier(posting.deadline, other.deadline);
  const ours = posting.evidence.deadline?.[0];
  if (posting.deadline !== null && ours !== undefined) {
    const values = [
      { value: posting.deadline.date, evidence: ours },
      { value: other.deadline.date, evidence: theirs },
    ];
    conflicts.push({ field: 'deadline', values, used: used.date });
  }
  if (used === posting.deadline) return posting;
  return { ...posting, deadline: used, evidence: { ...posting.evidence, deadline: [theirs, ...(ours ? [ours] : [])] } };
}

/** The one that ends first. */
export function earlier(one: Deadline, other: Deadline): Deadline {
  const end = ({ date, time }: Deadline) => `${date} ${time ?? '23:59'}`;
  return end(other) < end(one) ? other : one;
}

function conflict(
  field: Conflict['field'],
  [own, { evidence: ours }]: readonly [string, Requirement],
  [other, { evidence: theirs }]: readonly [string, Requirement],
  used: string,
): Conflict {
  const first = (value: string, evidence: readonly Evidence[]) =>
    evidence.slice(0, 1).map((one) => ({ value, evidence: one }));
  return { field, values: [...first(own, ours), ...first(other, theirs)], used };
}

function narrower(one: Limit | null, other: Limit | null): Limit | null {
  if (one === null || other === null) return one ?? other;
  if (isSameLimit(one, other)) return one;
  const min = one.min === null || other.min === null ? (one.min ?? other.min) : Math.max(one.min, other.min);
  const max = one.max === null || other.max === null ? (one.max ?? other.max) : Math.min(one.max, other.max);
  return { min, max };
}

function isSameLimit(one: Limit, other: Limit): boolean {
  return one.min === other.min && one.max === other.max;
}

/** `1–3`; an open end is left out. */
function written(limit: Limit | null): string {
  return limit === null ? '' : `${limit.min ?? ''}–${limit.max ?? ''}`;
}
