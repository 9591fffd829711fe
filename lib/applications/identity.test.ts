import { describe, expect, it } from 'vitest';
import { posting } from '../../tests/sample-posting';
import { canonicalAddress, isSamePosting, postingIdentity } from './identity';

describe('canonicalAddress', () => {
  it.each([
    ['https://www.example.org/job/12/', 'http://example.org:80/job/12'],
    ['https://example.org/job?id=12&lang=en', 'https://example.org/job?lang=en&utm_source=mail&id=12&gclid=x'],
    ['https://example.org/job/12#apply', 'https://example.org/job/12'],
    [
      'https://www.kth.se/lediga-jobb/964164?l=en',
      'https://kth.varbi.com/se/what:job/jobID:964164/type:job/where:1/apply:1',
    ],
    ['https://kth.varbi.com/en/what:job/jobID:964164/', 'https://kth.varbi.com/what:job/type:job/jobID:964164'],
    [
      'https://www.chalmers.se/en/about-chalmers/work-with-us/vacancies/?rmpage=job&rmjob=13512&rmlang=UK',
      'https://web103.reachmee.com/ext/I003/304/job?site=7&lang=SE&validator=abc&job_id=13512',
    ],
    [
      'https://www.umu.se/en/work-with-us/open-positions/phd-student_727516/',
      'https://umu.varbi.com/en/what:job/jobID:727516/',
    ],
  ])('%s and %s are one ad', (one, other) => {
    expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  });

  it.each([
    ['https://example.org/jobs#item-9568', 'https://example.org/jobs#item-9569'],
    ['https://example.org/#/job/1', 'https://example.org/#/job/2'],
    ['https://example.org/job?id=12', 'https://example.org/job?id=13'],
    ['https://kth.varbi.com/en/what:job/jobID:1/', 'https://uu.varbi.com/en/what:job/jobID:1/'],
    ['https://web103.reachmee.com/ext/I003/304/job?job_id=1', 'https://web103.reachmee.com/ext/I003/583/job?job_id=1'],
    ['https://example.org/Job/A', 'https://example.org/Job/B'],
  ])('%s and %s are two', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it('takes any text', () => {
    expect(canonicalAddress('  file:///home/me/ad.pdf ')).toBe('file:///home/me/ad.pdf');
    expect(canonicalAddress('')).toBe('');
    expect(canonicalAddress('https://')).toBe('https://');
  });
});

describe('postingIdentity', () => {
  it('knows an ad without an address by what it says of itself', () => {
    const ad = posting({ reference: 'A-1' });
    expect(postingIdentity(ad, null)).toBe(postingIdentity(posting({ reference: 'A-1' }), null));
    expect(postingIdentity(ad, null)).not.toBe(postingIdentity(posting({ reference: 'A-2' }), null));
  });
});

describe('isSamePosting', () => {
  const known = {
    id: 'varbi:kth:1',
    employer: 'KTH',
    title: 'Doctoral student in geometry',
    language: 'en',
    reference: 'PA-2026-2627',
    deadline: '2026-08-12',
  };
  const swedish = { language: 'sv', title: 'Doktorand i geometri', id: 'example.org/1' };

  it.each([
    { employer: 'kth', reference: 'PA 2026/2627' },
    { employer: 'KTH Royal Institute of Technology', id: 'euraxess.ec.europa.eu/jobs/1' },
    { employer: 'Kungliga Tekniska högskolan, KTH', ...swedish },
    { id: 'example.org/1', deadline: '2026-09-01' },
    { title: 'Doctoral student in geometry (2 positions)', id: null },
  ])('is sure of one employer and number, and a closing date or title: %j', (change) => {
    expect(isSamePosting(known, { ...known, ...change })).toBe(true);
  });

  it.each([
    ['Uppsala universitet', 'Uppsala University', true],
    ['Universität Bern', 'University of Bern', true],
    ['University of Helsinki', 'Helsingin yliopisto', false],
    ['Lund University', 'Uppsala University', false],
    ['University', 'Lund University', false],
  ])('%s and %s', (employer, other, same) => {
    expect(isSamePosting({ ...known, employer }, { ...known, employer: other })).toBe(same);
  });

  it.each([
    { reference: null },
    { employer: null },
    { reference: 'PA-2026-2628' },
    { employer: 'Uppsala University' },
    { deadline: '2026-08-13', ...swedish },
    { title: 'Postdoctoral fellow in medieval history' },
    { id: 'varbi:kth:2' },
  ])('is not sure with %j', (change) => {
    expect(isSamePosting(known, { ...known, ...change })).toBe(false);
  });

  it('does not take a short number for one of its kind', () => {
    expect(isSamePosting({ ...known, reference: '12' }, { ...known, reference: '12' })).toBe(false);
  });
});
