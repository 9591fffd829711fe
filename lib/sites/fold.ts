/** Blanks that are not single spaces between words. Most text of a page has none but at its ends. */
const LOOSE = / {2}|[^\S ]/u;

/** The text with white space folded to single spaces and none at its ends: how quotes are compared with pages. */
export function fold(text: string): string {
  const bare = text.trim();
  return LOOSE.test(bare) ? bare.replace(/\s+/gu, ' ') : bare;
}
