import * as z from 'zod/mini';

/** How the user's name stands in file names. An empty string: the user has no such name. */
export const Applicant = z.readonly(
  z.object({
    familyName: z.string(),
    givenName: z.string(),
    /** True to write å, ü, ß and their like with a to z, for forms that refuse other letters. */
    plainLetters: z.exactOptional(z.boolean()),
  }),
);
export type Applicant = z.infer<typeof Applicant>;

/** The user's own choices, one record for the whole extension. */
export const Settings = z.readonly(
  z.object({
    version: z.literal(1),
    /** null until the user was asked. */
    applicant: z.nullable(Applicant),
    /** Template of file names for ads without a rule. */
    convention: z.string(),
    /** BCP 47 tag of the interface; null follows the browser. */
    language: z.nullable(z.string()),
    /** Labels of the user's own list for ads that list no documents; missing or null: the built-in one. */
    standardList: z.exactOptional(z.nullable(z.readonly(z.array(z.string())))),
    /** False: `/` and `?` alone do nothing. */
    singleKeys: z.exactOptional(z.boolean()),
    /** Days before a deadline on which a calendar file reminds of it; missing: `usualReminders`. */
    reminders: z.exactOptional(z.readonly(z.array(z.number()))),
  }),
);
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  version: 1,
  applicant: null,
  convention: '{familyName}_{document}',
  language: null,
};

/** Days before a deadline. */
export const usualReminders: readonly number[] = [7, 1];
