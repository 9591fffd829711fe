import * as z from 'zod/mini';
import { Deadline, PendingDeadline } from './deadline';
import { Evidence } from './evidence';
import { Requirement } from './requirement';

/** Raised whenever a stored posting of an older shape could be misread. */
export const POSTING_VERSION = 1;

/** The ad's rules for the files as such. */
export const FileRules = z.readonly(
  z.object({
    /** Lower-case file types that the ad demands or prefers; [] if it names none. */
    formats: z.readonly(z.array(z.string())),
    /** Lower-case file types that the ad rules out. */
    forbiddenFormats: z.readonly(z.array(z.string())),
    /** Megabytes per file; null if not said. */
    maxSizeMB: z.nullable(z.number()),
    /** True if the ad asks for the whole application, references aside, as one file. */
    single: z.boolean(),
    /** True if the parts are to come in the order in which the ad lists them. */
    ordered: z.boolean(),
    /** Naming rules that hold for every file or for a file of no listed item, as templates. */
    names: z.readonly(z.array(z.string())),
  }),
);
export type FileRules = z.infer<typeof FileRules>;

/** Somebody to ask about the position. Shown to the user, never stored apart from the posting. */
export const Contact = z.readonly(
  z.object({
    name: z.nullable(z.string()),
    /** What the ad says the person is: "head of unit". */
    role: z.nullable(z.string()),
    email: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
);
export type Contact = z.infer<typeof Contact>;

/** The ad says two things that cannot both hold. Both are kept; `used` is the one that the posting goes by. */
export const Conflict = z.readonly(
  z.object({
    field: z.enum(['deadline', 'reference', 'formats', 'maxSizeMB', 'necessity', 'limit', 'title', 'employer']),
    values: z.readonly(z.array(z.readonly(z.object({ value: z.string(), evidence: Evidence })))),
    used: z.string(),
  }),
);
export type Conflict = z.infer<typeof Conflict>;

/** Facts of a posting whose evidence is kept beside them, under these names. */
export const claims = [
  'title',
  'employer',
  'reference',
  'deadline',
  'pendingDeadline',
  'rolling',
  'formats',
  'forbiddenFormats',
  'maxSizeMB',
  'single',
  'ordered',
  'names',
  'languages',
  'subject',
  'channel',
  'contacts',
] as const;
export type ClaimName = (typeof claims)[number];

/**
 * One academic job ad, as read. Every null, false or [] means that the ad does not say.
 * The one schema that crosses contexts and is stored; docs/EXTRACT.md documents it as JSON.
 */
export const Posting = z.readonly(
  z.object({
    version: z.literal(POSTING_VERSION),
    url: z.nullable(z.string()),
    /** Id of the site whose adapter read the page; null for the general reader. */
    site: z.nullable(z.string()),
    /** ISO 639-1 code of the language in which the ad states its documents. */
    language: z.string(),
    title: z.nullable(z.string()),
    employer: z.nullable(z.string()),
    /** The employer's number for the position as printed, without its label. */
    reference: z.nullable(z.string()),
    deadline: z.nullable(Deadline),
    pendingDeadline: z.nullable(PendingDeadline),
    /** True if the ad stays open until filled or is reviewed continuously. */
    rolling: z.boolean(),
    requirements: z.readonly(z.array(Requirement)),
    files: FileRules,
    /** ISO 639-1 codes of the languages in which the application may be written. */
    languages: z.readonly(z.array(z.string())),
    /** Subject line that the ad prescribes for the e-mail, as a template. */
    subject: z.nullable(z.string()),
    channel: z.nullable(z.enum(['portal', 'email', 'post'])),
    contacts: z.readonly(z.array(Contact)),
    /** At least one for every claim above that is stated. */
    evidence: z.readonly(z.partialRecord(z.enum(claims), z.readonly(z.array(Evidence)))),
    conflicts: z.readonly(z.array(Conflict)),
    /** Sentences that speak of documents though no requirement could be told from them: the user should look there. */
    unsure: z.readonly(z.array(Evidence)),
    /** True if an adapter knows the site but its own facts could not be found. */
    factsMissing: z.boolean(),
    /** True if the page is longer than what was read of it: then null, false and [] say nothing of the rest. */
    isCut: z._default(z.boolean(), false),
  }),
);
export type Posting = z.infer<typeof Posting>;
