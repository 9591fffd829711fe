import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settled } from '../../scripts/print-screen';
import { openPopup } from './popup';
import { ads, eventually, openSession } from './session';

it('nothing of Bilaga asks the network for anything, from any screen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-net-'));
  const log = join(folder, 'net.json');
  const session = await openSession({ args: [`--log-net-log=${log}`, '--net-log-capture-mode=Default'] });
  for (const url of [ads.umu, ads.kth, ads.chalmers, 'about:blank', 'chrome://version/']) {
    const popup = await openPopup(session, await session.visit(url));
    for (const box of (await popup.names('checkbox')).slice(0, 1)) await (await popup.find('checkbox', box)).click();
  }
  const popup = await openPopup(session, await session.visit('about:blank'));
  await popup.press('Paste');
  await popup.page.keyboard.type('PhD student in chemistry. Please submit a CV and a cover letter by 1 March 2027.');
  await popup.press('Read');
  await eventually(popup.text, (text) => text.includes('CV'));
  for (const name of ['overview', 'options', 'welcome', 'sample', 'sidepanel']) {
    const page = await session.visit(`${session.base}${name}.html`);
    await settled(page);
  }
  const origin = session.base.replace(/\/$/u, '');
  await session.close();

  const requests = requestsIn(readFileSync(log, 'utf8'));
  rmSync(folder, { recursive: true });
  // The log is the right one: it has the ads that were opened.
  expect(requests.map(({ url }) => url)).toContain(ads.umu);
  const own = requests.filter(({ url, initiator }) => initiator === origin && !url.startsWith(`${origin}/`));
  expect(own).toEqual([]);
});

interface Request {
  readonly url: string;
  readonly initiator: string;
}

/** Requests of the browser's own log (NetLog): every event that names an address and who asked for it. */
function requestsIn(log: string): Request[] {
  const { events } = JSON.parse(log) as { events: { params?: { url?: unknown; initiator?: unknown } }[] };
  return events.flatMap(({ params }) =>
    typeof params?.url === 'string' ? [{ url: params.url, initiator: String(params.initiator ?? '') }] : [],
  );
}
