// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { views } from '../../tests/interface/sample-views';
import { click, press, settled, show, submit, write } from '../../tests/interface/show';

it('reads text that is pasted', async () => {
  const popup = show(views['no-access']);
  await click(popup.button(/^Paste the ad text/u));
  await write(popup.field('Text of the ad'), 'We seek a PhD student.');
  await submit(popup.field('Text of the ad'));
  expect(popup.actions.readText).toHaveBeenCalledWith('We seek a PhD student.');
});

it('says what to do where nothing was pasted, and gives the focus back on Escape', async () => {
  const popup = show(views['no-access']);
  await click(popup.button(/^Paste the ad text/u));
  await submit(popup.field('Text of the ad'));
  expect(popup.actions.readText).not.toHaveBeenCalled();
  expect(popup.text()).toContain('Paste the ad’s text here first.');
  await press('Escape');
  expect(popup.focused()).toMatch(/^Paste the ad text/u);
});

it('reads a file that is dropped', async () => {
  const popup = show(views.failed);
  const file = new File(['%PDF-'], 'ad.pdf', { type: 'application/pdf' });
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [file] },
  });
  popup.root.querySelector('.opts')?.dispatchEvent(drop);
  await settled();
  expect(popup.actions.readFile).toHaveBeenCalledWith(file);
  expect(drop.defaultPrevented).toBe(true);
});

it('opens a framed ad in its own tab', async () => {
  const popup = show(views.framed);
  await click(popup.button('Open ad in a new tab'));
  expect(popup.actions.openTab).toHaveBeenCalledWith('https://ads.example.org/17');
});

it('reads a page that does not look like an ad if the user wants it', async () => {
  const popup = show(views['not-a-posting']);
  await click(popup.button('Read this page anyway'));
  expect(popup.actions.readAnyway).toHaveBeenCalledTimes(1);
});

it('opens a saved ad from the list of what is due next', async () => {
  const popup = show(views['not-a-posting']);
  await click(popup.button(/^Doctoral student in mathematical statistics/u));
  expect(popup.actions.openTab).toHaveBeenCalledWith('https://example.org/1');
});
