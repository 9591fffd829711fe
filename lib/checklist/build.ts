import { noWork, type Work } from '../applications/application';
import { rowsOf } from '../applications/rows';
import type { Applicant } from '../applications/settings';
import type { Pending } from '../applications/shown';
import { suggestName } from '../naming/suggest';
import { wordForApplication } from '../naming/whole-application';
import type { Evidence } from '../posting/evidence';
import type { ClaimName, Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import { changesView } from './changes-view';
import type { Checklist, Fact, FileNameView, FileRulesView, Item, ItemGroup } from './checklist';
import { type Clock, today } from './deadline-view';
import { addedItem, itemOf, nameOfGroup } from './item';
import { dueView, withOwnFacts } from './own-facts';
import { progressOf } from './standing';

/** What a checklist is made from. */
export interface ChecklistSource {
  readonly posting: Posting;
  /** null: nothing is saved for the posting yet. */
  readonly work: Work | null;
  /** A change of the ad that waits for the user's word. */
  readonly pending?: Pending | null;
  readonly applicant: Applicant | null;
  /** Template of file names for ads without a rule. */
  readonly convention: string;
  readonly clock: Clock;
}

/** Lays the user's work over the posting, in the ad's own groups and order. */
export function buildChecklist(source: ChecklistSource): Checklist {
  const { work: saved, pending = null, applicant, convention, clock } = source;
  const work = saved ?? noWork;
  const posting = withOwnFacts(source.posting, work);
  const rule = ruleForEveryFile(posting);
  const nameFor = (document: string, template: string | null, ownAllowed: boolean): FileNameView | null => {
    const used = template ?? rule ?? (ownAllowed ? convention : null);
    if (used === null) return null;
    return suggestName({
      template: used,
      by: template === null && rule === null ? 'own' : 'ad',
      applicant,
      reference: posting.reference,
      document,
      title: posting.title,
      date: today(clock),
      format: formatOf(posting),
    });
  };
  const removed = new Set(work.removed);
  const rows = rowsOf(posting).map((row) => ({ row, item: itemOf(row, work, posting, nameFor) }));
  const shown = rows.filter(({ row }) => !removed.has(row.key));
  const wanted = shown.filter(({ item }) => item.necessity !== 'unwanted');
  const added = work.added.map((item) => addedItem(item, work, posting, nameFor));
  const groups = grouped([
    ...wanted.map(({ row, item }) => ({ title: nameOfGroup(row.group), item })),
    ...added.map((item) => ({ title: null, item })),
  ]);
  return {
    title: posting.title,
    employer: posting.employer,
    reference: referenceOf(source.posting, work),
    deadline: dueView(source.posting, work, pending, clock),
    files: fileRules(
      posting,
      (template) => nameFor(posting.title ?? '', template, false),
      nameFor(wordForApplication(posting.language), null, true),
    ),
    languages: fact(posting, 'languages', posting.languages.length === 0 ? null : posting.languages),
    subject: fact(posting, 'subject', subjectOf(posting, applicant)),
    channel: fact(posting, 'channel', posting.channel),
    groups,
    unwanted: shown.filter(({ item }) => item.necessity === 'unwanted').map(({ item }) => item),
    progress: progressOf(groups.flatMap((group) => group.items)),
    contacts: posting.contacts,
    conflicts: posting.conflicts,
    unsure: posting.unsure,
    changes: pending === null ? null : changesView(pending),
    removed: rows
      .filter(({ row }) => removed.has(row.key))
      .map(({ row, item }) => ({ key: row.key, label: item.label })),
    sentOn: work.sentOn,
    isSaved: saved !== null,
    factsMissing: posting.factsMissing,
    isCut: posting.isCut,
    lang: posting.language,
  };
}

/** Runs of items under one heading. A heading that only repeats the name of its one row is left to the row. */
function grouped(entries: readonly { title: string | null; item: Item }[]): readonly ItemGroup[] {
  const groups: { title: string | null; items: Item[] }[] = [];
  entries.forEach(({ title, item }, index) => {
    const isAlone = entries[index - 1]?.title !== title && entries[index + 1]?.title !== title;
    const heading = title !== null && isAlone && isSameWord(title, item.label) ? null : title;
    const last = groups.at(-1);
    if (last !== undefined && last.title === heading) last.items.push(item);
    else groups.push({ title: heading, items: [item] });
  });
  return groups;
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The file type that a name ends in: PDF unless the ad wants another one; null where it leaves a choice without PDF. */
function formatOf({ files: { formats } }: Posting): string | null {
  if (formats.length === 0 || formats.includes('pdf')) return 'pdf';
  return formats.length === 1 ? (formats[0] ?? null) : null;
}

/** A rule without {document} would give every file one name: it belongs to one file that the ad does not list. */
function ruleForEveryFile({ files }: Posting): string | null {
  return files.single ? null : (files.names.find((name) => name.includes('{document}')) ?? null);
}

function fileRules(
  posting: Posting,
  nameOf: (template: string) => FileNameView | null,
  whole: FileNameView | null,
): FileRulesView {
  const { files, evidence } = posting;
  const every = ruleForEveryFile(posting);
  const claims = [
    'formats',
    'forbiddenFormats',
    'maxSizeMB',
    'single',
    'ordered',
    'names',
  ] as const satisfies ClaimName[];
  return {
    formats: files.formats,
    forbiddenFormats: files.forbiddenFormats,
    maxSizeMB: files.maxSizeMB,
    single: files.single,
    ordered: files.ordered,
    whole: files.single && files.names.length === 0 && posting.requirements.every(hasNoName) ? whole : null,
    names: files.names.flatMap((template) => (template === every ? [] : (nameOf(template) ?? []))),
    evidence: distinct(claims.flatMap((claim) => evidence[claim] ?? [])),
  };
}

function hasNoName({ fileName }: Requirement): boolean {
  return fileName === null;
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote, block }) => {
    const place = `${block} ${quote.exact}`;
    return seen.has(place) ? false : seen.add(place);
  });
}

function fact<T>(posting: Posting, claim: ClaimName, value: T | null): Fact<T> {
  return { value, evidence: value === null ? null : (posting.evidence[claim]?.[0] ?? null) };
}

function referenceOf(posting: Posting, { facts }: Work): Checklist['reference'] {
  const { reference: own } = facts;
  const inAd = fact(posting, 'reference', posting.reference);
  if (own === undefined) return { ...inAd, isOwn: false, inAd: null };
  return { value: own, evidence: inAd.evidence, isOwn: true, inAd: inAd.value };
}

/** The prescribed subject line with the user's name and the ad's number filled in. Anything goes in a subject line. */
function subjectOf({ subject, reference, title }: Posting, applicant: Applicant | null): string | null {
  const values = new Map([
    ['reference', reference],
    ['title', title],
    ['familyName', applicant?.familyName],
    ['givenName', applicant?.givenName],
    ['fullName', applicant === null ? null : `${applicant.givenName} ${applicant.familyName}`.trim()],
  ]);
  return subject?.replace(/\{([a-z]+)\}/giu, (placeholder, field: string) => values.get(field) || placeholder) ?? null;
}
