// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, onTestFinished, vi } from 'vitest';
import { click, settled, wordsOf, write } from '../../tests/interface/show';
import { Options } from './Options';
import type { OptionsActions, OptionsView } from './view';

const nobody: OptionsView = {
  applicant: null,
  convention: '{familyName}_{document}',
  language: null,
  standardList: ['CV', 'Cover letter'],
  hasOwnList: false,
  reminders: [7, 1],
  singleKeys: true,
  count: 3,
  sites: [],
  notSaved: false,
};

function showOptions(change: Partial<OptionsView> = {}, locale = 'en', given: Partial<OptionsActions> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const actions = {
    setApplicant: vi.fn<OptionsActions['setApplicant']>(),
    setConvention: vi.fn<OptionsActions['setConvention']>(),
    setLanguage: vi.fn<OptionsActions['setLanguage']>(),
    switchOff: vi.fn<OptionsActions['switchOff']>(() => Promise.resolve(true)),
    setStandardList: vi.fn<OptionsActions['setStandardList']>(),
    setSingleKeys: vi.fn<OptionsActions['setSingleKeys']>(),
    setReminders: vi.fn<OptionsActions['setReminders']>(),
    saveDeadlines: vi.fn<OptionsActions['saveDeadlines']>(() => Promise.resolve(2)),
    exportFile: vi.fn<OptionsActions['exportFile']>(),
    importFile: vi.fn<OptionsActions['importFile']>(() => Promise.resolve({ added: 2, merged: 1, skipped: 0 })),
    deleteAll: vi.fn<OptionsActions['deleteAll']>(() => Promise.resolve()),
    undo: vi.fn<OptionsActions['undo']>(),
    openOverview: vi.fn<OptionsActions['openOverview']>(),
    preview: (reference: string | null) => `CV${reference ?? ''}.pdf`,
    ...given,
  };
  void act(() => {
    render(<Options view={{ ...nobody, ...change }} actions={actions} words={wordsOf(locale)} />, root);
  });
  const labelled = (name: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    const field = document.getElementById(label?.htmlFor ?? '');
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`no field is labelled ${name}`);
  };
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );
    if (found === undefined) throw new Error(`no button is named ${name}`);
    return found;
  };
  return { root, actions, labelled, button };
}

it('keeps the one name while the other is written', async () => {
  const { actions, labelled } = showOptions({ applicant: { familyName: 'Berg', givenName: '' } });
  await write(labelled('Given name'), 'Åsa');
  expect(actions.setApplicant).toHaveBeenCalledWith({ familyName: 'Berg', givenName: 'Åsa' });
});

it('adds, removes and parts the pieces of a file name', async () => {
  const { actions, button, labelled } = showOptions();
  await click(button('Ref. number'));
  expect(actions.setConvention).toHaveBeenLastCalledWith('{familyName}_{document}_{reference}');
  await click(button('Remove Family name'));
  expect(actions.setConvention).toHaveBeenLastCalledWith('{document}');
  await write(labelled('Between parts'), ', ');
  expect(actions.setConvention).toHaveBeenLastCalledWith('{familyName}, {document}');
});

it('moves a piece by keyboard', () => {
  const { actions, button } = showOptions();
  const key = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
  button('Remove Family name').dispatchEvent(key);
  expect(actions.setConvention).toHaveBeenCalledWith('{document}_{familyName}');
});

it('shows at once what a name looks like, with a number and without', () => {
  const { root } = showOptions();
  expect(root.querySelector('.preview')?.textContent).toContain('CV20230018.pdf');
  expect(root.querySelector('.preview')?.textContent).toContain('CV.pdf');
});

it('switches the language, and back to that of the browser', async () => {
  const { actions, labelled } = showOptions({ language: 'sv' }, 'sv');
  await write(labelled('Språk i Bilaga'), 'en');
  expect(actions.setLanguage).toHaveBeenLastCalledWith('en');
  await write(labelled('Språk i Bilaga'), '');
  expect(actions.setLanguage).toHaveBeenLastCalledWith(null);
});

it('lists the sites that are read by themselves, and switches one off', async () => {
  const { root, actions, button } = showOptions({ sites: ['jobs.example.com', 'www.example.org'] });
  expect([...root.querySelectorAll('.card b')].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['jobs.example.com', 'www.example.org']),
  );
  await click(button('Switch off: www.example.org'));
  expect(actions.switchOff).toHaveBeenCalledExactlyOnceWith('www.example.org');
  expect(root.querySelector('.toast')?.textContent).toContain('www.example.org is read by click only now');
  expect(document.activeElement?.textContent).toBe('Sites');
});

