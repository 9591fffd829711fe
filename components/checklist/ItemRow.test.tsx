// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checklist, item, part, posting, said, views } from '../../tests/interface/sample-views';
import { click, press, show, submit, write } from '../../tests/interface/show';

const chalmers = () => show(views['combined-files']);
const list = (...items: ReturnType<typeof item>[]) => posting(checklist({ groups: [{ title: null, items }] }));

describe('a row', () => {
  it('says its limits and how much it is needed in words', () => {
    const popup = show(
      list(
        item('a', 'Letter', { pages: { min: 1, max: 3 } }),
        item('b', 'Summary', { words: { min: null, max: 1 }, language: 'sv' }),
        item('c', 'Scores', { necessity: 'conditional', condition: 'if available' }),
        item('d', 'Referees', { necessity: 'optional', count: 2 }),
      ),
    );
    expect(popup.checkbox('Letter 1–3 pages')).toBeTruthy();
    expect(popup.checkbox('Summary Max 1 word In Swedish')).toBeTruthy();
    expect(popup.checkbox('Scores In some cases')).toBeTruthy();
    expect(popup.text()).toContain('if available');
    expect(popup.checkbox('Referees At least 2 Optional')).toBeTruthy();
  });

  it('is ticked by its whole label', async () => {
    const popup = chalmers();
    await click(popup.checkbox('Personal letter 1–3 pages'));
    expect(popup.actions.tick).toHaveBeenCalledWith('cover-letter', true);
  });

  it('shows that some of its parts are ready', () => {
    const cv = item('cv', 'CV', { state: 'partly', parts: [part('1', 'Merits', true), part('2', 'Referees')] });
    expect(show(list(cv)).checkbox('CV').indeterminate).toBe(true);
  });

  it('folds once it is ready and keeps its file name one click away', async () => {
    const popup = chalmers();
    await click(popup.button('Copy file name: Thesis, Andersson, 20230018.pdf'));
    expect(popup.actions.copy).toHaveBeenCalledWith('Thesis, Andersson, 20230018.pdf');
  });

  it('gets the focus when its last part is ticked and folds away', async () => {
    const last = item('cv', 'CV', { parts: [part('cv/1', 'Merits', true), part('cv/2', 'Referees')] });
    const popup = show(list(last));
    popup.checkbox('Referees').focus();
    await click(popup.checkbox('Referees'));
    expect(popup.actions.tick).toHaveBeenCalledWith('cv/2', true);
    expect(popup.focused()).toBe('CV');
  });

  it('tells how many are ready after a tick', async () => {
    const popup = show(list(item('a', 'CV'), item('b', 'Letter')));
    await popup.update(list(item('a', 'CV', { state: 'ready' }), item('b', 'Letter')));
    expect(popup.announced()).toBe('1 of 2 ready');
  });
});

describe('the sentence of the ad', () => {
  it('opens in place and is shown in the ad by one click', async () => {
    const popup = chalmers();
    await click(popup.button('Show in ad: Personal letter'));
    expect(popup.actions.showInAd).toHaveBeenCalledWith(said('Personal letter'), 'Personal letter');
    expect(popup.text()).toContain('…Your application holds Personal letter and is sent…');
    await click(popup.button('Hide sentence: Personal letter'));
    expect(popup.text()).not.toContain('Your application holds');
  });

  it('can be read in place where there is no page to show it in', async () => {
    const popup = show(views.flyer);
    await click(popup.button('Sentence in the ad: Cover letter'));
    expect(popup.text()).toContain('…Your application holds Cover letter and is sent…');
    expect(popup.actions.showInAd).not.toHaveBeenCalled();
  });

  it('is said to be gone where the ad has it no longer', async () => {
    const popup = show(views['combined-files'], { actions: { showInAd: () => Promise.resolve(false) } });
    await click(popup.button('Show in ad: Personal letter'));
    expect(popup.text()).toContain('This sentence is no longer in the ad.');
    expect(popup.announced()).toBe('This sentence is no longer in the ad.');
  });
});

describe('the menu of a row', () => {
  it('opens by keyboard, walks round, and gives the focus back', async () => {
    const popup = chalmers();
    await press('F10', { shiftKey: true });
    expect(popup.focused()).toBe('Show in ad');
    await press('ArrowUp');
    expect(popup.focused()).toBe('Remove');
    await press('Escape');
    expect(popup.focused()).toBe('More for: CV');
    expect(popup.root.querySelector('[role=menu]')).toBeNull();
  });

  it('takes a note', async () => {
    const popup = chalmers();
    await click(popup.button('More for: Personal letter'));
    await click(popup.button('Note'));
    expect(popup.focused()).toBe('Note');
    await write(popup.field('Note'), 'Ask Kim');
    await submit(popup.field('Note'));
    expect(popup.actions.edit).toHaveBeenCalledWith('cover-letter', { note: 'Ask Kim' });
  });

  it('changes name and need together, and gives the ad’s own words back', async () => {
    const popup = show(views.doubtful);
    await click(popup.button('More for: Relevant work'));
    await click(popup.button('Edit'));
    await write(popup.field('Item'), 'My thesis');
    await write(popup.field('Needed'), 'optional');
    await submit(popup.field('Item'));
    expect(popup.actions.edit).toHaveBeenCalledWith('thesis', { label: 'My thesis', necessity: 'optional' });
    await press('e');
    await click(popup.button('As in the ad'));
    expect(popup.actions.edit).toHaveBeenLastCalledWith('thesis', {
      label: null,
      necessity: null,
      pages: null,
      fileName: null,
    });
  });

  it('does not let an item lose its name', async () => {
    const popup = chalmers();
    await press('e');
    await write(popup.field('Item'), '  ');
    await submit(popup.field('Item'));
    expect(popup.actions.edit).not.toHaveBeenCalled();
    expect(popup.text()).toContain('Write what the item is called.');
  });
});
