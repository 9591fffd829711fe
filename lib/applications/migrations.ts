/** Turns a record of one version into one of the next. It never throws: what it cannot turn it hands on, and parsing tells. */
export type Migration = (record: unknown) => unknown;

/** From each older version to the next. Version 1 is the first. */
export const migrations: ReadonlyMap<number, Migration> = new Map();