it('says when a site could not be switched off, and where the browser lets it be done', async () => {
  const { root, button } = showOptions({ sites: ['www.example.org'] }, 'en', {
    switchOff: () => Promise.resolve(false),
  });
  await click(button('Switch off: www.example.org'));
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be switched off');
  expect(root.querySelector('.toast')).toBeNull();
});

it('says how a site comes into the list while there is none', () => {
  expect(showOptions().root.textContent).toContain('No site is switched on.');
});

it.each(['en', 'sv'])('axe finds nothing in %s with sites', async (locale) => {
  const { root } = showOptions({ sites: ['jobs.example.com', 'www.example.org'] }, locale);
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('says what an import brought, and takes it back', async () => {
  const { root, actions, button } = showOptions();
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = new File(['{}'], 'bilaga.json');
  Object.defineProperty(input, 'files', { value: [chosen] });
  input?.dispatchEvent(new Event('change'));
  await settled();
  expect(actions.importFile).toHaveBeenCalledWith(chosen);
  expect(root.querySelector('.toast')?.textContent).toContain('3 applications imported');
  await click(button('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

it('says why a file was not taken in', async () => {
  const { root } = showOptions({}, 'en', { importFile: () => Promise.resolve({ problem: 'newer' }) });
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'bilaga.json')] });
  input?.dispatchEvent(new Event('change'));
  await settled();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('newer version');
  expect(root.querySelector('.toast')).toBeNull();
});

it('deletes everything at once and offers to take it back', async () => {
  const { actions, button } = showOptions();
  await click(button('Delete all data'));
  expect(actions.deleteAll).toHaveBeenCalledOnce();
  await click(button('Undo'));
  expect(actions.undo).toHaveBeenCalledOnce();
});

it('says when a change was not stored', () => {
  expect(showOptions({ notSaved: true }).root.querySelector('[role=alert]')?.textContent).toContain('not saved');
});

it.each(['en', 'sv'])('axe finds nothing in %s', async (locale) => {
  const { violations } = await axe.run(showOptions({}, locale).root, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('lists its sections, each going to a heading that can take the focus', () => {
  const { root } = showOptions();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
  const headings = links.map(({ hash }) => root.querySelector<HTMLElement>(hash));
  expect(headings.map((heading) => heading?.textContent)).toEqual(links.map(({ textContent }) => textContent));
  expect(headings.every((heading) => heading?.tabIndex === -1)).toBe(true);
  expect(links).toHaveLength(root.querySelectorAll('h2').length);
});

it('takes a standard list line by line, none of it empty, and gives back the built-in one', async () => {
  const { root, actions, button } = showOptions({ hasOwnList: true });
  const field = root.querySelector('textarea');
  expect(field?.value).toBe('CV\nCover letter');
  if (field !== null) await write(field, 'CV\n\n  Budget \n');
  expect(actions.setStandardList).toHaveBeenLastCalledWith(['CV', 'Budget']);
  expect(field?.value).toBe('CV\n\n  Budget \n');
  await click(button('Use the built-in list'));
  expect(actions.setStandardList).toHaveBeenLastCalledWith(null);
});

it('lets each reminder be chosen', async () => {
  const { root, actions } = showOptions();
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.reminders input')];
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false, true]);
  boxes[2]?.click();
  expect(actions.setReminders).toHaveBeenLastCalledWith([7, 1, 3]);
  boxes[1]?.click();
  await settled();
  expect(actions.setReminders).toHaveBeenLastCalledWith([1]);
});

it('says how many deadlines went into a calendar file, or that there are none', async () => {
  const some = showOptions();
  await click(some.button('Export deadlines'));
  expect(some.root.querySelector('.toast')?.textContent).toContain('2 deadlines saved as a calendar file');
  const none = showOptions({}, 'en', { saveDeadlines: () => Promise.resolve(0) });
  await click(none.button('Export deadlines'));
  expect(none.root.querySelector('.toast')?.textContent).toContain('There is nothing to export.');
});

it('lets keys that act alone be switched off', async () => {
  const { root, actions } = showOptions();
  const box = [...root.querySelectorAll('label.row')].find(({ textContent }) =>
    textContent.startsWith('Keys pressed alone'),
  );
  box?.querySelector('input')?.click();
  await settled();
  expect(actions.setSingleKeys).toHaveBeenCalledExactlyOnceWith(false);
});
