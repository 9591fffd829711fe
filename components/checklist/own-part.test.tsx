// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { checklist, combinedFiles, item, posting, views } from '../../tests/interface/sample-views';
import { click, press, show, submit, write } from '../../tests/interface/show';
import type { PopupActions } from '../view';

const ready = checklist({
  ...combinedFiles('Berg'),
  groups: [{ title: null, items: [item('cv', 'CV', { state: 'ready' })] }],
  progress: { ready: 1, total: 1, segments: [1] },
  isSaved: true,
});

describe('a standard list', () => {
  it('is offered where the ad lists nothing, shows what is in it, and is used at a click only', async () => {
    const { actions, button, announced } = show(views['nothing-asked']);
    expect(actions.addStandard).not.toHaveBeenCalled();
    await click(button(/^Use a standard list/u));
    expect(actions.addStandard).toHaveBeenCalledExactlyOnceWith([
      'CV',
      'Cover letter',
      'Degree certificates',
      'Transcripts',
    ]);
    expect(announced()).toBe('Standard list added');
  });

  it('is the user’s own where there is one, and not offered where that is empty', async () => {
    const view = views['nothing-asked'];
    const own = show({ ...view, standardList: ['CV', 'Budget'] });
    await click(own.button(/^Use a standard list/u));
    expect(own.actions.addStandard).toHaveBeenCalledWith(['CV', 'Budget']);
    const none = show({ ...view, standardList: [] });
    expect(none.buttons().join()).not.toContain('standard list');
  });

  it('stays marked as not the ad’s, on each item and above the list', async () => {
    const listed = checklist({
      groups: [{ title: null, items: [item('added:1', 'CV', { origin: 'standard', evidence: [] })] }],
      isSaved: true,
    });
    const popup = show(views['nothing-asked']);
    await click(popup.button(/^Use a standard list/u));
    await popup.update(posting(listed));
    expect(popup.focused()).toBe('CV Standard list');
    expect(popup.text()).toContain('Your standard list, not from the ad.');
    await click(popup.button('Undo'));
    expect(popup.actions.undo).toHaveBeenCalledOnce();
  });
});

describe('deadline and number set by hand', () => {
  it('are asked for where the ad gives none, and the focus comes back to the fact', async () => {
    const { actions, button, field, focused } = show(posting(checklist({ groups: ready.groups })));
    await click(button(/^Deadline None found/u));
    expect(focused()).toBe('Deadline');
    await write(field('Deadline'), '2026-12-01');
    await write(field('Time'), '12:00');
    await submit(field('Deadline'));
    expect(actions.setFacts).toHaveBeenCalledExactlyOnceWith({ deadline: { date: '2026-12-01', time: '12:00' } });
    expect(focused()).toMatch(/^Deadline/u);
    await click(button(/^Ref. number None found/u));
    expect(focused()).toBe('Reference number');
    await write(field('Reference number'), ' 2026/7 ');
    await submit(field('Reference number'));
    expect(actions.setFacts).toHaveBeenLastCalledWith({ reference: '2026/7' });
  });

  it('want a day with a time, and say so beside the field', async () => {
    const { actions, button, field, text } = show(posting(checklist({ groups: ready.groups })));
    await click(button(/^Deadline None found/u));
    await write(field('Time'), '12:00');
    await submit(field('Time'));
    expect(actions.setFacts).not.toHaveBeenCalled();
    expect(text()).toContain('Give a full date.');
  });

  it('are shown as the user’s, beside what the ad says, and given back at a click', async () => {
    const own = { ...combinedFiles('Berg').deadline, isOwn: true, date: '2023-02-20', inAd: '2023-02-24' };
    const { actions, button, text } = show(posting({ ...combinedFiles('Berg'), deadline: own }));
    expect(text()).toContain('Set by you');
    await click(button(/^Deadline 20 Feb 2023/u));
    expect(text()).toContain('Set by you. The ad says 24 Feb 2023.');
    await click(button('Change date'));
    await click(button('As in the ad'));
    expect(actions.setFacts).toHaveBeenCalledExactlyOnceWith({ deadline: null, reference: null });
  });

  it('change nothing when nothing was changed, or on Escape', async () => {
    const { actions, button, field, focused } = show(views['combined-files']);
    await click(button('More'));
    await click(button('Set deadline or number'));
    await submit(field('Reference number'));
    await click(button('More'));
    await click(button('Set deadline or number'));
    await press('Escape');
    expect(actions.setFacts).not.toHaveBeenCalled();
    expect(focused()).toMatch(/^Deadline/u);
  });
});

