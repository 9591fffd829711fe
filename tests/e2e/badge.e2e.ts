import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ads, eventually, openSession, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

describe('the toolbar button', () => {
  it('counts the documents still open on an ad of a supported site', async () => {
    await session.visit(ads.umu);
    const text = await eventually(session.badge, (badge) => badge !== '');
    expect(Number(text)).toBeGreaterThanOrEqual(5);
  });

  it('counts those of an ad that stands in a frame of another host', async () => {
    await session.visit(ads.chalmers);
    const text = await eventually(session.badge, (badge) => badge !== '');
    expect(Number(text)).toBeGreaterThanOrEqual(2);
  });

  it('says nothing on a page of a site that it does not know', async () => {
    session.server.serve([
      { url: 'https://news.example.org/', contentType: 'text/html', body: { text: '<h1>News</h1><p>It rained.</p>' } },
    ]);
    await session.visit('https://news.example.org/');
    expect(await session.badge()).toBe('');
  });
});
