// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checklist, combinedFiles, doubtful, flyer, item, posting, views } from '../../tests/interface/sample-views';
import { click, press, settled, show, submit, write } from '../../tests/interface/show';

const chalmers = () => show(views['combined-files']);
const list = (...items: ReturnType<typeof item>[]) => posting(checklist({ groups: [{ title: null, items }] }));

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
