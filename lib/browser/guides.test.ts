// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type GuideOutcome, joinGuide } from './guides';
import { nothingKnown } from './recognise';

const tab = { id: 1, address: 'https://jobs.example.org/ad/1' };
const href = 'https://jobs.example.org/guide.html';
const noPdf = () => Promise.reject(new Error('There is no PDF to read.'));

/** What the user is told once the background has answered so. */
async function joinAnswered(answer: unknown): Promise<GuideOutcome['is']> {
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve(answer));
  return (await joinGuide(tab, href, noPdf)).is;
}

beforeEach(() => {
  fakeBrowser.reset();
  const guide = '<!DOCTYPE html><h1>Guide</h1><p>Attach a copy of your passport.</p>';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(guide, { headers: { 'content-type': 'text/html' } })));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a guide that was read', () => {
  it('adds nothing where it asks for nothing more', async () => {
    expect(await joinAnswered(nothingKnown)).toBe('nothing-new');
  });

  it.each(['not-saved', 'locked'] as const)('is not called empty where it could not be kept: %s', async (trouble) => {
    expect(await joinAnswered({ ...nothingKnown, trouble })).toBe('not-saved');
  });

  it('is not called empty where the background gave no answer', async () => {
    expect(await joinAnswered(null)).toBe('unreadable');
  });
});
