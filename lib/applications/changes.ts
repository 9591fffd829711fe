import type { Evidence } from '../posting/evidence';
import type { ClaimName, Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import { fingerprint } from './fingerprint';
import { type Marks, standsOn } from './marks';
import { rekey } from './rekey';
import { type Member, rowsOf } from './rows';

/** A posting with what is remembered of the page that it was read from; null where nothing is. */
export interface Read {
  readonly posting: Posting;
  readonly marks: Marks | null;
}

/** What an ad says differently from before. */
export interface Changes {
  /** Keys of `added` are those of the newer posting, all others those of the older one. */
  readonly added: readonly Member[];
  readonly removed: readonly Member[];
  readonly altered: readonly { readonly before: Member; readonly after: Member }[];
  readonly facts: readonly ChangedFact[];
}

/** Facts beside the list of documents that matter to somebody who is writing an application. */
const facts = [
  ['deadline', ({ deadline }) => deadline && [deadline.date, deadline.time, deadline.timeZone]],
  ['reference', ({ reference }) => reference],
  ['formats', ({ files }) => files.formats],
  ['forbiddenFormats', ({ files }) => files.forbiddenFormats],
  ['maxSizeMB', ({ files }) => files.maxSizeMB],
  ['single', ({ files }) => files.single],
  ['names', ({ files }) => files.names],
  ['languages', ({ languages }) => languages],
  ['subject', ({ subject }) => subject],
  ['channel', ({ channel }) => channel],
] as const satisfies readonly (readonly [ClaimName, (posting: Posting) => unknown])[];
export type ChangedFact = (typeof facts)[number][0];

/**
 * What the ad itself has changed from an older reading to a newer one. A difference in words that stand on both pages comes
 * from a reader that has learnt something, not from the ad, and is left out. Where a page was not remembered every
 * difference counts.
 */
export function changesOf(older: Read, newer: Read): Changes {
  const isOfAd = (before: readonly Evidence[], after: readonly Evidence[]): boolean => {
    const { marks: was } = older;
    const { marks: is } = newer;
    if (was === null || is === null) return true;
    return before.some((one) => !standsOn(one, was, is)) || after.some((one) => !standsOn(one, is, was));
  };
  const before = membersOf(older.posting);
  const after = membersOf(newer.posting);
  const keys = rekey(older.posting, newer.posting);
  const afterByKey = new Map(after.map((member) => [member.key, member]));
  const paired = before.flatMap((member) => {
    const same = afterByKey.get(keys.get(member.key) ?? '');
    return same === undefined ? [] : [{ before: member, after: same }];
  });
  const kept = new Set(paired.flatMap((pair) => [pair.before, pair.after]));
  return {
    added: after.filter((member) => !kept.has(member) && isOfAd([], member.requirement.evidence)),
    removed: before.filter((member) => !kept.has(member) && isOfAd(member.requirement.evidence, [])),
    altered: paired.filter(
      (pair) =>
        asked(pair.before.requirement) !== asked(pair.after.requirement) &&
        isOfAd(pair.before.requirement.evidence, pair.after.requirement.evidence),
    ),
    facts: facts.flatMap(([claim, value]) => {
      const isSame = JSON.stringify(value(older.posting)) === JSON.stringify(value(newer.posting));
      const stood = [older, newer].map(({ posting }) => posting.evidence[claim] ?? []);
      return isSame || !isOfAd(stood[0] ?? [], stood[1] ?? []) ? [] : [claim];
    }),
  };
}

/** True if the ad has changed nothing that matters. */
export function isUnchanged({ added, removed, altered, facts: changed }: Changes): boolean {
  return added.length + removed.length + altered.length + changed.length === 0;
}

/** The same for two postings that ask for the same things in the same way. */
export function askedFor(posting: Posting): string {
  const said = [
    posting.requirements.map((requirement) => asked(requirement)),
    facts.map(([, value]) => value(posting)),
  ];
  return fingerprint(JSON.stringify(said));
}

/** What is asked of one document, as something to compare. */
function asked(requirement: Requirement): string {
  const { kind, label, necessity, condition, pages, words, count, language, includes, fileName } = requirement;
  return JSON.stringify([kind, label, necessity, condition, pages, words, count, language, includes, fileName]);
}

function membersOf(posting: Posting): readonly Member[] {
  return rowsOf(posting).flatMap((row) => row.members);
}
