import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function factsOf(text: string, url: string | null = null) {
  const context = contextOf(pageFromText(text, url), { lexicons });
  if (context === null) throw new Error('The text is empty.');
  return readFacts(context);
}

describe('the deadline', () => {
  it.each([
    ['The closing date for applications is 5 December 2031.', '2031-12-05'],
    ['Please send us your application no later than 3 March 2031 and state when you can begin.', '2031-03-03'],
    ['Until 1 March 2031 we look forward to your application.', '2031-03-01'],
    ['Applications can be handed in from 1 October 2031 until 15 November 2031.', '2031-11-15'],
    ['Ansökan ska ha kommit in senast den 4 maj 2031.', '2031-05-04'],
    ['Söknadsfristen går snart ut. Søknadsfrist: 8. mars 2031', '2031-03-08'],
    ['Send din ansøgning inden den 12. maj 2031.', '2031-05-12'],
    ['Bitte reichen Sie Ihre Bewerbung bis zum 30. September 2031 über das Portal ein.', '2031-09-30'],
    ['Je kunt tot en met 5 mei 2031 solliciteren via de knop.', '2031-05-05'],
    ["Les candidatures sont à envoyer au plus tard le 23 mai 2031 à l'adresse ci-dessous.", '2031-05-23'],
    ['Hakemus on jätettävä 15.9.2031 mennessä yliopiston järjestelmään.', '2031-09-15'],
    ['Ansøgninger indsendes elektronisk senest den 20/2 2031.', '2031-02-20'],
    ['Via onze website, tot 1 april 2031 om 17.00 uur, ontvangen we je stukken.', '2031-04-01'],
    [
      'Ihre Bewerbung senden Sie uns bitte auf dem Postweg und spätestens am letzten Februartag, also dem 28. Februar 2031, an die Direktion.',
      '2031-02-28',
    ],
    ['Are you interested? Please apply no later than\n\n27 August\n\n2031\n\nand upload a CV.', '2031-08-27'],
    ['Please send us your application (“\n\nApply now!\n\n”) at the latest by\n\nAugust 17th, 2031\n\n.', '2031-08-17'],
    [
      '# The deadline for applications is\n\nAugust 4th, 2031, at 23:59pm (EEST/UTC +3), in Finland and elsewhere.',
      '2031-08-04',
    ],
  ])('stands in "%s"', (text, date) => {
    expect(factsOf(text).deadline?.date).toBe(date);
  });

  it.each([
    'The position starts on 1 September 2031.',
    'Interviews will be held on 3 March 2031.',
    'Applications received by 1 November 2031 will receive full consideration.',
    'Review of applications will begin on 1 November 2031.',
    'Apply by 1 November 2031 to be read in the first round.',
    'Ansök senast den 4 maj 2031 för att komma med i den första omgången.',
    'Søk innen 8. mars 2031 for å bli med i den første runden.',
    'Send din ansøgning inden den 12. maj 2031 for at blive læst i første runde.',
    'Wer sich bis zum 30. September 2031 bewirbt, wird in der ersten Runde gelesen.',
    'Solliciteer vóór 5 mei 2031 om in de eerste ronde te worden gelezen.',
    "Postulez avant le 23 mai 2031 pour être sûr d'être lu au premier tour.",
    'Jätä hakemus 15.9.2031 mennessä, jos haluat mukaan ensimmäiselle kierrokselle.',
    'Published 4 May 2031.',
    'The application deadline is 4/10/2031.',
    'The deadline is 30 November.',
    'PhD student in optics\n\nApply now\n\n3 March 2031\n\nThe group has nine members.',
  ])('is not told by "%s"', (text) => {
    expect(factsOf(text).deadline).toBeNull();
  });

  it('takes its year from the same day elsewhere on the page', () => {
    const text = 'The application deadline is 30 November.\n\nSomething else.\n\nApplication deadline: 2031-11-30';
    expect(factsOf(text).deadline?.date).toBe('2031-11-30');
  });

  it('reads numbers by the page: another day, or the same day in words, tells their order', () => {
    expect(factsOf('Published: 3/25/2031\n\nApplication deadline: 4/10/2031').deadline?.date).toBe('2031-04-10');
    const both = 'Deadline: 12/09/2031\n\nWe must receive your application by December 9, 2031.';
    expect(factsOf(both).deadline?.date).toBe('2031-12-09');
  });

  it('goes by the extended day and not by the former one', () => {
    expect(factsOf('Ny sista ansökningsdag är den 30 april 2031 (tidigare 7 april 2031).').deadline?.date).toBe(
      '2031-04-30',
    );
  });

  it("keeps both days where the ad and a board's line differ, and goes by the ad", () => {
    const { deadline, conflicts } = factsOf(
      'We ask you to send your application by 1 December 2031, together with all that is named below.\n\nApplication deadline: 2031-11-30',
    );
    expect(deadline?.date).toBe('2031-12-01');
    expect(conflicts).toMatchObject([{ field: 'deadline', used: '2031-12-01' }]);
    expect(conflicts[0]?.values.map(({ value }) => value)).toEqual(['2031-12-01', '2031-11-30']);
  });

  it.each([
    ['Apply by 2 March 2031, 11:59 PM CET.', '23:59', 'Europe/Brussels'],
    ['Ansøgningsfristen er den 29. september 2031 kl. 12.00.', '12:00', null],
    ['Application deadline: 12 Apr 2031 - 23:59 (Europe/Lisbon)', '23:59', 'Europe/Lisbon'],
    ['The closing date for applications is Friday 19 February 2031, 5 p.m. (Irish time).', '17:00', 'Europe/Dublin'],
    ['Please apply by 1 June 2031 at midnight AoE.', '23:59', 'Etc/GMT+12'],
    // A clock that shows 0:00 shows the first minute of its day; with the word beside it the day's end is meant.
    ['Date limite de candidature : lundi 7 septembre 2031 00:00', '00:00', null],
    ['Sista ansökningsdag: 7 september 2031 kl. 24:00', '23:59', null],
    ['Please apply by 1 June 2031, midnight (00:00).', '23:59', null],
    ['Jätä hakemus viimeistään 11.4.2031 klo 16.', '16:00', null],
  ])('has its time and zone: "%s"', (text, time, timeZone) => {
    expect(factsOf(text).deadline).toMatchObject({ time, timeZone });
  });

  it('is kept open where the ad says that it will be announced', () => {
    const facts = factsOf('Application deadline: to be announced. The deadline is at midnight, CET.');
    expect(facts.deadline).toBeNull();
    expect(facts.pendingDeadline).toMatchObject({
      time: '23:59',
      timeZone: 'Europe/Brussels',
      text: 'to be announced',
    });
  });
});

