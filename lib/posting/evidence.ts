import * as z from 'zod/mini';

/** Words of the ad, with enough around them to find the place again (W3C Web Annotation, TextQuoteSelector). */
export const TextQuote = z.readonly(
  z.object({
    /** The ad's text to the letter, white space folded. */
    exact: z.string(),
    /** Up to 32 characters before it in the same block. */
    prefix: z.string(),
    /** Up to 32 characters after it in the same block. */
    suffix: z.string(),
  }),
);
export type TextQuote = z.infer<typeof TextQuote>;

/** Why a claim is made: the ad's words, where they stand, and the rule that read them. */
export const Evidence = z.readonly(
  z.object({
    quote: TextQuote,
    /** Index of the block in the page; null for a fact that the page states as data outside its text. */
    block: z.nullable(z.number()),
    /** Id of the rule, stable across versions: the file that made the claim, then what in it. */
    rule: z.string(),
  }),
);
export type Evidence = z.infer<typeof Evidence>;
