import { describe, expect, it } from 'vitest';
import { loadWords } from '../../lib/interface/words';
import { checklist } from '../../tests/interface/sample-views';
import { closingTime, formatsInShort, nearness, ownTime, timeLeft } from './facts';

const words = await loadWords('en');
const { deadline, files } = checklist({});

describe('a deadline', () => {
  it.each([
    [0, 'Last day today'],
    [1, '1 day left'],
    [60, '60 days left'],
    [61, null],
  ])('in %i days reads %s', (daysLeft, text) => {
    expect(timeLeft({ ...deadline, daysLeft }, words)).toBe(text);
  });

  it('that has passed says so, also on its own day', () => {
    expect(timeLeft({ ...deadline, daysLeft: 0, hasPassed: true }, words)).toBe('Expired');
  });

  it.each([
    [0, 'urgent'],
    [3, 'urgent'],
    [4, 'soon'],
    [7, 'soon'],
    [8, 'far'],
    [null, 'far'],
  ])('in %s days is %s', (daysLeft, tone) => {
    expect(nearness(daysLeft, false)).toBe(tone);
  });

  it('tells the closing time in its zone and on the user’s clock', () => {
    const zoned = { ...deadline, date: '2024-08-26', time: '23:59', timeZone: 'Etc/GMT+12' };
    expect(closingTime(zoned, words)).toBe('23:59 anywhere on Earth');
    expect(closingTime({ ...zoned, timeZone: 'Europe/Stockholm' }, words)).toBe('23:59 CEST');
    expect(closingTime({ ...zoned, timeZone: null }, words)).toBe('23:59');
    expect(ownTime({ ...zoned, local: '2024-08-27 13:59' }, words)).toBe('27 Aug, 13:59 your time');
    expect(ownTime(zoned, words)).toBeNull();
  });
});

it.each([
  [['pdf'], ['zip'], 'PDF, no Zip'],
  [['pdf', 'docx'], [], 'PDF, DOCX'],
  [[], ['zip'], 'No Zip'],
  [[], [], null],
])('formats %j without %j read %s', (formats, forbiddenFormats, text) => {
  expect(formatsInShort({ ...files, formats, forbiddenFormats }, words)).toBe(text);
});
