import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { tokenize } from '../tokens';
import { findDates } from './dates';
import { compileMonths } from './months';

const months = compileMonths(lexicons);

function datesIn(text: string, language = 'en') {
  return findDates(tokenize(text), months, language).map(({ year, month, day }) => `${year ?? '?'}-${month}-${day}`);
}

describe('a day in words', () => {
  it.each([
    ['en', 'by 26th April 2031', '2031-4-26'],
    ['en', 'March 16, 2031', '2031-3-16'],
    ['en', 'the 3rd of May 2031', '2031-5-3'],
    ['en', "30 Sep '31", '2031-9-30'],
    ['en', '12.Aug.2031', '2031-8-12'],
    ['en', 'by 4 June', '?-6-4'],
    ['sv', 'den 1:a maj 2031', '2031-5-1'],
    ['no', '24. des. 2031', '2031-12-24'],
    ['da', 'den 15. marts 2031', '2031-3-15'],
    ['de', 'bis zum 9. Jänner 2031', '2031-1-9'],
    ['nl', '20 mrt 2031', '2031-3-20'],
    ['fr', 'le 1er février 2031', '2031-2-1'],
    ['fr', '14 aout 2031', '2031-8-14'],
    ['fi', '30. kesäkuuta 2031', '2031-6-30'],
    ['fi', 'marraskuun 30. päivään 2031', '2031-11-30'],
    // a board's own line in another language than the ad
    ['en', '01.okt.2031', '2031-10-1'],
  ])('is read in %s: %s', (language, text, day) => {
    expect(datesIn(text, language)).toEqual([day]);
  });

  it.each([
    ['den 20/2 2031', '2031-2-20'],
    ['den 20/2-2031', '2031-2-20'],
    ['1/2 of 2031', ''],
    ['case 14/20/2 2031', ''],
  ])('is read in numbers with the year apart: %s', (text, day) => {
    expect(datesIn(text, 'da').join()).toBe(day);
  });

  it('is none where there is no such day', () => {
    expect(datesIn('31 June 2031')).toEqual([]);
    expect(datesIn('February 30')).toEqual([]);
  });
});

describe('a day in numbers', () => {
  it.each([
    ['2031-08-31', '2031-8-31'],
    ['2031/08/31 23:59', '2031-8-31'],
    ['31.8.2031', '2031-8-31'],
    ['10/25/2031', '2031-10-25'],
    ['1.5.2031–30.4.2034', '2031-5-1 2034-4-30'],
  ])('is read: %s', (text, days) => {
    expect(datesIn(text).join(' ')).toBe(days);
  });

  it.each(['AN 2.2.1-808-31', 'SLX.abc.2031.2.5.1-386', '+46 46 222 00 19', '10.15.20.3', 'version 1.2.3'])(
    'is not seen in a number of another kind: %s',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );
});
