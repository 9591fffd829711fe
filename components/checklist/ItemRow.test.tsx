// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  checklist,
  combinedFiles,
  doubtful,
  flyer,
  item,
  named,
  part,
  posting,
  said,
  views,
} from '../../tests/interface/sample-views';
import { click, press, settled, show, submit, write } from '../../tests/interface/show';

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

describe('a file name', () => {
  it('is copied by a click, which is seen and heard', async () => {
    const popup = chalmers();
    await click(popup.button('Copy file name: CV, Andersson, 20230018.pdf'));
    expect(popup.actions.copy).toHaveBeenCalledWith('CV, Andersson, 20230018.pdf');
    expect(popup.button(/CV, Andersson, 20230018.pdf Copied$/u)).toBeTruthy();
    expect(popup.announced()).toBe('Copied: CV, Andersson, 20230018.pdf');
  });

  it('is selected for copying by hand where the clipboard refuses', async () => {
    const popup = show(views['combined-files'], { actions: { copy: () => Promise.resolve(false) } });
    await click(popup.button('Copy file name: CV, Andersson, 20230018.pdf'));
    expect(document.getSelection()?.toString()).toBe('CV, Andersson, 20230018.pdf');
    expect(popup.text()).toContain('Press Ctrl+C');
  });

  it('asks for the missing name instead of copying half a name', async () => {
    const popup = show(views['no-name-yet']);
    await click(popup.button('Copy file name: CV, Family name, 20230018.pdf'));
    expect(popup.actions.copy).not.toHaveBeenCalled();
    expect(popup.focused()).toBe('Family name');
    await write(popup.field('Family name'), ' Berg ');
    await submit(popup.field('Family name'));
    expect(popup.actions.setApplicant).toHaveBeenCalledWith({ familyName: 'Berg', givenName: '' });
  });

  it('wants at least one name', async () => {
    const popup = show(views['no-name-yet']);
    await submit(popup.field('Family name'));
    expect(popup.actions.setApplicant).not.toHaveBeenCalled();
    expect(popup.text()).toContain('Write at least one name.');
  });

  it('is marked as the user’s own where the ad has no rule', () => {
    expect(show(views.flyer).text()).toContain('Your patternNo rule in ad');
    const mixed = show(
      list(item('a', 'CV', { fileName: named('CV.pdf') }), item('b', 'Bok', { fileName: named('B.pdf', 'own') })),
    );
    expect(mixed.button('Copy file name: B.pdf Your pattern')).toBeTruthy();
    expect(mixed.button('Copy file name: CV.pdf')).toBeTruthy();
  });

  it('tells which characters no file name can hold', () => {
    expect(show(views.doubtful).text()).toContain('The ad’s “/” cannot stand in a file name. Here it is “-”.');
  });

  it('is copied with all the others at once', async () => {
    const popup = show(views.flyer);
    await click(popup.button('Copy all file names'));
    expect(popup.actions.copy).toHaveBeenCalledWith(
      'CV, Andersson.pdf\nCover letter, Andersson.pdf\nDegree certificates, Andersson.pdf',
    );
    expect(popup.announced()).toBe('3 file names copied');
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

describe('the keyboard in the list', () => {
  it('goes from row to row and stops at the ends', async () => {
    const popup = show(views.flyer);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(popup.focused()).toBe('CV');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(popup.focused()).toBe('Degree certificates and transcripts');
  });

  it('copies on C, shows the sentence on Enter, and leaves Ctrl+C alone', async () => {
    const popup = chalmers();
    await press('c');
    expect(popup.actions.copy).toHaveBeenCalledTimes(1);
    await press('c', { ctrlKey: true });
    expect(popup.actions.copy).toHaveBeenCalledTimes(1);
    await press('Enter');
    expect(popup.actions.showInAd).toHaveBeenCalledTimes(1);
  });

  it('removes on Delete, moves to the next row, and comes back with undo', async () => {
    const popup = show(views.flyer);
    await press('Delete');
    expect(popup.actions.remove).toHaveBeenCalledWith('cover-letter');
    expect(popup.focused()).toBe('Degree certificates and transcripts');
    const [group] = flyer.groups;
    const rest = (group?.items ?? []).filter(({ key }) => key !== 'cover-letter');
    await popup.update(posting({ ...flyer, groups: [{ title: null, items: rest }] }));
    expect(popup.text()).toContain('“Cover letter” removed');
    await click(popup.button('Undo'));
    expect(popup.actions.undo).toHaveBeenCalledTimes(1);
    await popup.update(posting(flyer));
    expect(popup.focused()).toBe('Cover letter Max 2 pages');
  });

  it('edits on E; Escape leaves everything as it was and returns to the row', async () => {
    const popup = chalmers();
    await press('e');
    await write(popup.field('Item'), 'Something else');
    await press('Escape');
    expect(popup.actions.edit).not.toHaveBeenCalled();
    expect(popup.focused()).toBe('CV');
  });

  it('writes letters into fields, not commands', async () => {
    const popup = chalmers();
    await press('e');
    popup.field('Item').focus();
    await press('c');
    await press('Delete');
    expect(popup.actions.copy).not.toHaveBeenCalled();
    expect(popup.actions.remove).not.toHaveBeenCalled();
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
    expect(popup.actions.edit).toHaveBeenLastCalledWith('thesis', { label: null, necessity: null });
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

describe('adding and restoring', () => {
  it('adds item after item on N until it is closed', async () => {
    const popup = chalmers();
    await press('n');
    await write(popup.field('Item'), 'List of publications');
    await submit(popup.field('Item'));
    expect(popup.actions.add).toHaveBeenCalledWith('List of publications', 'required');
    expect(popup.announced()).toBe('“List of publications” added');
    expect(popup.field('Item').value).toBe('');
    await press('Escape');
    expect(popup.focused()).toBe('Add item');
  });

  it('brings a removed item back and goes to it', async () => {
    const popup = show(views.doubtful);
    await click(popup.button('Restore: References'));
    expect(popup.actions.restore).toHaveBeenCalledWith('references');
    const [group] = doubtful.groups;
    const items = [...(group?.items ?? []), item('references', 'References')];
    await popup.update(posting({ ...doubtful, groups: [{ title: null, items }], removed: [] }));
    expect(popup.focused()).toBe('References');
  });
});

it('lists eighty items, words without end and right-to-left text as they are', () => {
  const items = Array.from({ length: 80 }, (_, at) =>
    item(`i${at}`, at === 0 ? 'סיכום עבודת הדוקטורט' : 'W'.repeat(at * 10)),
  );
  const popup = show(list(...items));
  expect(popup.root.querySelectorAll('.doc')).toHaveLength(80);
  expect(popup.root.querySelector('.doc-t > span')?.getAttribute('dir')).toBe('auto');
  expect(popup.text()).toContain('0 of 80 ready');
});

it('keeps its place while the ad is read again', async () => {
  const popup = chalmers();
  await press('ArrowDown');
  await popup.update(posting(combinedFiles('Andersson')));
  await settled();
  expect(popup.focused()).toBe('Personal letter 1–3 pages');
});

it('keeps the focus on a row that goes to another group', async () => {
  const cv = item('cv', 'CV');
  const popup = show(list(cv));
  await popup.update(posting(checklist({ groups: [{ title: 'Application', items: [item('letter', 'Letter'), cv] }] })));
  expect(popup.focused()).toBe('CV');
});
