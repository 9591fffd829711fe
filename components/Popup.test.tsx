// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { combinedFiles, doubtful, posting, views } from '../tests/interface/sample-views';
import { click, press, settled, show } from '../tests/interface/show';
import type { PopupActions, PopupView } from './view';

describe('each outcome has a screen of its own', () => {
  it.each<[keyof typeof views, string]>([
    ['combined-files', 'PhD student position in mathematics for deep learning foundations'],
    ['nothing-asked', 'Stipendiat i statistikk'],
    ['not-a-posting', 'No job ad on this page'],
    ['framed', 'This page could not be read'],
    ['failed', 'Reading the ad failed'],
    ['reading', 'Reading the ad'],
  ])('%s is headed "%s"', (name, heading) => {
    expect(show(views[name]).heading(1)).toEqual([heading]);
  });

  it.each([
    ['en', 'Only the beginning of this page was read'],
    ['sv', 'Bara början av sidan är läst'],
  ])(
    'says in %s that a page was read in part, so that what is missing does not look like not asked for',
    (locale, says) => {
      expect(show(posting({ ...doubtful, isCut: true }), { locale }).text()).toContain(says);
      expect(show(posting(doubtful), { locale }).text()).not.toContain(says);
    },
  );

  it('says that no documents were found only where the ad was read', () => {
    const saysNone = Object.entries(views).filter(([, view]) => show(view).text().includes('No documents found'));
    expect(saysNone.map(([name]) => name)).toEqual(['nothing-asked']);
  });

  it.each(['framed', 'no-access', 'failed'] as const)('"%s" is told at once and says nothing of the ad', (name) => {
    const alert = show(views[name]).root.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('This says nothing about what the ad asks for.');
  });
});

