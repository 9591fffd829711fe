/** Late in the day of universal time: `2026-08-29T22:00:00.000Z`, `Sat Aug 29 22:00:00 UTC 2026`. */
const EVENING = /[T ]2[0-3]:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| (?:UTC|GMT))/u;

/**
 * True if the moment is late on `day` in universal time and the day after it is among the printed ones (YYYY-MM-DD): where the
 * ad was written it was midnight, and data and print agree.
 */
export function isEveOf(printed: readonly string[], moment: string, day: string): boolean {
  if (!EVENING.test(moment)) return false;
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return printed.includes(after);
}
