// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { combinedFiles, posting } from '../../tests/interface/sample-views';
import { click, show } from '../../tests/interface/show';
import type { GuideResult } from '../view';

const guides = [
  { text: 'How to write your application', href: 'https://www.example.org/apply/guide.pdf' },
  { text: '', href: 'https://example.com/cv' },
];
const list = combinedFiles('Berg');

function showGuides(join: () => Promise<GuideResult>, locale = 'en') {
  const asked: string[] = [];
  const popup = show(posting(list, { guides }), {
    locale,
    actions: {
      joinGuide: (href) => {
        asked.push(href);
        return join();
      },
    },
  });
  return { ...popup, asked };
}

it('offers every guide that the ad links to, with the place where it stands', () => {
  const { buttons, heading, text } = showGuides(() => Promise.resolve({ is: 'joined' }));
  expect(heading(2)).toContain('The ad links to a guide for its documents');
  expect(buttons()).toEqual(expect.arrayContaining(['Read: How to write your application', 'Read: example.com/cv']));
  expect(text()).toContain('www.example.org/apply/guide.pdf');
});

it('reads a guide at a click, says that it is in the list, and keeps the focus on the page', async () => {
  const popup = showGuides(() => Promise.resolve({ is: 'joined' }));
  await click(popup.button('Read: How to write your application'));
  expect(popup.asked).toEqual(['https://www.example.org/apply/guide.pdf']);
  expect(popup.announced()).toBe('Its documents are in the list now');
  await popup.update(posting(list, { guides: guides.slice(1) }));
  expect(popup.buttons()).not.toContain('Read: How to write your application');
  expect(popup.focused()).toBe('Add item');
});

it.each<[GuideResult, string]>([
  [{ is: 'nothing-new' }, 'No more documents were found there.'],
  [{ is: 'declined' }, 'Bilaga may not fetch from that site.'],
  [{ is: 'unreadable', reason: 'login' }, 'It could not be read from here, so nothing was added.'],
])('says beside the guide and aloud when the answer is %o', async (result, words) => {
  const { announced, button, focused, text } = showGuides(() => Promise.resolve(result));
  button('Read: example.com/cv').focus();
  await click(button('Read: example.com/cv'));
  expect(announced()).toContain(words);
  expect(text().split(words)).toHaveLength(3);
  expect(focused()).toBe('Read: example.com/cv');
});

it('takes a fault for a guide that could not be read', async () => {
  const { announced, button } = showGuides(() => Promise.reject(new Error('no answer')));
  await click(button('Read: example.com/cv'));
  expect(announced()).toContain('could not be read');
});

it('reads a guide once, however often it is clicked meanwhile', async () => {
  const { asked, button } = showGuides(() => new Promise(() => undefined));
  await click(button('Read: example.com/cv'));
  await click(button('Read: example.com/cv'));
  expect(asked).toHaveLength(1);
});

it('opens a guide for the user to read', async () => {
  const { actions, button } = showGuides(() => Promise.resolve({ is: 'joined' }));
  await click(button('Open in a new tab: example.com/cv'));
  expect(actions.openTab).toHaveBeenCalledWith('https://example.com/cv');
});

it('says nothing of guides where there are none', () => {
  const { heading } = show(posting(list, { guides: [] }), {
    actions: { joinGuide: () => Promise.resolve({ is: 'joined' }) },
  });
  expect(heading(2)).not.toContain('The ad links to a guide for its documents');
});

it.each(['en', 'sv'])('axe finds nothing in %s', async (locale) => {
  const { root } = showGuides(() => Promise.resolve({ is: 'joined' }), locale);
  document.title = 'Bilaga';
  document.documentElement.lang = locale;
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
