/** An e-mail or web address: no heading and no label holds one. */
export const ADDRESS = /@|:\/\/|(?:^| )www\./u;
/** How titles and labels begin. */
export const CAPITAL_START = /^["'“„«»(]?[\p{Lu}\p{N}¿]/u;
export const SMALL = /\p{Ll}/u;

/** Of a text whose white space is folded. */
export function countWords(text: string): number {
  return text.split(' ').length;
}

/** Paragraphs in capitals among others in capitals: there they mark no heading. */
export function loudAmong<T extends { readonly text: string }>(paragraphs: readonly T[]): ReadonlySet<T> {
  const isQuiet = paragraphs.map(({ text }) => SMALL.test(text));
  const loud = paragraphs.filter((_, at) => {
    const around = isQuiet.slice(Math.max(at - 2, 0), at + 3);
    return around.length > 2 && !around.includes(true);
  });
  return new Set(loud);
}
