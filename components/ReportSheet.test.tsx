// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { combinedFiles, posting, views } from '../tests/interface/sample-views';
import { click, press, settled, show, write } from '../tests/interface/show';
import type { PopupView } from './view';

const report = 'Bilaga 1.0\nAddress: none\n\nWhat is wrong:\n';

async function opened(view: PopupView = posting(combinedFiles('Berg')), canCopy = true, locale = 'en') {
  const copied: [string, boolean | undefined][] = [];
  const popup = show(view, {
    locale,
    actions: {
      reportText: () => report,
      copy: (text, saves) => {
        copied.push([text, saves]);
        return Promise.resolve(canCopy);
      },
    },
  });
  await click(popup.button(locale === 'en' ? 'More' : 'Mer'));
  await click(popup.button(locale === 'en' ? 'Report a wrong reading' : 'Rapportera fel läsning'));
  const status = () => popup.root.querySelector('dialog [role=status]')?.textContent;
  return { ...popup, copied, status };
}

it.each(['combined-files', 'nothing-asked', 'not-a-posting', 'failed', 'framed'] as const)(
  'stands in the menu of "%s"',
  async (name) => {
    const { root, field } = await opened(views[name]);
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(field('Text of the report').value).toBe(report);
  },
);

it('says that nothing is sent by itself', async () => {
  expect((await opened()).root.querySelector('dialog')?.textContent).toContain('Nothing is sent by itself.');
});

it('copies the whole text with what the user wrote, says so, and saves no ad', async () => {
  const { button, copied, field, status } = await opened();
  await write(field('Text of the report'), `${report}The deadline`);
  await click(button('Copy report'));
  expect(copied).toEqual([[`${report}The deadline`, false]]);
  expect(status()).toBe('Report copied');
});

it('selects the text where the clipboard refuses', async () => {
  const { button, field, focused, status } = await opened(views.failed, false);
  await click(button('Copy report'));
  expect(status()).toBe('Could not be copied. Press Ctrl+C');
  expect(focused()).toBe('Text of the report');
  const shown = field('Text of the report');
  expect('selectionEnd' in shown && shown.selectionEnd).toBe(report.length);
});

it('is reached by keyboard, and closes', async () => {
  const popup = show(views.failed, { actions: { reportText: () => report } });
  await click(popup.button('More'));
  for (let step = 0; step < 3 && popup.focused() !== 'Report a wrong reading'; step++) await press('ArrowDown');
  expect(popup.focused()).toBe('Report a wrong reading');
  await click(popup.button('Report a wrong reading'));
  await click(popup.button('Close'));
  await settled();
  expect(popup.root.querySelector('dialog')).toBeNull();
});

it('is not offered for the list of another page than the tab’s', async () => {
  const popup = show(views['in-the-form'], { actions: { reportText: () => report } });
  await click(popup.button('More'));
  expect(popup.buttons()).not.toContain('Report a wrong reading');
});

it.each(['en', 'sv'])('axe finds nothing in %s', async (locale) => {
  const { root } = await opened(views.failed, true, locale);
  document.title = 'Bilaga';
  document.documentElement.lang = locale;
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