describe('the reference', () => {
  it.each([
    ['Reference number: PA-2031-1630', 'PA-2031-1630'],
    ['Dnr 2031:17-4.1', '2031:17-4.1'],
    ['Kennziffer: V-318/31 (besetzbar ab Mai)', 'V-318/31'],
    ['Viitenumero 32/2031', '32/2031'],
    ['(ref. BAP-2031-417)', 'BAP-2031-417'],
    ['Referensnummer: SU FV-0877-31', 'SU FV-0877-31'],
    ['Please quote job reference number 160251 in your letter.', '160251'],
  ])('stands in "%s"', (text, reference) => {
    expect(factsOf(text).reference).toBe(reference);
  });

  it.each([
    'The project is funded by the council under grant number 2031-02817.',
    'Give the names of 3 references.',
    'Jobbnorge-ID: 283417',
    'Org.nr 202100-2817',
  ])('is not told by "%s"', (text) => {
    expect(factsOf(text).reference).toBeNull();
  });
});

describe('what an ad says twice', () => {
  it('takes the earlier of two deadlines, and shows both', () => {
    const facts = factsOf('Apply no later than 12 May 2031.\n\nThe closing date for applications is 2 May 2031.');
    expect(facts.deadline?.date).toBe('2031-05-02');
    expect(facts.conflicts).toMatchObject([{ field: 'deadline', used: '2031-05-02' }]);
    expect(facts.conflicts[0]?.values.map(({ value }) => value).toSorted()).toEqual(['2031-05-02', '2031-05-12']);
  });

  it('takes the first of two references, and shows both', () => {
    const facts = factsOf('Reference number: LU-2031-77\n\nSome text about the work.\n\nReference number: LU-2031-78');
    expect(facts.reference).toBe('LU-2031-77');
    expect(facts.conflicts[0]?.values.map(({ value }) => value)).toEqual(['LU-2031-77', 'LU-2031-78']);
  });

  it('says nothing of a number that is printed twice alike', () => {
    expect(factsOf('Reference number: LU-2031-77\n\nRef. no. LU-2031-77').conflicts).toEqual([]);
  });

  it('takes the printed day where the data of the page gives another, and shows both', () => {
    const page = pageFromText('Apply no later than 12 May 2031 by sending us your CV.', null);
    const deadline = { value: '2031-05-11', text: '2031-05-11T22:00:00Z', source: 'json-ld' } as const;
    const context = contextOf({ ...page, facts: { deadline } }, { lexicons });
    const facts = context && readFacts(context);
    expect(facts?.deadline?.date).toBe('2031-05-12');
    expect(facts?.conflicts[0]?.values.map(({ value }) => value)).toEqual(['2031-05-12', '2031-05-11']);
  });
});

