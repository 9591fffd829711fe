import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { posting, requirement } from '../../tests/sample-posting';
import { newApplication } from '../applications/application';
import { saveApplication } from './application-store';
import { savedState } from './recognise';

const address = 'https://example.org/job/1';
const other = 'https://example.org/other/1';
const saved = newApplication(
  'example.org/job/1',
  posting({ requirements: [requirement()] }),
  ['example.org/other/1'],
  '2026-11-22T12:00:00Z',
  null,
);

beforeEach(async () => {
  fakeBrowser.reset();
  await saveApplication(saved, { ready: 0, total: 1, deadline: null });
});

describe('what is saved for the page in a tab', () => {
  it('is told without the background, under every address that the ad is known by', async () => {
    expect((await savedState(1, address))?.application?.id).toBe(saved.id);
    expect((await savedState(1, `${other}?utm_source=letter`))?.application?.id).toBe(saved.id);
  });

  it('is left to the background where nothing stands under the address', async () => {
    expect(await savedState(1, 'https://example.org/job/2')).toBeNull();
    expect(await savedState(1, null)).toBeNull();
  });

  it('is left to the background, and as it is, where the record is damaged', async () => {
    const key = `application:${saved.id}`;
    await fakeBrowser.storage.local.set({ [key]: { version: 1 } });
    expect(await savedState(1, address)).toBeNull();
    expect(await fakeBrowser.storage.local.get(key)).toEqual({ [key]: { version: 1 } });
  });
});
