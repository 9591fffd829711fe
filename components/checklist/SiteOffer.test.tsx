// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { combinedFiles, posting, views } from '../../tests/interface/sample-views';
import { click, settled, show } from '../../tests/interface/show';
import type { PopupActions, PopupView } from '../view';

type Access = Awaited<ReturnType<NonNullable<PopupActions['siteAccess']>>>;

const ad = posting(combinedFiles('Berg'));
const offer = 'Read this site by itself';

async function shown(access: Access, isAllowed = true, view: PopupView = ad, locale = 'en') {
  const popup = show(view, {
    locale,
    actions: {
      siteAccess: () => Promise.resolve(access),
      readSiteByItself: () => Promise.resolve(isAllowed),
    },
  });
  await settled();
  return popup;
}

describe('the offer to read a site by itself', () => {
  it('stands under the list of an ad that was read at a click', async () => {
    expect((await shown('click')).buttons()).toContain(offer);
  });

  it.each<Access>(['declared', 'switched-on', 'never'])('is not made where access is "%s"', async (access) => {
    expect((await shown(access)).buttons()).not.toContain(offer);
  });

  it.each(['flyer', 'in-the-form', 'not-a-posting'] as const)('is not made on "%s"', async (name) => {
    expect((await shown('click', true, views[name])).buttons()).not.toContain(offer);
  });

  it('leaves the focus on the list as it appears', async () => {
    expect((await shown('click')).focused()).toBe('CV');
  });

  it('goes once it is taken, says so, and keeps the focus on the page', async () => {
    const { announced, button, buttons, focused } = await shown('click');
    button(offer).focus();
    await click(button(offer));
    expect(announced()).toBe('This site is read by itself from now on. The options switch it off.');
    expect(buttons()).not.toContain(offer);
    expect(focused()).toBe('Add item');
  });

  it('stays where the user declines, and says that nothing has changed', async () => {
    const { announced, button, focused, text } = await shown('click', false);
    button(offer).focus();
    await click(button(offer));
    expect(announced()).toContain('Nothing has changed');
    expect(text()).toContain('Nothing has changed');
    expect(focused()).toBe(offer);
  });

  it.each(['en', 'sv'])('axe finds nothing in %s', async (locale) => {
    const { root } = await shown('click', true, ad, locale);
    document.title = 'Bilaga';
    document.documentElement.lang = locale;
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
