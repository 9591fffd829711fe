import type { Conflict } from '../posting/posting';
import type { Limit } from '../posting/requirement';
import { cuesOf } from './clauses';
import type { Mention } from './mention';
import { evidenceOf } from './quotes';

/** Words between a ban and what it forbids. */
const NEAR = 4;

/** Asked for in one sentence and forbidden in another, or bounded twice: what one name is said to be, both sentences kept. */
export function conflictsIn(mentions: readonly Mention[]): readonly Conflict[] {
  const byKind = new Map<string, Mention[]>();
  for (const mention of mentions) byKind.set(mention.kind, [...(byKind.get(mention.kind) ?? []), mention]);
  return [...byKind.values()].flatMap((own) =>
    [necessityConflict(own), limitConflict(own)].flatMap((each) => each ?? []),
  );
}

/** Required here and unwanted there. What is said of examples, of some applicants or of a part of it is no contradiction. */
function necessityConflict(own: readonly Mention[]): Conflict | null {
  const required = own.find(({ necessity }) => necessity === 'required');
  const unwanted = own.find((mention) => mention.necessity === 'unwanted' && isClearlyForbidden(mention));
  if (!required || !unwanted || required.sentence === unwanted.sentence) return null;
  return conflictOf('necessity', [required, unwanted], ({ necessity }) => necessity);
}

/** True if little stands between the ban and the thing: "do not use tools to write your letter" bans no letter. */
function isClearlyForbidden({ sentence, spot }: Mention): boolean {
  return cuesOf(sentence, 'unwanted', 'no').some(
    ({ first, last }) => spot.first - last <= NEAR && first - spot.last <= NEAR,
  );
}

/** Two upper bounds for one thing, in two sentences: said in two languages or of the same name. */
function limitConflict(own: readonly Mention[]): Conflict | null {
  for (const part of ['pages', 'words'] as const) {
    const bounded = own.filter((mention) => isBound(mention[part]));
    const [largest] = [...bounded].sort((a, b) => (b[part]?.max ?? 0) - (a[part]?.max ?? 0));
    const other = bounded.find(
      (each) =>
        largest &&
        each[part]?.max !== largest[part]?.max &&
        each.sentence !== largest.sentence &&
        isSameThing(each, largest),
    );
    if (largest && other) {
      return conflictOf('limit', [largest, other], (mention) => `${nameOf(mention)}: ${mention[part]?.max}`);
    }
  }
  return null;
}

function isBound(limit: Limit | null): boolean {
  return limit !== null && limit.max !== null;
}

function isSameThing(one: Mention, other: Mention): boolean {
  return one.read.lexicon !== other.read.lexicon || nameOf(one).toLowerCase() === nameOf(other).toLowerCase();
}

/** The ad's own word for the thing. */
function nameOf({ sentence, spot }: Mention): string {
  const start = sentence.tokens[spot.first]?.start ?? 0;
  return sentence.block.text.slice(start, sentence.tokens[spot.last]?.end ?? start);
}

function conflictOf(
  field: Conflict['field'],
  mentions: readonly [Mention, ...Mention[]],
  toValue: (mention: Mention) => string,
): Conflict {
  return {
    field,
    values: mentions.map((mention) => ({ value: toValue(mention), evidence: evidenceOf(mention) })),
    used: toValue(mentions[0]),
  };
}
