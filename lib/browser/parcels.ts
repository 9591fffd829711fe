/** Characters of JSON. Chromium refuses a message of 64 MB, and between two of these the desk has time for others. */
const MOST = 4_000_000;

/** Things in the order they have, in as few groups as a message may hold. One that is larger than a group stands alone. */
export function parcels<T>(things: readonly T[]): T[][] {
  const packed: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = JSON.stringify(thing).length;
    if (size > room || packed.length === 0) {
      packed.push([]);
      room = MOST;
    }
    packed.at(-1)?.push(thing);
    room -= size;
  }
  return packed;
}
