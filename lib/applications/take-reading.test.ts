import { describe, expect, it } from 'vitest';
import { evidence, posting, requirement } from '../../tests/sample-posting';
import type { Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import { type Act, perform } from './act';
import { type Application, type FreshReading, newApplication } from './application';
import { marksOf } from './marks';
import { shownOf } from './shown';
import { takeReading } from './take-reading';

const savedAt = '2026-11-22T00:00:00.000Z';
const later = '2026-11-23T00:00:00.000Z';
const address = 'example.org/job/1';

const cv = requirement();
const letter = requirement({ kind: 'cover-letter', label: 'Letter', pages: { min: null, max: 3 } });
const plan = requirement({ kind: 'research-statement', label: 'Research plan' });
const due = (date: string) => ({ date, time: null, timeZone: null, text: date });

/** An ad whose every requirement and deadline stands in a block of its own, and the page that says so. */
function adSaying(
  requirements: readonly Requirement[],
  { more = {}, words = [] }: { more?: Partial<Posting>; words?: readonly string[] } = {},
): FreshReading {
  const said = requirements.map(({ label, pages }) => `${label}, at most ${pages?.max ?? 'any'} pages`);
  const texts = [...said, more.deadline?.text ?? 'no date', ...words];
  const blocks = texts.map((text, index) => ({ index, role: 'item' as const, level: 1, text, trail: [] }));
  const dated = more.deadline ? { deadline: [evidence(more.deadline.text, requirements.length)] } : {};
  return {
    posting: posting({
      requirements: requirements.map((each, index) => ({ ...each, evidence: [evidence(each.label, index)] })),
      ...more,
      evidence: dated,
    }),
    address,
    marks: marksOf({ blocks, facts: {} }),
  };
}

const saved = ({ posting: ad, marks }: FreshReading, ...acts: Act[]): Application =>
  acts.reduce<Application>(perform, newApplication('ad', ad, [address], savedAt, marks));
const tick = (key: string): Act => ({ type: 'tick', key, ticked: true });
const accept: Act = { type: 'accept-changes' };
const keepMine: Act = { type: 'keep-mine' };
const labels = (ad: Posting) => ad.requirements.map(({ label }) => label);

describe('a later reading of a saved ad', () => {
  it('waits for the user, and says what was added, removed and altered', () => {
    const before = saved(adSaying([cv, letter]), tick('cv'));
    const after = takeReading(before, adSaying([{ ...letter, pages: { min: null, max: 2 } }, plan]), later);
    expect(labels(after.posting)).toEqual(['CV', 'Letter']);
    const changes = shownOf(after).pending?.changes;
    expect(changes?.added.map(({ requirement: { label } }) => label)).toEqual(['Research plan']);
    expect(changes?.removed.map(({ key }) => key)).toEqual(['cv']);
    expect(changes?.altered.map(({ after: { requirement } }) => requirement.pages)).toEqual([{ min: null, max: 2 }]);
    expect(after.work.ticks).toEqual(['cv']);
  });

  it('is taken over on the user’s word, with the ticks, and asks to check again what it altered', () => {
    const before = saved(adSaying([cv, letter]), tick('cv'), tick('cover-letter'));
    const after = takeReading(before, adSaying([{ ...letter, pages: { min: null, max: 2 } }, cv]), later);
    const accepted = perform(after, accept);
    expect(labels(accepted.posting)).toEqual(['Letter', 'CV']);
    expect(accepted.work.ticks.toSorted()).toEqual(['cover-letter', 'cv']);
    expect(accepted.work.recheck).toEqual(['cover-letter']);
    expect(shownOf(accepted).pending).toBeNull();
    expect(perform(accepted, tick('cover-letter')).work.recheck).toEqual([]);
  });

  it('is put off by the user until the ad says yet something else', () => {
    const changed = adSaying([cv, letter, plan]);
    const declined = perform(takeReading(saved(adSaying([cv, letter]), tick('cv')), changed, later), keepMine);
    expect(shownOf(declined).pending).toBeNull();
    expect(takeReading(declined, changed, later).proposed).toBeNull();
    expect(labels(takeReading(declined, changed, later).posting)).toEqual(['CV', 'Letter']);
    const again = takeReading(declined, adSaying([cv, plan]), later);
    expect(shownOf(again).pending?.changes.removed.map(({ key }) => key)).toEqual(['cover-letter']);
  });

  it('can be given back after the user took it over: list, ticks and acts before it are as they were', () => {
    const before = saved(adSaying([cv, letter]), tick('cv'), tick('cover-letter'));
    const waiting = takeReading(before, adSaying([plan, { ...letter, pages: { min: null, max: 2 } }]), later);
    const accepted = perform(waiting, accept);
    const back = perform(perform(accepted, tick('research-statement')), { type: 'undo' });
    expect(back).toEqual(accepted);
    const undone = perform(back, { type: 'undo' });
    expect(undone.posting).toEqual(waiting.posting);
    expect(undone.work).toEqual(waiting.work);
    expect(shownOf(undone).pending?.changes).toEqual(shownOf(waiting).pending?.changes);
    expect(perform(undone, { type: 'undo' }).work.ticks).toEqual(['cv']);
    expect(perform(undone, accept).posting).toEqual(accepted.posting);
  });

  it('waits again after the user takes back that the list stays as it is', () => {
    const waiting = takeReading(saved(adSaying([cv]), tick('cv')), adSaying([cv, plan]), later);
    const undone = perform(perform(waiting, keepMine), { type: 'undo' });
    expect(shownOf(undone)).toEqual(shownOf(waiting));
    expect(takeReading(undone, adSaying([cv, plan]), later).proposed).not.toBeNull();
  });

  it('lets the ad’s new deadline take the place of one that the user set', () => {
    const own: Act = { type: 'set-facts', change: { deadline: { date: '2026-12-24', time: null }, reference: '7' } };
    const before = saved(adSaying([cv], { more: { deadline: due('2026-12-20') } }), own);
    const waiting = takeReading(before, adSaying([cv], { more: { deadline: due('2026-12-10') } }), later);
    expect(perform(waiting, accept).work.facts).toEqual({ reference: '7' });
    expect(perform(perform(waiting, accept), { type: 'undo' }).work.facts).toEqual(before.work.facts);
  });

  it('brings a change that the ad has taken back to nothing', () => {
    const before = saved(adSaying([cv]), tick('cv'));
    const after = takeReading(takeReading(before, adSaying([cv, plan]), later), adSaying([cv]), later);
    expect(after.proposed).toBeNull();
  });

  it('tells a new deadline', () => {
    const before = saved(adSaying([cv], { more: { deadline: due('2026-12-24') } }), tick('cv'));
    const after = takeReading(before, adSaying([cv], { more: { deadline: due('2026-12-31') } }), later);
    expect(shownOf(after).pending?.changes.facts).toEqual(['deadline']);
  });

  it('is taken over at once where only our reader has learnt to see what always stood there', () => {
    const page = { words: ['Research plan, at most any pages'] };
    const before = saved(adSaying([cv], page), tick('cv'));
    const after = takeReading(before, adSaying([cv, plan]), later);
    expect(after.proposed).toBeNull();
    expect(labels(after.posting)).toEqual(['CV', 'Research plan']);
  });

  it('is taken over at once where the page says something new that does not matter', () => {
    const before = saved(adSaying([cv]), tick('cv'));
    const after = takeReading(before, adSaying([cv], { words: ['4 days left'] }), later);
    expect(after.proposed).toBeNull();
    expect(after.readAt).toBe(later);
  });

  it('of a page that was still loading when it was saved is no change', () => {
    const before = saved(adSaying([cv]), tick('cv'));
    const after = takeReading(before, adSaying([cv, plan]), '2026-11-22T00:00:05.000Z');
    expect(labels(after.posting)).toEqual(['CV', 'Research plan']);
  });

  it('does not let a page that has lost its list wipe out the list', () => {
    const before = saved(adSaying([cv]), tick('cv'));
    expect(takeReading(before, adSaying([]), later)).toMatchObject({ posting: before.posting, proposed: null });
  });

  it('remembers every address, the latest last, and not without bound', () => {
    let application = saved(adSaying([cv]));
    for (let page = 0; page < 50; page += 1)
      application = takeReading(application, { ...adSaying([cv]), address: `example.org/${page}` }, later);
    expect(application.urls.length).toBe(20);
    expect(application.urls.at(-1)).toBe('example.org/49');
    expect(application.companions.length).toBeLessThanOrEqual(8);
  });
});

describe('another version of a saved ad', () => {
  const swedish = (requirements: readonly Requirement[], more: Partial<Posting> = {}): FreshReading =>
    adSaying(requirements, { more: { ...more, language: 'sv' } });
  const brev = { ...letter, label: 'Brev' };

  it('changes nothing where it asks for the same', () => {
    const after = takeReading(saved(adSaying([cv, letter]), tick('cover-letter')), swedish([cv, brev]), later);
    expect(shownOf(after).posting).toEqual(after.posting);
    expect(shownOf(after).work.ticks).toEqual(['cover-letter']);
    expect(after.proposed).toBeNull();
  });

  it('adds what it alone asks for, and lets it be ticked', () => {
    const after = takeReading(saved(adSaying([cv])), swedish([cv, brev]), later);
    expect(labels(shownOf(after).posting)).toEqual(['CV', 'Brev']);
    const ticked = perform(after, tick('cover-letter'));
    const gone = takeReading(ticked, swedish([cv]), later);
    expect(gone.work.added).toEqual([{ key: 'kept:cover-letter', label: 'Brev', necessity: 'required' }]);
  });

  it('shows both sentences where they disagree, and goes by the stricter one', () => {
    const before = saved(adSaying([{ ...letter, necessity: 'optional' }], { more: { deadline: due('2026-12-24') } }));
    const after = takeReading(
      before,
      swedish([{ ...brev, pages: { min: null, max: 2 } }], { deadline: due('2026-12-20') }),
      later,
    );
    const { posting: shown } = shownOf(after);
    expect(shown.requirements[0]).toMatchObject({ label: 'Letter', necessity: 'required', pages: { max: 2 } });
    expect(shown.deadline?.date).toBe('2026-12-20');
    expect(shown.conflicts.map(({ field, used }) => [field, used])).toEqual([
      ['necessity', 'required'],
      ['limit', '–2'],
      ['deadline', '2026-12-20'],
    ]);
    expect(shown.conflicts.every(({ values }) => values.length === 2)).toBe(true);
  });

  it('lets ticks stay with their documents when the saved version changes under it', () => {
    const certificate = requirement({ kind: 'certificate', label: 'Intyg' });
    const both = takeReading(saved(adSaying([cv])), swedish([cv, certificate]), later);
    const ticked = perform(both, tick('certificate'));
    const diploma = requirement({ kind: 'certificate', label: 'Diploma' });
    const after = perform(takeReading(ticked, adSaying([cv, diploma, diploma]), later), accept);
    expect(after.work.ticks.filter((key) => key === 'certificate' || key === 'certificate:2')).toEqual([]);
  });
});
