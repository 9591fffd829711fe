/** Blanks that are not single spaces between words, and characters that nobody sees. Most text of a page has neither but at its ends. */
const LOOSE = / {2}|[^\S ]|[\p{Cc}\p{Cf}]/u;
/** Soft hyphens, zero-width blanks, marks of the direction of writing, control characters: none is a word's own. */
const UNSEEN = /\p{Cf}|(?![\s\u0085])\p{Cc}/gu;

/** The text with white space folded to single spaces and none at its ends, without what nobody sees: so all text of a page is read. */
export function fold(text: string): string {
  const bare = text.trim();
  if (!LOOSE.test(bare)) return bare;
  return bare
    .replace(UNSEEN, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** The same of a line as it stood on its paper: letters in one piece with their accents, and a soft hyphen at the end is seen. */
export function foldLine(text: string): string {
  return fold(text.normalize('NFC').replace(/\u00ad\s*$/u, '-'));
}
