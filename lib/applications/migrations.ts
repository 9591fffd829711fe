/** Turns a record of one version into one of the next. It never throws: what it cannot turn it hands on, and parsing tells. */
export type Migration = (record: unknown) => unknown;

/** From each older version to the next. */
export const migrations: ReadonlyMap<number, Migration> = new Map([
  [1, toSecond],
  [2, toThird],
]);

/** Version 2 knows what page the posting was read from, what changed in it, and other pages that speak of it. */
function toSecond(record: unknown): unknown {
  if (!isRecord(record)) return record;
  return {
    ...record,
    version: 2,
    source: null,
    marks: null,
    proposed: null,
    declined: null,
    companions: [],
    // Whatever brought it into the store was the user's will.
    isKept: true,
    work: withRecheck(record.work),
    history: Array.isArray(record.history) ? record.history.map(withRecheck) : record.history,
  };
}

/** Version 3 knows the user's own facts and when the application was sent; a step of its history can give back an ad. */
function toThird(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const { work, history } = record;
  return {
    ...record,
    version: 3,
    work: withFacts(work),
    history: Array.isArray(history) ? history.map((step) => ({ work: withFacts(step) })) : history,
  };
}

function withFacts(work: unknown): unknown {
  return isRecord(work) ? { ...work, facts: {}, sentOn: null } : work;
}

function withRecheck(work: unknown): unknown {
  return isRecord(work) ? { ...work, recheck: [] } : work;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
