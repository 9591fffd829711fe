import { describe, expect, it } from 'vitest';
import addresses from '../tests/addresses.json';
import { healthOf } from './sites';

describe('npm run sites', () => {
  it('tells what a site states as data from what was read in the text', async () => {
    const varbi = await healthOf('varbi');
    expect(varbi.ads).toBeGreaterThanOrEqual(2);
    expect(varbi.lookAlikes).toBeGreaterThanOrEqual(1);
    expect(varbi.sources[0]).toEqual(['heading']);
    expect(varbi.sources[2]).toContain('label');
    expect((await healthOf('jobbnorge')).sources[1]).toEqual(['text']);
  });

  it('says of a site that was never tried on a page of its own just that', async () => {
    expect((await healthOf('varbi')).seen).toMatch(/^\d{4}-\d{2}-\d{2}, whole page$/u);
    expect((await healthOf('easycruit')).seen).toBe('never');
  });
});

describe('when a site was seen', () => {
  it.each(Object.entries(addresses))('is told for %s', (_, { verified }) => {
    expect(verified === null || /^\d{4}-\d{2}-\d{2}$/u.test(verified.on)).toBe(true);
  });
});
