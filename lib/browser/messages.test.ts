import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Doors, listen, type TabState } from './messages';

const state: TabState = { reading: null, format: 'html', frame: null, guides: [], application: null, trouble: null };
const doors = { fromPage: vi.fn<Doors['fromPage']>(), fromPopup: vi.fn<Doors['fromPopup']>() };
const fromPopup = { type: 'tab-state', tabId: 3, address: null };
const fromPage = {
  type: 'report',
  address: 'https://example.org/',
  openedAt: 1,
  report: { outcome: 'unreadable', reason: 'empty', frameUrl: null },
};
const popup = { id: 'test', url: 'chrome-extension://test/popup.html' };
const page = { id: 'test', url: 'https://example.org/', frameId: 4, tab: { id: 3 } };

let hear: (data: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => unknown;

/** What the sender is told; 'nothing' if nobody listens to it. */
async function answerTo(data: unknown, sender: object): Promise<unknown> {
  let tell: (answer: unknown) => void = () => {};
  const answered = new Promise<unknown>((resolve) => {
    tell = resolve;
  });
  const isHeard = hear(data, sender, tell);
  return isHeard === true ? answered : 'nothing';
}

beforeEach(() => {
  fakeBrowser.reset();
  doors.fromPage.mockReset().mockResolvedValue();
  doors.fromPopup.mockReset().mockResolvedValue(state);
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('test');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://test${path}`);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    hear = listener;
  });
  listen(doors);
});

describe('the doors of the background', () => {
  it('answer the popup', async () => {
    expect(await answerTo(fromPopup, popup)).toEqual(state);
    expect(doors.fromPopup).toHaveBeenCalledWith(fromPopup);
  });

  it('take the report of a page with the tab and frame that it came from', async () => {
    await answerTo(fromPage, page);
    expect(doors.fromPage).toHaveBeenCalledWith(fromPage, { tabId: 3, frame: 4 });
  });

  it.each([
    ['another extension', fromPopup, { ...popup, id: 'other' }],
    ['a page that speaks like the popup', fromPopup, page],
    ['the popup that speaks like a page', fromPage, popup],
    ['a report of no known shape', { ...fromPage, report: { outcome: 'page', page: { blocks: 'all' } } }, page],
    ['an act of no known kind', { type: 'act', tabId: 3, address: null, act: { type: 'drop' } }, popup],
    ['no message at all', null, popup],
  ])('stay shut for %s', async (_who, data, sender) => {
    expect(await answerTo(data, sender)).toBe('nothing');
    expect(doors.fromPage).not.toHaveBeenCalled();
    expect(doors.fromPopup).not.toHaveBeenCalled();
  });

  it('answer even when something broke behind them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    doors.fromPopup.mockRejectedValue(new Error('broken'));
    expect(await answerTo(fromPopup, popup)).toBeNull();
  });
});
