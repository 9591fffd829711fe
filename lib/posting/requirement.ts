import * as z from 'zod/mini';
import { documentKinds } from '../documents/kinds';
import { Evidence } from './evidence';

/** `conditional`: only for those whom the condition fits. `unwanted`: the ad asks not to send it. */
export const Necessity = z.enum(['required', 'conditional', 'optional', 'unwanted']);
export type Necessity = z.infer<typeof Necessity>;

/** A span of pages or words. null at one end: that end is open. */
export const Limit = z.readonly(z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) }));
export type Limit = z.infer<typeof Limit>;

/** The ad asks for one kind of thing: so long, so many, this needed. */
export const Requirement = z.readonly(
  z.object({
    kind: z.enum(documentKinds),
    /** What the ad itself calls it, short, starting with a capital: "Personal letter". */
    label: z.string(),
    necessity: Necessity,
    /** The ad's words for when it is needed; null unless the ad sets a condition. */
    condition: z.nullable(z.string()),
    pages: z.nullable(Limit),
    words: z.nullable(Limit),
    /** The least number asked for; null if the ad gives none. */
    count: z.nullable(z.number()),
    /** ISO 639-1 code of the language in which this item is to be; null if not said for it. */
    language: z.nullable(z.string()),
    /** What the item must hold, in the ad's words, in its order: the questions of a letter, the parts of a CV. */
    includes: z.readonly(z.array(z.string())),
    /** The ad's own heading over the item where it sorts its items under headings; null otherwise. */
    group: z.nullable(z.string()),
    /** Naming rule for this item's file, as a template with {familyName} and the like; null if the ad has none for it. */
    fileName: z.nullable(z.string()),
    evidence: z.readonly(z.array(Evidence).check(z.minLength(1))),
  }),
);
export type Requirement = z.infer<typeof Requirement>;
