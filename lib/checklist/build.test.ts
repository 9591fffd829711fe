import { describe, expect, it } from 'vitest';
import { evidence, posting, requirement } from '../../tests/sample-posting';
import { newApplication, noWork, type Work } from '../applications/application';
import { shownOf } from '../applications/shown';
import type { Posting } from '../posting/posting';
import { buildChecklist } from './build';
import { tallyOf } from './tally';

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'Europe/Stockholm' };
const applicant = { familyName: 'Lindqvist', givenName: 'Åsa' };
const convention = '{familyName}_{document}';
const checklistOf = (ad: Posting, work: Partial<Work> | null = null) =>
  buildChecklist({ posting: ad, work: work === null ? null : { ...noWork, ...work }, applicant, convention, clock });
const itemsOf = (ad: Posting, work?: Partial<Work>) => checklistOf(ad, work).groups.flatMap(({ items }) => items);

const cvFile = { group: 'CV: (Please name the file so)', fileName: 'CV, {familyName}, {reference}' };
const chalmers = posting({
  reference: '20230018',
  requirements: [
    requirement({ ...cvFile, kind: 'cv', label: 'CV' }),
    requirement({ ...cvFile, kind: 'certificate', label: 'Earlier posts', necessity: 'optional' }),
    requirement({ ...cvFile, kind: 'references', label: 'Two references', count: 2 }),
    requirement({
      kind: 'cover-letter',
      label: 'Personal letter',
      group: 'Personal letter:',
      fileName: 'Personal letter, {familyName}, {reference}',
      pages: { min: 1, max: 3 },
      includes: ['who you are', 'what you want'],
    }),
    requirement({ kind: 'thesis', label: 'Thesis', group: 'Other documents:' }),
    requirement({ kind: 'transcript', label: 'Transcripts', group: 'Other documents:' }),
  ],
});

