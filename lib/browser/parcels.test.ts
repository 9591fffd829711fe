import { describe, expect, it } from 'vitest';
import { parcels } from './parcels';

describe('things that do not fit into one message', () => {
  it('go in several, in their order, and none is lost', () => {
    const things = Array.from({ length: 30 }, (_, at) => ({ at, text: 'x'.repeat(500_000) }));
    const packed = parcels(things);
    expect(packed.flat()).toEqual(things);
    expect(Math.max(...packed.map((parcel) => JSON.stringify(parcel).length))).toBeLessThan(5_000_000);
    expect(packed.length).toBeLessThan(10);
  });

  it('go one by one where each is too large', () => {
    expect(parcels(['x'.repeat(5_000_000), 'y'.repeat(5_000_000)]).map((parcel) => parcel.length)).toEqual([1, 1]);
  });

  it('are no message where there are none', () => {
    expect(parcels([])).toEqual([]);
  });
});
