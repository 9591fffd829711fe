import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { frameOf } from '../lib/sites/read-page';
import { siteFor } from '../lib/sites/registry';
import { pageFromBytes } from '../scripts/read-input';
import { fixtures, lookAlikes } from '../scripts/sample-ads';

/** What a careful person reads in a fixture, written by hand; a test never writes it. `kinds` in alphabetical order. */
interface Expected {
  readonly title: string;
  readonly employer: string;
  readonly reference: string | null;
  readonly deadline: string | null;
  readonly kinds: readonly string[];
}

const read = await Promise.all(
  fixtures().map(async ({ name, file, url }) => {
    const page = await pageFromBytes(new Uint8Array(readFileSync(file)), url);
    const record = file.replace(/\.(?:html|pdf)$/u, '.json');
    const expected = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Expected) : null;
    return { name, file, url, page, expected, posting: matchPage(page, { lexicons }) };
  }),
);
const ads = read.flatMap(({ expected, ...rest }) => (expected ? [{ ...rest, expected }] : []));
const frames = read.filter(({ expected }) => expected === null);

describe.each(ads)('the ad $name', ({ name, page, posting, expected }) => {
  it('is one', () => {
    expect(posting).not.toBeNull();
  });

  it('is read by its own site, whose facts stand where the adapter says', () => {
    expect({ site: page.site, isKnownAd: page.isKnownAd, factsMissing: page.factsMissing }).toEqual(
      name.startsWith('general/')
        ? { site: null, isKnownAd: false, factsMissing: false }
        : { site: name.split('/')[0], isKnownAd: true, factsMissing: false },
    );
  });

  it('has its title, its employer, its reference and its deadline', () => {
    expect({
      title: posting?.title,
      reference: posting?.reference,
      deadline: posting?.deadline?.date ?? null,
    }).toEqual({ title: expected.title, reference: expected.reference, deadline: expected.deadline });
    expect(posting?.employer).toContain(expected.employer);
  });

  it('asks for its documents and no others', () => {
    expect(
      posting?.requirements
        .filter(({ necessity }) => necessity !== 'unwanted')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(expected.kinds);
  });
});

describe.each(ads.filter(({ file }) => file.endsWith('.html')))(
  'the ad $name with every class renamed',
  ({ file, url, posting }) => {
    it('loses no document and no deadline', async () => {
      const renamed = readFileSync(file, 'utf8').replace(/ class="[^"]*"/gu, ' class="r"');
      const page = await pageFromBytes(new TextEncoder().encode(renamed), url);
      const again = matchPage(page, { lexicons });
      expect(again?.requirements.map(({ kind }) => kind)).toEqual(posting?.requirements.map(({ kind }) => kind));
      expect(again?.deadline?.date).toBe(posting?.deadline?.date);
    });
  },
);

describe.each(lookAlikes())('the page $name, which is no ad,', ({ file, url }) => {
  it.each([
    ['at its address', url],
    ['without an address', null],
  ])('gives no posting %s', async (_, address) => {
    const page = await pageFromBytes(new Uint8Array(readFileSync(file)), address);
    expect(matchPage(page, { lexicons })).toBeNull();
  });
});

describe.each(frames)('the page $name', ({ file, url }) => {
  it('says in which frame the ad stands', () => {
    const { document } = new JSDOM(readFileSync(file, 'utf8'), { url }).window;
    expect(frameOf(document, siteFor(url))).toMatch(/^https:\/\/web103\.reachmee\.com\//u);
  });
});
