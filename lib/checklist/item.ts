import type { AddedItem, Work } from '../applications/application';
import type { Member, Row } from '../applications/rows';
import type { DocumentKind } from '../documents/kinds';
import type { Evidence } from '../posting/evidence';
import type { Posting } from '../posting/posting';
import type { FileNameView, Item, ItemPart } from './checklist';
import { addedStanding, standingOf } from './standing';

/** Makes the file name of a row; null if it gets none. `ownAllowed`: the user's convention may stand in for the ad's rule. */
type NameMaker = (document: string, template: string | null, ownAllowed: boolean) => FileNameView | null;

/** Sent by somebody else or as a link: no file of the user's unless the ad names one. */
const withoutFile: ReadonlySet<DocumentKind> = new Set(['recommendation-letter', 'video']);
/** Often typed in: a file only where the ad has a rule that covers it. */
const oftenTyped: ReadonlySet<DocumentKind> = new Set(['references']);

/** One row of the ad with the user's work laid over it. */
export function itemOf(row: Row, work: Work, posting: Posting, nameFor: NameMaker): Item {
  const [first, ...rest] = row.members;
  const alone = rest.length === 0 ? first.requirement : null;
  const edit = work.edits[row.key] ?? {};
  const ticks = new Set(work.ticks);
  const parts = partsOf(row, ticks);
  const adLabel = alone?.label ?? nameOfGroup(row.group) ?? first.requirement.label;
  const label = edit.label ?? adLabel;
  return {
    key: row.key,
    kind: alone?.kind ?? null,
    label,
    ...standingOf(row, work),
    condition: alone?.condition ?? null,
    pages: alone?.pages ?? null,
    words: alone?.words ?? null,
    count: alone?.count ?? null,
    language: alone?.language ?? null,
    note: edit.note ?? null,
    parts,
    // The name follows the ad's own word for the document, not what the user calls the row.
    fileName: fileNameOf(row, adLabel, posting, nameFor),
    evidence: row.members.flatMap((member) => member.requirement.evidence),
    origin: edit.label === undefined && edit.necessity === undefined ? 'ad' : 'edited',
    checkAgain: work.recheck.includes(row.key),
  };
}

/** An item of the user's own. */
export function addedItem(added: AddedItem, work: Work, posting: Posting, nameFor: NameMaker): Item {
  const edit = work.edits[added.key] ?? {};
  const label = edit.label ?? added.label;
  return {
    key: added.key,
    kind: null,
    label,
    ...addedStanding(added, work),
    condition: null,
    pages: null,
    words: null,
    count: null,
    language: null,
    note: edit.note ?? null,
    parts: [],
    fileName: posting.files.single ? null : nameFor(label, null, true),
    evidence: [],
    origin: 'added',
    checkAgain: work.recheck.includes(added.key),
  };
}

/** The ad's heading over a group, without the colon or the bracket that follows it; null if it has none. */
export function nameOfGroup(group: string | null): string | null {
  return group?.split(/[:(]/u, 1)[0]?.trim() || group?.trim() || null;
}

function fileNameOf(row: Row, label: string, posting: Posting, nameFor: NameMaker): FileNameView | null {
  const areAll = (test: (member: Member) => boolean) => row.members.every(test);
  if (areAll(({ requirement }) => requirement.necessity === 'unwanted')) return null;
  if (row.template !== null) return nameFor(label, row.template, true);
  if (posting.files.single || areAll(({ requirement }) => withoutFile.has(requirement.kind))) return null;
  return nameFor(label, null, !areAll(({ requirement }) => oftenTyped.has(requirement.kind)));
}

function partsOf(row: Row, ticks: ReadonlySet<string>): readonly ItemPart[] {
  const alone = row.members.length === 1;
  return row.members.flatMap((member) => [
    ...(alone ? [] : [documentPart(member, ticks)]),
    ...member.includes.map(({ key, text }) => ({
      key,
      label: text,
      ticked: ticks.has(key),
      evidence: evidenceOf(text, member.requirement.evidence),
      document: null,
    })),
  ]);
}

function documentPart({ key, requirement }: Member, ticks: ReadonlySet<string>): ItemPart {
  const { label, necessity, condition, pages, words, count, language, evidence } = requirement;
  return {
    key,
    label,
    ticked: ticks.has(key),
    evidence: evidence[0] ?? null,
    document: { necessity, condition, pages, words, count, language },
  };
}

/** The sentence that holds the words, if one of the item's does. */
function evidenceOf(text: string, evidence: readonly Evidence[]): Evidence | null {
  const words = text.toLowerCase();
  return evidence.find(({ quote }) => quote.exact.toLowerCase().includes(words)) ?? null;
}
