import { describe, expect, it } from 'vitest';
import { posting } from '../../tests/sample-posting';
import { combine } from './combine';

describe('an ad with its guide', () => {
  it('is known in part where the guide is: a document may be named in the rest of it', () => {
    const guide = { role: 'guide', source: 'en', address: null } as const;
    expect(combine(posting(), [{ ...guide, posting: posting({ isCut: true }) }]).isCut).toBe(true);
    expect(combine(posting(), [{ ...guide, posting: posting() }]).isCut).toBe(false);
  });
});
