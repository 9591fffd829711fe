import type { Checklist, FileNameView } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';

type MissingField = FileNameView['missing'][number];

export interface NamePiece {
  readonly text: string;
  /** The field that stands here and that nobody has given yet; null for text of the name itself. */
  readonly missing: MissingField | null;
}

/** The pieces of a name, line by line: lines break only after a comma, so that a reference number stays whole. */
export function nameLines(fileName: FileNameView): readonly (readonly NamePiece[])[] {
  return fileName.name.split(/(?<=, )/u).map((line) =>
    line
      .split(/(\{[a-z]+\})/iu)
      .filter((text) => text !== '')
      .map((text) => ({ text, missing: fileName.missing.find((field) => text === `{${field}}`) ?? null })),
  );
}

/** The name in full, with words for what is missing. */
export function spokenName(fileName: FileNameView, words: Words): string {
  return nameLines(fileName)
    .flat()
    .map((piece) => (piece.missing === null ? piece.text : words.say(piece.missing)))
    .join('');
}

/** True if the user has to give a name before this one can be used. */
export function wantsApplicant(fileName: FileNameView): boolean {
  return fileName.missing.includes('familyName') || fileName.missing.includes('givenName');
}

/** Every file name of the list, in its order. */
export function fileNamesOf(checklist: Checklist): readonly FileNameView[] {
  return checklist.groups.flatMap((group) => group.items.flatMap((item) => item.fileName ?? []));
}

/** Whether the ad rules the names: `own` if none is by its rule, `mixed` if some are, null if there are no names. */
export function namingOf(checklist: Checklist): 'ad' | 'own' | 'mixed' | null {
  const by = new Set(fileNamesOf(checklist).flatMap((fileName) => (fileName.by === 'edited' ? [] : fileName.by)));
  return by.size > 1 ? 'mixed' : ([...by][0] ?? null);
}