describe('a deadline goes into a calendar', () => {
  it('with its time, its zone and what is missing, in the words of the interface', async () => {
    const saveDeadline = vi.fn<NonNullable<PopupActions['saveDeadline']>>();
    const { button } = show(views['combined-files'], { actions: { saveDeadline } });
    await click(button('More'));
    await click(button('Add to calendar'));
    expect(saveDeadline).toHaveBeenCalledExactlyOnceWith({
      title: 'Apply: PhD student position in mathematics for deep learning foundations',
      notes: expect.stringMatching(/^Chalmers\nRef. number: 20230018\nMissing: CV, /u) as string,
      date: '2023-02-24',
      time: null,
      timeZone: null,
    });
  });

  it('not where there is none, or it is over', async () => {
    const saveDeadline = vi.fn<NonNullable<PopupActions['saveDeadline']>>();
    const over = { ...combinedFiles('Berg').deadline, hasPassed: true };
    for (const ad of [checklist({ groups: ready.groups }), { ...combinedFiles('Berg'), deadline: over }]) {
      const { button, buttons, root } = show(posting(ad), { actions: { saveDeadline } });
      await click(button('More'));
      expect(buttons()).not.toContain('Add to calendar');
      root.remove();
    }
  });
});

describe('an application that is sent', () => {
  it('is offered to be marked once everything is ready, and from the menu at any time', async () => {
    const done = show(posting(ready));
    await click(done.button('Mark as sent'));
    expect(done.actions.markSent).toHaveBeenCalledExactlyOnceWith(true);
    expect(done.announced()).toBe('Marked as sent');
    const open = show(views['combined-files']);
    expect(open.buttons()).not.toContain('Mark as sent');
    await click(open.button('More'));
    await click(open.button('Mark as sent'));
    expect(open.actions.markSent).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says when, and can be taken back', async () => {
    const { actions, button, text } = show(posting({ ...ready, sentOn: '2023-02-20' }));
    expect(text()).toContain('Sent 20 Feb 2023');
    await click(button('Mark as not sent'));
    expect(actions.markSent).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('length and file name of an item', () => {
  const view = posting({
    ...ready,
    groups: [{ title: null, items: [item('letter', 'Letter', { pages: { min: 1, max: 3 }, fileName: named() })] }],
  });
  function named() {
    return { name: 'Letter, Berg.pdf', by: 'ad' as const, missing: [], replaced: [] };
  }
  const edit = async () => {
    const popup = show(view);
    await click(popup.button('More for: Letter'));
    await click(popup.button('Edit'));
    const [from, to] = popup.root.querySelectorAll<HTMLInputElement>('fieldset input');
    if (from === undefined || to === undefined) throw new Error('no fields for pages');
    return { ...popup, from, to };
  };

  it('are changed in its place', async () => {
    const { actions, field, from, to } = await edit();
    expect([from.value, to.value, field('File name').value]).toEqual(['1', '3', 'Letter, Berg.pdf']);
    await write(from, '');
    await write(to, '2');
    await write(field('File name'), 'Berg letter.pdf');
    await submit(to);
    const change = { pages: { min: null, max: 2 }, fileName: 'Berg letter.pdf' };
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith('letter', change);
  });

  it.each([
    ['3', '2'],
    ['two', ''],
    ['', '1.5'],
    ['0', ''],
  ])('are not taken as %s to %s pages', async (least, most) => {
    const { actions, from, to, text } = await edit();
    await write(from, least);
    await write(to, most);
    await submit(to);
    expect(actions.edit).not.toHaveBeenCalled();
    expect(text()).toContain('Write whole numbers, the smaller one first.');
    expect(document.activeElement).toBe(from);
  });
});

it('a list is deleted from its menu, and undo brings it back', async () => {
  const forget = vi.fn<NonNullable<PopupActions['forget']>>();
  const { actions, button, announced } = show(posting(ready), { actions: { forget } });
  await click(button('More'));
  await click(button('Delete this list'));
  expect(forget).toHaveBeenCalledOnce();
  expect(announced()).toContain('deleted');
  await click(button('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

it('taking over a change of the ad can be undone', async () => {
  const { actions, button } = show(views.changed);
  await click(button('Update checklist'));
  await click(button('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});
