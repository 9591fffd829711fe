import { defineNamingRule, type NamingSentence } from '../contract';
import { spanOfReference } from '../template';

const ENDING = /\.(?:pdf|docx?)(?![\p{L}\p{N}])/giu;
/** Marks that no name holds. */
const OUTSIDE = /[\n;:()<>"“”„«»]/u;
const LONGEST = 80;
const SEPARATORS = [', ', ' – ', ' - ', '_', '-', ' '] as const;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/** A row of names of one invented applicant: what stands at one place in all of them is the applicant's name. */
export default defineNamingRule({
  id: 'series',
  stage: 'example',
  find: (sentence) => {
    if (!sentence.isAboutNames) return [];
    const names = namesIn(sentence.text);
    if (names.length < 2) return [];
    for (const separator of SEPARATORS) {
      const rows = names.map(({ name }) => name.replace(/\.\p{L}+$/u, '').split(separator));
      const at = placeOfName(rows, sentence);
      if (at === null) continue;
      return names.map(({ name, start, end }, row) => {
        const pieces = (rows[row] ?? []).map((piece, place) => {
          if (place === at) return '{familyName}';
          return isReference(piece, sentence) ? '{reference}' : piece;
        });
        return { template: pieces.join(separator) + name.slice(name.lastIndexOf('.')), start, end };
      });
    }
    return [];
  },
});

/** What stands in front of each ending, back to the ending before it. */
function namesIn(text: string): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  let from = 0;
  return [...text.matchAll(ENDING)].flatMap(({ 0: ending, index }) => {
    const before =
      text
        .slice(Math.max(from, index - LONGEST), index)
        .split(OUTSIDE)
        .at(-1) ?? '';
    const own = before.replace(/^[\s,.]+/u, '').replace(/^\p{Ll}+ (?=\p{Lu})/u, '');
    from = index + ending.length;
    return own.length > 2 ? [{ name: own + ending, start: index - own.length, end: from }] : [];
  });
}

/** The place of the one word that all names share and another place tells apart; null if there is none, or more than one. */
function placeOfName(rows: readonly (readonly string[])[], sentence: NamingSentence): number | null {
  const [first = []] = rows;
  if (first.length < 2 || rows.some((row) => row.length !== first.length)) return null;
  const shared = first.flatMap((piece, place) => (rows.every((row) => row[place] === piece) ? [place] : []));
  if (shared.length === first.length) return null;
  const words = shared.filter((place) => WORD.test(first[place] ?? '') && !isReference(first[place] ?? '', sentence));
  const [at, another] = words;
  return at === undefined || another !== undefined ? null : at;
}

function isReference(piece: string, { reference }: NamingSentence): boolean {
  const span = spanOfReference(piece, reference);
  return span !== null && span.start === 0 && span.end === piece.length;
}
