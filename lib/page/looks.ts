/** An e-mail or web address: no heading and no label holds one. */
export const ADDRESS = /@|:\/\/|(?:^| )www\./u;
/** How titles and labels begin. */
export const CAPITAL_START = /^["'“„«»(]?[\p{Lu}\p{N}¿]/u;
export const SMALL = /\p{Ll}/u;

/** Of a text whose white space is folded. */
export function countWords(text: string): number {
  return text.split(' ').length;
}