describe('buildChecklist', () => {
  it('makes one row of documents that go into one file', () => {
    const [cv] = itemsOf(chalmers);
    expect(cv).toMatchObject({ key: 'file:cv', label: 'CV', necessity: 'required' });
    expect(cv?.parts.map(({ label }) => label)).toEqual(['CV', 'Earlier posts', 'Two references']);
    expect(cv?.parts[2]?.document).toMatchObject({ count: 2, necessity: 'required' });
    expect(cv?.fileName).toMatchObject({ name: 'CV, Lindqvist, 20230018.pdf', by: 'ad' });
  });

  it("keeps the ad's groups and order, without headings that repeat their only row", () => {
    expect(checklistOf(chalmers).groups.map(({ title, items }) => [title, items.map(({ label }) => label)])).toEqual([
      [null, ['CV', 'Personal letter']],
      ['Other documents', ['Thesis', 'Transcripts']],
    ]);
  });

  it('shows what a letter must answer as its parts', () => {
    const letter = itemsOf(chalmers)[1];
    expect(letter).toMatchObject({ pages: { min: 1, max: 3 }, state: 'open' });
    expect(letter?.parts.map(({ key, label }) => [key, label])).toEqual([
      ['cover-letter/1', 'who you are'],
      ['cover-letter/2', 'what you want'],
    ]);
  });

  it("offers the user's own convention where the ad has no rule, and marks it", () => {
    expect(itemsOf(chalmers)[2]?.fileName).toMatchObject({ name: 'Lindqvist_Thesis.pdf', by: 'own' });
  });

  it("uses a rule for all files, and the ad's own type of file", () => {
    const files = { ...posting().files, formats: ['docx'], names: ['{document}_{familyName}'] };
    const ad = posting({
      files,
      requirements: [requirement(), requirement({ kind: 'references', label: 'Referees' })],
    });
    expect(itemsOf(ad).map(({ fileName }) => fileName)).toMatchObject([
      { name: 'CV_Lindqvist.docx', by: 'ad' },
      { name: 'Referees_Lindqvist.docx', by: 'ad' },
    ]);
  });

  it('names the one file of a single-file application beside the format rules, not at each row', () => {
    const files = { ...posting().files, single: true, names: ['Application_{familyName}'] };
    const checklist = checklistOf(posting({ files, requirements: [requirement()] }));
    expect(checklist.files.names).toMatchObject([{ name: 'Application_Lindqvist.pdf', by: 'ad' }]);
    expect(checklist.groups[0]?.items[0]?.fileName).toBeNull();
  });

  it('offers no file name for what others send or what is typed in', () => {
    const kinds = ['references', 'recommendation-letter'] as const;
    const ad = posting({ requirements: kinds.map((kind) => requirement({ kind })) });
    expect(itemsOf(ad).map(({ fileName }) => fileName)).toEqual([null, null]);
  });

  it('counts required rows, with half a segment for one that is begun', () => {
    const { progress } = checklistOf(chalmers, { ticks: ['cv', 'thesis'] });
    expect(progress).toEqual({ ready: 1, total: 4, segments: [0.5, 0, 1, 0] });
  });

  it('does not hold a file up for a document that need not be in it', () => {
    expect(itemsOf(chalmers, { ticks: ['cv', 'references'] })[0]?.state).toBe('ready');
  });

  it('shows a ticked row as begun when the ad turns out to hold parts', () => {
    expect(itemsOf(chalmers, { ticks: ['cover-letter'] })[1]?.state).toBe('partly');
  });

  it("lays the user's edits, own items and removals over the ad", () => {
    const checklist = checklistOf(chalmers, {
      edits: { thesis: { label: 'My thesis', note: 'ask Eva', necessity: 'optional' } },
      added: [{ key: 'added:1', label: 'Budget', necessity: 'required' }],
      removed: ['transcript'],
      ticks: ['added:1'],
    });
    const items = checklist.groups.flatMap((group) => group.items);
    expect(items.find(({ key }) => key === 'thesis')).toMatchObject({
      label: 'My thesis',
      note: 'ask Eva',
      necessity: 'optional',
      origin: 'edited',
      fileName: { name: 'Lindqvist_Thesis.pdf' },
    });
    expect(items.at(-1)).toMatchObject({ label: 'Budget', state: 'ready', origin: 'added' });
    expect(checklist.removed).toEqual([{ key: 'transcript', label: 'Transcripts' }]);
    expect(checklist.isSaved).toBe(true);
  });

  it('keeps what is not to be sent apart and out of the count', () => {
    const photo = requirement({ kind: 'photo', label: 'Photo', necessity: 'unwanted' });
    const checklist = checklistOf(posting({ requirements: [requirement(), photo] }));
    expect(checklist.unwanted.map(({ label, fileName }) => [label, fileName])).toEqual([['Photo', null]]);
    expect(checklist.progress.total).toBe(1);
  });

  it('fills in the subject line that the ad prescribes', () => {
    const subject = 'PhD {reference} {familyName} {givenName}';
    expect(checklistOf(posting({ subject, reference: 'A/12' })).subject.value).toBe('PhD A/12 Lindqvist Åsa');
  });

  it('of an ad that says nothing says nothing', () => {
    const checklist = checklistOf(posting());
    expect(checklist).toMatchObject({ groups: [], unwanted: [], progress: { total: 0 }, isSaved: false });
    expect([checklist.reference, checklist.languages, checklist.channel, checklist.subject]).toMatchObject(
      Array.from({ length: 4 }, () => ({ value: null, evidence: null })),
    );
  });

  it('offers one name for the whole where the ad wants one file and has no rule for it', () => {
    const single = { ...posting().files, single: true };
    const ad = posting({ requirements: [requirement()], files: single, language: 'sv' });
    expect(checklistOf(ad).files.whole).toMatchObject({ name: 'Lindqvist_Ansökan.pdf', by: 'own' });
    const ruled = { ...single, names: ['{familyName}, {reference}'] };
    expect(checklistOf({ ...ad, files: ruled }).files.whole).toBeNull();
    expect(checklistOf(chalmers).files.whole).toBeNull();
  });
});