describe('accessibility', () => {
  const rules = { 'color-contrast': { enabled: false } };
  const cases = Object.entries<PopupView>(views).flatMap(([name, view]) =>
    ['en', 'sv'].map((locale) => [name, locale, view] as const),
  );

  it.each(cases)('%s in %s: axe finds nothing', async (_name, locale, view) => {
    const { root } = show(view, { locale });
    document.title = 'Bilaga';
    document.documentElement.lang = locale;
    const { violations } = await axe.run(root, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('marks the words of the ad with the language of the ad', () => {
    const { root } = show(posting({ ...doubtful, lang: 'de' }), { locale: 'sv' });
    expect(root.firstElementChild?.getAttribute('lang')).toBe('sv');
    expect(root.querySelector('h1')?.lang).toBe('de');
    expect(root.querySelector('.doc-t > span')?.getAttribute('lang')).toBe('de');
  });
});

describe('an ad that has changed', () => {
  it('says what is new, what is gone and what is otherwise, before anything changes in the list', () => {
    const { root } = show(views.changed);
    const lines = [...root.querySelectorAll('.diff li')].map((line) => line.textContent.replace(/\s+/gu, ' '));
    expect(lines).toEqual([
      'Deadline24 Feb 2023 → 20 Feb 2023',
      'AddedResearch plan, Max 2 pages',
      'ChangedPersonal letter Required, 1–3 pages → Required, Max 2 pagesFuture goals',
      'RemovedTwo references',
    ]);
    expect(root.querySelector('.docs')?.textContent).not.toContain('Research plan');
  });

  it('comes before the list: the focus is there on opening', () => {
    show(views.changed);
    expect(document.activeElement?.classList.contains('diff')).toBe(true);
  });

  it('is taken over or left at a click, and the focus goes to the list', async () => {
    const { actions, button, announced, focused } = show(views.changed);
    await click(button('Update checklist'));
    expect(actions.acceptChanges).toHaveBeenCalledOnce();
    expect(announced()).toBe('Checklist updated');
    expect(focused()).toBe('CV');
    await click(button('Keep mine'));
    expect(actions.keepMine).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  it('starts on the first row that is not ready', () => {
    expect(show(views['combined-files']).focused()).toBe('CV');
    expect(show(views.flyer).focused()).toBe('Cover letter Max 2 pages');
  });

  it('starts on the first thing to do about a message', () => {
    expect(show(views.framed).focused()).toBe('Open ad in a new tab');
    expect(show(views.failed).focused()).toBe('Try again');
  });

  it('keeps the focus where it is when the fresh reading arrives', async () => {
    const popup = show(views['combined-files']);
    popup.button('Add item').focus();
    await popup.update(posting(combinedFiles('Berg')));
    expect(popup.focused()).toBe('Add item');
  });

  it('goes from header to list to footer and round with F6', async () => {
    show(views['combined-files']);
    const regions: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await press('F6');
      regions.push(document.activeElement?.tagName);
    }
    expect(regions).toEqual(['FOOTER', 'HEADER', 'MAIN']);
  });

  it('shows its keys on "?" and closes them again', async () => {
    const popup = show(views['combined-files']);
    await press('?');
    expect(popup.root.querySelector('dialog')?.open).toBe(true);
    expect(popup.root.querySelector('dialog')?.textContent).toContain('Previous or next row');
    popup.root.querySelector('dialog')?.close();
    await settled();
    expect(popup.root.querySelector('dialog')).toBeNull();
  });

  it('goes to the search on "/" where there is one', async () => {
    const openOverview = vi.fn<NonNullable<PopupActions['openOverview']>>();
    const { root } = show(views['not-a-posting'], { actions: { openOverview } });
    await press('/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    expect(openOverview).not.toHaveBeenCalled();
  });

  it('goes to the overview on "/" where there is no search', async () => {
    const openOverview = vi.fn<NonNullable<PopupActions['openOverview']>>();
    show(views['combined-files'], { actions: { openOverview } });
    await press('/');
    expect(openOverview).toHaveBeenCalledOnce();
  });

  it('leaves keys that are pressed alone alone where the user has switched them off, but for those of a row', async () => {
    const openOverview = vi.fn<NonNullable<PopupActions['openOverview']>>();
    const popup = show(views['combined-files'], { singleKeys: false, actions: { openOverview } });
    popup.button('Add item').focus();
    await press('/');
    await press('?');
    expect(openOverview).not.toHaveBeenCalled();
    expect(popup.root.querySelector('dialog')).toBeNull();
    popup.checkbox(/^Personal letter/u).focus();
    await press('e');
    expect(popup.field('Item').value).toBe('Personal letter');
  });

  it('takes back the latest change on Ctrl+Z, but leaves the key to a field that is being written in', async () => {
    const popup = show(views['no-name-yet']);
    await press('z', { ctrlKey: true });
    expect(popup.actions.undo).toHaveBeenCalledTimes(1);
    expect(popup.announced()).toBe('Undone');
    popup.field('Family name').focus();
    await press('z', { ctrlKey: true });
    expect(popup.actions.undo).toHaveBeenCalledTimes(1);
  });
});

describe('a message at the foot', () => {
  it('says that the first act has saved the ad, and takes it back', async () => {
    const popup = show(posting(combinedFiles('Andersson')));
    await popup.update(posting({ ...combinedFiles('Andersson'), isSaved: true }));
    expect(popup.announced()).toBe('Ad saved');
    popup.button('Undo').focus();
    await click(popup.button('Undo'));
    expect(popup.actions.undo).toHaveBeenCalledTimes(1);
    expect(popup.focused()).toBe('CV');
  });

  it('goes on Escape, before the popup does', async () => {
    const popup = show(posting(combinedFiles('Andersson')));
    await popup.update(posting({ ...combinedFiles('Andersson'), isSaved: true }));
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(popup.buttons()).not.toContain('Undo');
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });
});

it('speaks the language it is told, and another one at once', () => {
  expect(show(views['combined-files'], { locale: 'sv' }).text()).toContain('1 av 4 klara');
  expect(show(views['not-a-posting'], { locale: 'sv-FI' }).heading(1)).toEqual(['Ingen jobbannons på sidan']);
});

it('tells at once that a change was not saved', () => {
  const { root } = show(views['combined-files'], { trouble: 'not-saved' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Your last change was not saved');
});

it('shows what the ad says as text, whatever it says', () => {
  const { root, text } = show(posting({ ...doubtful, title: '<img src=x onerror=alert(1)>', employer: '<b>Uni</b>' }));
  expect(root.querySelector('img')).toBeNull();
  expect(text()).toContain('<img src=x onerror=alert(1)>');
});
