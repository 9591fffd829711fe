import { describe, expect, it } from 'vitest';
import { posting, requirement } from '../../tests/sample-posting';
import { type Act, isEmpty, perform } from './act';
import { type Application, newApplication } from './application';

const ad = posting({
  requirements: [
    requirement({ kind: 'cv', group: 'CV', fileName: 'CV, {familyName}' }),
    requirement({ kind: 'references', label: 'Two references', group: 'CV', fileName: 'CV, {familyName}' }),
    requirement({ kind: 'cover-letter', label: 'Letter', includes: ['who you are', 'what you want'] }),
    requirement({ kind: 'thesis', label: 'Thesis' }),
  ],
});
const fresh = newApplication('ad', ad, [], '2026-11-22T00:00:00.000Z');
const doing = (...acts: Act[]) => acts.reduce<Application>(perform, fresh);
const tick = (key: string, ticked = true): Act => ({ type: 'tick', key, ticked });

describe('perform', () => {
  it('ticks a file together with the documents in it', () => {
    expect(doing(tick('file:cv')).work.ticks).toEqual(['file:cv', 'cv', 'references']);
    expect(doing(tick('file:cv'), tick('file:cv', false)).work.ticks).toEqual([]);
  });

  it('ticks a file when its last part is ticked, and unticks it with any part', () => {
    expect(doing(tick('cover-letter/1'), tick('cover-letter/2')).work.ticks).toContain('cover-letter');
    expect(doing(tick('cover-letter'), tick('cover-letter/1', false)).work.ticks).toEqual(['cover-letter/2']);
  });

  it('keeps what the user calls an item, and gives back the words of the ad', () => {
    const edited = doing({ type: 'edit', key: 'thesis', change: { label: '  My thesis ', note: 'ask Eva' } });
    expect(edited.work.edits).toEqual({ thesis: { label: 'My thesis', note: 'ask Eva' } });
    const cleared = perform(edited, { type: 'edit', key: 'thesis', change: { label: null, note: '' } });
    expect(cleared.work.edits).toEqual({});
  });

  it('never uses the key of an added item again', () => {
    const add = (label: string): Act => ({ type: 'add', label, necessity: 'optional' });
    const { work } = doing(add('Budget'), { type: 'remove', key: 'added:1' }, add(' Research   budget '), add('  '));
    expect(work.added).toEqual([{ key: 'added:2', label: 'Research budget', necessity: 'optional' }]);
  });

  it('removes an item of the ad and brings it back with its ticks', () => {
    const removed = doing(tick('thesis'), { type: 'remove', key: 'thesis' });
    expect(removed.work.removed).toEqual(['thesis']);
    expect(perform(removed, { type: 'restore', key: 'thesis' }).work).toEqual(doing(tick('thesis')).work);
  });

  it('undoes act after act, back to the beginning', () => {
    const worked = doing(tick('thesis'), { type: 'add', label: 'Budget', necessity: 'required' });
    const once = perform(worked, { type: 'undo' });
    expect(once.work).toEqual(doing(tick('thesis')).work);
    const twice = perform(once, { type: 'undo' });
    expect(twice.work).toEqual(fresh.work);
    expect(perform(twice, { type: 'undo' })).toBe(twice);
  });

  it('has nothing to undo after an act that changed nothing', () => {
    expect(doing(tick('thesis', false))).toBe(fresh);
  });

  it('leaves nothing behind when the first act is undone, but keeps what the user copied names from', () => {
    const undo: Act = { type: 'undo' };
    expect(isEmpty(doing(tick('thesis')))).toBe(false);
    expect(isEmpty(doing(tick('thesis'), undo))).toBe(true);
    expect(isEmpty(doing({ type: 'save' }, tick('thesis'), undo))).toBe(false);
  });

  it('adds a standard list as one act, each item marked as not the ad’s', () => {
    const listed = doing({ type: 'add-standard', labels: ['CV', ' Cover  letter ', ''] });
    expect(listed.work.added).toEqual([
      { key: 'added:1', label: 'CV', necessity: 'required', isStandard: true },
      { key: 'added:2', label: 'Cover letter', necessity: 'required', isStandard: true },
    ]);
    expect(perform(listed, { type: 'add', label: 'Budget', necessity: 'optional' }).work.added.at(-1)?.key).toBe(
      'added:3',
    );
    expect(perform(listed, { type: 'undo' }).work).toEqual(fresh.work);
  });

  it('keeps a length and a file name of the user’s own, and gives back those of the ad', () => {
    const change = { pages: { min: null, max: 3 }, fileName: ' My  thesis, {familyName} ' };
    const edited = doing({ type: 'edit', key: 'thesis', change });
    expect(edited.work.edits).toEqual({
      thesis: { pages: { min: null, max: 3 }, fileName: 'My thesis, {familyName}' },
    });
    const cleared = perform(edited, { type: 'edit', key: 'thesis', change: { pages: null, fileName: null } });
    expect(cleared.work.edits).toEqual({});
  });

  it('sets a last day and a number by hand, one without the other, and takes them back', () => {
    const deadline = { date: '2026-12-01', time: '12:00' };
    const dated = doing({ type: 'set-facts', change: { deadline } });
    const both = perform(dated, { type: 'set-facts', change: { reference: ' 2026/7 ' } });
    expect(both.work.facts).toEqual({ deadline, reference: '2026/7' });
    expect(perform(both, { type: 'set-facts', change: { deadline: null } }).work.facts).toEqual({
      reference: '2026/7',
    });
    expect(perform(both, { type: 'undo' }).work.facts).toEqual({ deadline });
  });

  it('remembers the day on which the application was sent, until that is undone', () => {
    const sent = doing(tick('thesis'), { type: 'mark-sent', on: '2026-11-22' });
    expect(sent.work.sentOn).toBe('2026-11-22');
    expect(perform(sent, { type: 'undo' }).work.sentOn).toBeNull();
    expect(perform(sent, { type: 'mark-sent', on: null }).work.sentOn).toBeNull();
  });

  it('remembers the latest acts only', () => {
    const many = Array.from({ length: 200 }, (_, index) => tick('thesis', index % 2 === 0));
    expect(doing(...many).history.length).toBe(50);
  });
});
