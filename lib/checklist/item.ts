import type { AddedItem, ItemEdit, Work } from '../applications/application';
import type { Member, Row } from '../applications/rows';
import type { DocumentKind } from '../documents/kinds';
import type { Evidence } from '../posting/evidence';
import type { Posting } from '../posting/posting';
import type { Limit } from '../posting/requirement';
import type { FileNameView, Item, ItemPart } from './checklist';
import { addedStanding, standingOf } from './standing';

/** Makes the file name of a row; null if it gets none. `ownAllowed`: the user's convention may stand in for the ad's rule. */
type NameMaker = (document: string, template: string | null, ownAllowed: boolean) => FileNameView | null;

/** Sent by somebody else or as a link: no file of the user's unless the ad names one. */
const withoutFile: ReadonlySet<DocumentKind> = new Set(['recommendation-letter', 'video']);
/** Often typed in: a file only where the ad has a rule that covers it. */
const oftenTyped: ReadonlySet<DocumentKind> = new Set(['references']);

/** What a row is called: by the user, else by the ad. */
export function labelOf(row: Row, { edits }: Pick<Work, 'edits'>): string {
  return edits[row.key]?.label ?? adLabelOf(row);
}

function adLabelOf({ members: [first, ...rest], group }: Row): string {
  const { label } = first.requirement;
  return rest.length === 0 ? label : (nameOfGroup(group) ?? label);
}

/** One row of the ad with the user's work laid over it. */
export function itemOf(row: Row, work: Work, posting: Posting, nameFor: NameMaker): Item {
  const [first, ...rest] = row.members;
  const alone = rest.length === 0 ? first.requirement : null;
  const edit = work.edits[row.key] ?? {};
  const ticks = new Set(work.ticks);
  const parts = partsOf(row, ticks);
  return {
    key: row.key,
    kind: alone?.kind ?? null,
    label: labelOf(row, work),
    ...standingOf(row, work),
    condition: alone?.condition ?? null,
    pages: pagesOf(edit, alone?.pages ?? null),
    words: alone?.words ?? null,
    count: alone?.count ?? null,
    language: alone?.language ?? null,
    note: edit.note ?? null,
    parts,
    // The name follows the ad's own word for the document, not what the user calls the row.
    fileName:
      edit.fileName === undefined
        ? fileNameOf(row, adLabelOf(row), posting, nameFor)
        : writtenName(edit.fileName, nameFor),
    evidence: row.members.flatMap((member) => member.requirement.evidence),
    origin: isEdited(edit) ? 'edited' : 'ad',
    checkAgain: work.recheck.includes(row.key),
  };
}

/** A note is beside the ad's words and leaves them as they are. */
function isEdited(edit: ItemEdit): boolean {
  return Object.keys(edit).some((side) => side !== 'note');
}

/** A limit that the user opened at both ends is none. */
function pagesOf({ pages }: ItemEdit, inAd: Limit | null): Limit | null {
  if (pages === undefined) return inAd;
  return pages.min === null && pages.max === null ? null : pages;
}

function writtenName(fileName: string, nameFor: NameMaker): FileNameView | null {
  const name = nameFor('', fileName, true);
  return name === null ? null : { ...name, by: 'edited' };
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
    pages: pagesOf(edit, null),
    words: null,
    count: null,
    language: null,
    note: edit.note ?? null,
    parts: [],
    fileName: nameOfAdded(label, edit, posting, nameFor),
    evidence: [],
    origin: added.isStandard === true ? 'standard' : 'added',
    checkAgain: work.recheck.includes(added.key),
  };
}

function nameOfAdded(
  label: string,
  { fileName }: ItemEdit,
  { files }: Posting,
  nameFor: NameMaker,
): FileNameView | null {
  if (fileName !== undefined) return writtenName(fileName, nameFor);
  return files.single ? null : nameFor(label, null, true);
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
