import * as z from 'zod/mini';

/** Last day to apply. */
export const Deadline = z.readonly(
  z.object({
    /** ISO calendar date, YYYY-MM-DD, in the ad's own zone. */
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
    /** HH:MM, 24 hours; midnight at the end of the day is 23:59. null: the ad gives no time. */
    time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/u))),
    /** IANA zone with the clock that the ad names (CET/CEST: Europe/Brussels, AoE: Etc/GMT+12). null: the ad names none. */
    timeZone: z.nullable(z.string()),
    /** The ad's own words for all of it. */
    text: z.string(),
  }),
);
export type Deadline = z.infer<typeof Deadline>;

/** A deadline that the ad promises without a date yet ("to be announced"), with the closing time where it gives one. */
export const PendingDeadline = z.readonly(
  z.object({
    time: z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/u))),
    timeZone: z.nullable(z.string()),
    text: z.string(),
  }),
);
export type PendingDeadline = z.infer<typeof PendingDeadline>;