describe('an ad that has changed', () => {
  const due = (date: string) => ({ date, time: null, timeZone: null, text: date });
  const letter = requirement({ kind: 'cover-letter', label: 'Letter', pages: { min: null, max: 3 } });
  const before = posting({ requirements: [requirement(), letter], deadline: due('2026-12-24') });
  const checklistAfter = (after: Posting) => {
    const application = newApplication('ad', before, [], '2026-11-20T00:00:00Z');
    const proposed = { posting: after, marks: null, readAt: '2026-11-22T00:00:00Z' };
    return buildChecklist({ ...shownOf({ ...application, proposed }), applicant, convention, clock });
  };

  it('shows what was added, removed and altered beside the list as it was', () => {
    const plan = requirement({ kind: 'research-statement', label: 'Plan' });
    const { changes, groups } = checklistAfter({
      ...before,
      requirements: [plan, { ...letter, pages: { min: null, max: 2 } }],
      deadline: due('2026-12-31'),
    });
    expect(groups.flatMap(({ items }) => items.map(({ label }) => label))).toEqual(['CV', 'Letter']);
    expect(changes?.added).toMatchObject([{ label: 'Plan' }]);
    expect(changes?.removed).toMatchObject([{ key: 'cv', label: 'CV' }]);
    expect(changes?.altered).toMatchObject([{ key: 'cover-letter', fields: ['pages'], after: { pages: { max: 2 } } }]);
    expect(changes?.facts).toMatchObject([{ fact: 'deadline', before: ['2026-12-24'], after: ['2026-12-31'] }]);
  });

  it('shows the earlier deadline, whichever it is', () => {
    expect(checklistAfter({ ...before, deadline: due('2026-12-01') }).deadline.date).toBe('2026-12-01');
    expect(checklistAfter({ ...before, deadline: due('2026-12-31') }).deadline.date).toBe('2026-12-24');
    expect(checklistAfter({ ...before, deadline: null }).deadline.date).toBe('2026-12-24');
  });

  it('asks to look again at what was ready before', () => {
    const [cv] = itemsOf(before, { ticks: ['cv'], recheck: ['cv'] });
    expect(cv).toMatchObject({ state: 'ready', checkAgain: true });
  });

  it('lays length and file name of the user over the ad’s, and marks the item as edited', () => {
    const edits = { thesis: { pages: { min: null, max: 40 }, fileName: 'My thesis {reference}' } };
    const [, , thesis] = itemsOf(chalmers, { edits });
    expect(thesis).toMatchObject({ pages: { max: 40 }, origin: 'edited' });
    expect(thesis?.fileName).toMatchObject({ name: 'My thesis 20230018.pdf', by: 'edited' });
    const open = { 'cover-letter': { pages: { min: null, max: null } } };
    expect(itemsOf(chalmers, { edits: open })[1]?.pages).toBeNull();
    expect(itemsOf(chalmers, { edits: { thesis: { note: 'ask Eva' } } })[2]?.origin).toBe('ad');
  });

  it('marks the items of a standard list as not the ad’s', () => {
    const added = [
      { key: 'added:1', label: 'CV', necessity: 'required', isStandard: true } as const,
      { key: 'added:2', label: 'Budget', necessity: 'optional' } as const,
    ];
    expect(itemsOf(posting(), { added }).map(({ origin }) => origin)).toEqual(['standard', 'added']);
  });
});

describe('facts that the user set', () => {
  const ad = posting({
    reference: '20230018',
    deadline: { date: '2026-12-31', time: '23:59', timeZone: 'Europe/Brussels', text: '31 December' },
    evidence: { deadline: [evidence('31 December')] },
    requirements: [requirement({ fileName: 'CV, {reference}' })],
  });
  const facts = { deadline: { date: '2026-12-30', time: null }, reference: '2026/7' };

  it('stand in place of the ad’s, say so, and still tell what the ad says', () => {
    const { deadline, reference } = checklistOf(ad, { facts });
    expect(deadline).toMatchObject({ date: '2026-12-30', time: null, isOwn: true, inAd: '2026-12-31' });
    expect(deadline.evidence?.quote.exact).toBe('31 December');
    expect(reference).toMatchObject({ value: '2026/7', isOwn: true, inAd: '20230018' });
  });

  it('are those that file names and days left go by', () => {
    const checklist = checklistOf(ad, { facts });
    expect(checklist.groups[0]?.items[0]?.fileName?.name).toBe('CV, 2026-7.pdf');
    expect(checklist.deadline.daysLeft).toBe(38);
  });

  it('give way while the ad’s own deadline has moved to an earlier day and the user has not decided', () => {
    const application = { ...newApplication('ad', ad, [], '2026-11-20T00:00:00.000Z'), work: { ...noWork, facts } };
    const earlier = { ...ad, deadline: { date: '2026-12-01', time: null, timeZone: null, text: '1 December' } };
    const proposed = { posting: earlier, marks: null, readAt: '2026-11-21T00:00:00.000Z' };
    const waiting = shownOf({ ...application, proposed });
    const shown = buildChecklist({ ...waiting, applicant, convention, clock });
    expect(shown.deadline).toMatchObject({ date: '2026-12-01', isOwn: false, inAd: null });
    // A change of something else leaves the user's own date as it is.
    const longer = { ...ad, requirements: [...ad.requirements, requirement({ kind: 'thesis', label: 'Thesis' })] };
    const other = shownOf({ ...application, proposed: { ...proposed, posting: longer } });
    expect(buildChecklist({ ...other, applicant, convention, clock }).deadline).toMatchObject({ isOwn: true });
  });
});

describe('the tally', () => {
  it('names what is required and not ready, as the user calls it', () => {
    const work = {
      ...noWork,
      ticks: ['thesis'],
      edits: { transcript: { label: 'Grades' } },
      removed: ['cover-letter'],
    };
    const { missing, progress } = tallyOf({ posting: chalmers, work, pending: null, clock });
    expect(missing).toEqual(['CV', 'Grades']);
    expect(progress).toMatchObject({ ready: 1, total: 3 });
  });
});
