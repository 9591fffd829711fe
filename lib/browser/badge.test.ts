import { describe, expect, it } from 'vitest';
import { badgeFor } from './badge';

const ad = (isSaved: boolean, ready: number, total: number, daysLeft: number | null = null) =>
  badgeFor({ is: 'ad', isSaved, progress: { ready, total }, daysLeft }).text;

describe('the badge', () => {
  it('counts the documents that are still open', () => {
    expect(ad(false, 0, 4)).toBe('4');
    expect(ad(true, 3, 4)).toBe('1');
  });

  it('shows that all is ready, and nothing for an ad that asks for nothing', () => {
    expect(ad(true, 4, 4, 1)).toBe('✓');
    expect(ad(false, 0, 0)).toBe('');
  });

  it('puts the days before the count when few are left of a saved ad', () => {
    expect(ad(true, 1, 4, 3)).toBe('3d');
    expect(ad(true, 1, 4, 4)).toBe('3');
    expect(ad(false, 0, 4, 1)).toBe('4');
  });

  it('tells "could not read" from "no ad"', () => {
    expect(badgeFor({ is: 'unreadable' }).text).toBe('?');
    expect(badgeFor({ is: 'no-ad' }).text).toBe('');
  });
});
