import { describe, expect, it } from 'vitest';
import { badgeFor } from './badge';

const ad = (isSaved: boolean, ready: number, total: number, daysLeft: number | null = null) =>
  badgeFor({ is: 'ad', isSaved, isSent: false, hasChanged: false, progress: { ready, total }, daysLeft }).text;

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

  it('has nothing left to say of an application that was sent', () => {
    const sent = { is: 'ad', isSaved: true, isSent: true, hasChanged: false, daysLeft: 1 } as const;
    expect(badgeFor({ ...sent, progress: { ready: 1, total: 4 } })).toMatchObject({
      text: '✓',
      tip: { key: 'tipSent' },
    });
  });

  it('says in words what it shows', () => {
    const state = {
      is: 'ad',
      isSaved: true,
      isSent: false,
      hasChanged: false,
      progress: { ready: 1, total: 4 },
    } as const;
    expect(badgeFor({ ...state, daysLeft: 2 }).tip).toEqual({ key: 'tipDays', values: ['2', '3'] });
    expect(badgeFor({ ...state, daysLeft: 9 }).tip).toEqual({ key: 'tipOpen', values: ['3'] });
    expect(badgeFor({ is: 'unreadable' }).tip).toEqual({ key: 'tipUnreadable' });
  });

  it('shows before all else that the ad has changed', () => {
    const changed = {
      is: 'ad',
      isSaved: true,
      isSent: true,
      hasChanged: true,
      progress: { ready: 4, total: 4 },
      daysLeft: 1,
    } as const;
    expect(badgeFor(changed)).toMatchObject({ text: '!', tip: { key: 'tipChanged' } });
  });

  it('is grey where there is no ad', () => {
    expect(badgeFor({ is: 'no-ad' }).icon).toBe('off');
    expect(badgeFor({ is: 'unreadable' }).icon).toBe('on');
  });

  it('tells "could not read" from "no ad"', () => {
    expect(badgeFor({ is: 'unreadable' }).text).toBe('?');
    expect(badgeFor({ is: 'no-ad' }).text).toBe('');
  });
});
