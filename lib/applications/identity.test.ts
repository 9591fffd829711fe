import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posting } from '../../tests/sample-posting';
import { addressWithoutTraces, canonicalAddress, isSamePosting, postingIdentity } from './identity';

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
    [
      'https://www.jobbnorge.no/en/available-jobs/job/291081/a-post',
      'https://jobbnorge.no/ledige-stillinger/stilling/291081',
    ],
    [
      'https://academicpositions.com/ad/uni/2026/a-post/102',
      'https://academicpositions.de/de/ad/uni/2026/eine-stelle/102',
    ],
    [
      'https://www.linkedin.com/jobs/view/a-post-4470375540/?refId=x',
      'https://ca.linkedin.com/jobs/search/?currentJobId=4470375540',
    ],
    ['https://kth.varbi.com/en/what:job/jobID:900111/', 'https://kth.varbi.com/en/apply/positionquick/900111/?where=4'],
    ['https://liu.se/en/work-at-liu/vacancies/27852', 'https://liu.se/en/work-at-liu/vacancies/?rmjob=27852&rmlang=UK'],
    [
      'https://www.vacancies.aau.dk/phd-positions/show-vacancy/vacancyId/955',
      'https://www.vacancies.aau.dk/show-vacancy/?vacancy=955',
    ],
    ['https://example.org/job?id=12&lang=sv', 'https://example.org/job?id=12&lang=en_GB'],
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

describe('canonicalAddress, of any address', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
  const addresses = fc.record({
    host: fc.tuple(word, word).map(([one, other]) => `${one}.${other}.example`),
    path: fc.array(word, { maxLength: 4 }),
    query: fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'jobid', 'show', 'p', 'page'), word), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
  });
  const written = ({ host, path, query }: { host: string; path: string[]; query: string[][] }, more: string[] = []) => {
    const parameters = [...query.map(([name, value]) => `${name}=${value}`), ...more];
    return `${host}/${path.join('/')}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
  };

  it('is the same however a link writes it', () => {
    const noise = fc.constantFrom('utm_source=a', 'utm_campaign=b', 'fbclid=1', 'gclid=2', 'lang=sv', 'locale=en-GB');
    fc.assert(
      fc.property(addresses, fc.array(noise), fc.boolean(), fc.boolean(), (address, more, secure, www) => {
        const other = { ...address, query: address.query.toReversed() };
        const link = `${secure ? 'https' : 'http'}://${www ? 'www.' : ''}${written(other, more)}#top`;
        expect(canonicalAddress(link)).toBe(canonicalAddress(`https://${written(address)}`));
      }),
    );
  });

  it('is another for another path or parameter, and stays what it is', () => {
    fc.assert(
      fc.property(addresses, addresses, (one, other) => {
        const sorted = ({ host, path, query }: typeof one) => JSON.stringify([host, path, query.toSorted()]);
        const names = [one, other].map((address) => canonicalAddress(`https://${written(address)}`));
        expect(names[0] === names[1]).toBe(sorted(one) === sorted(other));
        expect(canonicalAddress(`https://${names[0]}`)).toBe(names[0]);
      }),
    );
  });

  it('is different for any two ads of one system', () => {
    const forms = [
      (id: number) => `https://kth.varbi.com/en/what:job/jobID:${id}/`,
      (id: number) => `https://www.kth.se/lediga-jobb/${id}?l=en`,
      (id: number) => `https://kth.varbi.com/what:login/jobID:${id}/type:job/apply:1`,
    ];
    const form = fc.constantFrom(...forms);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), form, form, (id, otherId, one, other) => {
        expect(canonicalAddress(one(id)) === canonicalAddress(other(otherId))).toBe(id === otherId);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        expect(typeof canonicalAddress(text)).toBe('string');
        expect(typeof addressWithoutTraces(text)).toBe('string');
      }),
    );
  });
});

describe('addressWithoutTraces', () => {
  it.each([
    [
      'https://me:secret@example.org/job;jsessionid=1A?id=7&utm_source=x&PHPSESSID=2&token=3#x',
      'https://example.org/job?id=7',
    ],
    ['https://example.org/job/7', 'https://example.org/job/7'],
  ])('%s is shown as %s', (address, shown) => {
    expect(addressWithoutTraces(address)).toBe(shown);
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
    ['University of Helsinki', 'Helsingin yliopisto', true],
    ['Göteborgs universitet', 'University of Gothenburg', true],
    ['Stockholms universitet', 'Stockholm University', true],
    ['Technische Universität München', 'Technical University of Munich', true],
    ['Københavns Universitet', 'University of Copenhagen', true],
    ['Danmarks Tekniske Universitet', 'Technical University of Denmark', true],
    ['Université de Genève', 'University of Gothenburg', false],
    ['Universiteit Gent', 'Universiteit Leuven', false],
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

  describe('of an employer that is named otherwise in each language', () => {
    const english = { ...known, employer: 'Freeland Institute', reference: 'FI-1042-26', id: 'example.org/en/jobs/1' };
    const finnish = {
      ...english,
      employer: 'Vapaan maan laitos',
      language: 'fi',
      title: 'Tutkija',
      id: 'example.org/fi/1',
    };

    it('is sure on one site, with a telling number and one closing date', () => {
      expect(isSamePosting(english, finnish)).toBe(true);
      expect(isSamePosting(english, { ...finnish, employer: null })).toBe(true);
    });

    it.each([
      ['on another site', { id: 'example.com/fi/1' }],
      ['without an address', { id: null }],
      ['with another closing date', { deadline: '2026-08-13' }],
      ['without one', { deadline: null }],
      ['in the same language', { language: 'en' }],
      ['with a number that anybody could give', { reference: '2026/412' }],
    ])('is not sure %s', (_, change) => {
      const reference = 'reference' in change ? change : {};
      expect(isSamePosting({ ...english, ...reference }, { ...finnish, ...change })).toBe(false);
    });
  });

  it('does not take a short number for one of its kind', () => {
    expect(isSamePosting({ ...known, reference: '12' }, { ...known, reference: '12' })).toBe(false);
  });
});
