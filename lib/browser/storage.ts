import { browser } from 'wxt/browser';

/** `local` stays until the user deletes it; `session` until the browser closes and never touches the disk. */
export type Area = 'local' | 'session';

/** The stored values, as they are; a missing key is missing. */
export async function readKeys(area: Area, keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return await browser.storage[area].get([...keys]);
}

export async function readAll(area: Area): Promise<Readonly<Record<string, unknown>>> {
  return await browser.storage[area].get(null);
}

export async function readKey(area: Area, key: string): Promise<unknown> {
  return (await readKeys(area, [key]))[key];
}

/** Stores all of the values or none. False: the browser refused, its quota or the disk is full. */
export async function writeKeys(area: Area, values: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await browser.storage[area].set({ ...values });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

export async function removeKeys(area: Area, keys: readonly string[]): Promise<void> {
  await browser.storage[area].remove([...keys]);
}

/** Calls back with the keys that changed, in any context of the extension. Returns what stops it. */
export function onChange(area: Area, changed: (keys: readonly string[]) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    changed(Object.keys(changes));
  };
  browser.storage[area].onChanged.addListener(listener);
  return () => {
    browser.storage[area].onChanged.removeListener(listener);
  };
}

/** Runs pieces of work one after another, so that none reads what another is about to write. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