describe('a day without its year', () => {
  it('has the year in which it follows the day of publication', () => {
    const facts = factsOf('Published: 20 November 2030\n\nApply no later than 15 January by sending us your CV.');
    expect(facts.deadline?.date).toBe('2031-01-15');
  });

  it('is left open where nothing tells its year', () => {
    expect(factsOf('Apply no later than 15 January by sending us your CV.').deadline).toBeNull();
  });

  it('is left open where the ad was published nearly a year before', () => {
    const facts = factsOf('Published: 20 January 2030\n\nApply no later than 15 December by sending us your CV.');
    expect(facts.deadline).toBeNull();
  });
});

describe('a day that the page breaks over lines', () => {
  it.each([
    ['Please apply no later than\n\n22\n\nSeptember 2031', '2031-09-22'],
    ['Please apply no later than\n\n3\n\n0th September 2031', '2031-09-30'],
    // what could be two days is the one that is printed whole
    ['Please apply no later than\n\n2\n\n2 September 2031', '2031-09-02'],
  ])('is put together in %j', (text, date) => {
    expect(factsOf(text).deadline?.date).toBe(date);
  });
});

describe('a reference without a label', () => {
  it.each([
    ['KUA/5512/2031\n\nDoctoral student in glaciology', 'KUA/5512/2031'],
    ['Kennzahl der Stelle: GL/41/7 ex 2031/32', 'GL/41/7 ex 2031/32'],
    ['Faculté des sciences · Campus Nord · KUA07312', 'KUA07312'],
    ["Mail je brief onder vermelding van 'KU2031.88 – achternaam'.", 'KU2031.88'],
    ['Horizon 2031 invites applications', null],
  ])('stands in %j', (text, reference) => {
    expect(factsOf(text).reference).toBe(reference);
  });
});

describe('a deadline in the data of the page', () => {
  function withData(value: string, text: string) {
    const page = pageFromText(text, 'https://jobs.example.org/1');
    const facts = { deadline: { value, text: value, source: 'json-ld' } } as const;
    const context = contextOf({ ...page, facts }, { lexicons });
    if (context === null) throw new Error('The text is empty.');
    const { deadline, conflicts } = readFacts(context);
    return {
      date: deadline?.date,
      time: deadline?.time,
      against: conflicts.flatMap(({ values }) => values.map((one) => one.value)),
    };
  }

  it.each([
    // the end of a day, told in universal time: nothing that the printed day would disagree with
    ['2031-09-29T22:00:00.000Z', 'Apply by 30 September 2031.', { date: '2031-09-30', time: null, against: [] }],
    ['Mon Sep 29 23:00:00 UTC 2031', 'Apply by 30 September 2031.', { date: '2031-09-30', time: null, against: [] }],
    // alone it is read as it stands, which is the earlier of two days
    ['2031-09-29T22:00:00.000Z', 'Write to us.', { date: '2031-09-29', time: null, against: [] }],
    // the day on which a board takes the ad down
    ['2031-11-09', 'Apply by 10/15/2031.', { date: '2031-10-15', time: null, against: ['2031-10-15', '2031-11-09'] }],
    // with more days behind it, as some boards write it
    [
      '2031/12/01 23:59:59 (posted 2031/02/01, listed until 2032/02/28)',
      'Write to us.',
      { date: '2031-12-01', time: null, against: [] },
    ],
  ])('%s beside “%s”', (value, text, expected) => {
    expect(withData(value, text)).toEqual(expected);
  });
});
