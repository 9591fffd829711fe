import type { ChangedFact } from '../applications/changes';
import { earlier } from '../applications/combine';
import type { Member } from '../applications/rows';
import type { Pending } from '../applications/shown';
import type { Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import type { AdChanges, AlteredItem, ChangedItem, FactChange } from './checklist';

const sides = ['necessity', 'condition', 'pages', 'words', 'count', 'language', 'fileName', 'label'] as const;

/** What the ad says differently, for the user to decide on. */
export function changesView({ before, after, changes, since }: Pending): AdChanges {
  return {
    since,
    added: changes.added.map(changedItem),
    removed: changes.removed.map(changedItem),
    altered: changes.altered.map((pair) => alteredItem(pair.before, pair.after)),
    facts: changes.facts.map((fact) => factChange(fact, before, after)),
  };
}

/** While the user has not decided, the deadline is the earlier of both, in the ad as it was or as it is now. */
export function dueFirst(posting: Posting, after: Posting): Posting {
  if (after.deadline === null) return posting;
  if (posting.deadline !== null && earlier(posting.deadline, after.deadline) === posting.deadline) return posting;
  const { deadline: evidence } = after.evidence;
  return {
    ...posting,
    deadline: after.deadline,
    evidence: { ...posting.evidence, ...(evidence === undefined ? {} : { deadline: evidence }) },
  };
}

function changedItem({ key, requirement }: Member): ChangedItem {
  const { label, necessity, pages, words, count, evidence } = requirement;
  return { key, label, necessity, pages, words, count, evidence };
}

function alteredItem(before: Member, after: Member): AlteredItem {
  const was = before.requirement;
  const is = after.requirement;
  const contents = (one: Requirement, other: Requirement) =>
    one.includes.filter((include) => !other.includes.includes(include));
  return {
    key: before.key,
    label: was.label,
    fields: sides.filter((side) => JSON.stringify(was[side]) !== JSON.stringify(is[side])),
    before: was,
    after: is,
    newContents: contents(is, was),
    goneContents: contents(was, is),
    evidence: is.evidence,
  };
}

function factChange(fact: ChangedFact, before: Posting, after: Posting): FactChange {
  const evidence = after.evidence[fact] ?? before.evidence[fact] ?? [];
  return { fact, before: valuesOf(fact, before), after: valuesOf(fact, after), evidence };
}

function valuesOf(fact: ChangedFact, { deadline, reference, files, languages, subject, channel }: Posting): string[] {
  const stated = (value: string | number | null | undefined) => (value == null ? [] : [String(value)]);
  switch (fact) {
    case 'deadline':
      return stated(deadline && [deadline.date, deadline.time].filter(Boolean).join(' '));
    case 'reference':
      return stated(reference);
    case 'formats':
    case 'forbiddenFormats':
    case 'names':
      return [...files[fact]];
    case 'maxSizeMB':
      return stated(files.maxSizeMB);
    case 'single':
      return files.single ? ['yes'] : [];
    case 'languages':
      return [...languages];
    case 'subject':
      return stated(subject);
    case 'channel':
      return stated(channel);
  }
}
