import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { defineSite } from './contract';
import { at, named, under } from './places';
import { frameOf, readPage } from './read-page';

const URL = 'https://jobs.example.org/ad/1';
const site = defineSite({
  id: 'example',
  matches: ['*://jobs.example.org/*'],
  path: /^\/ad\/\d/u,
  body: ['.ad'],
  frame: 'iframe[src*="//frame.example.org/"]',
  facts: { title: [at('.title')], employer: [named('Example University')], deadline: [under('Closes')] },
  omitted: ['.share'],
});
const TEXT = `<p>${'The group studies how rivers carry sand, with boats and with models. '.repeat(12)}</p>`;

function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL }).window.document;
}

function read(html: string, by: typeof site | null = site) {
  return readPage(documentOf(html), URL, by);
}

describe('a page of a known site', () => {
  const html = `<div>Menu</div><div class="ad"><h1 class="title">PhD position</h1>${TEXT}<dl><dt>Closes:</dt><dd>1 May 2026</dd></dl><div class="share">Share</div></div>`;

  it('has its facts where the adapter says', () => {
    expect(read(html).facts).toEqual({
      title: { value: 'PhD position', text: 'PhD position', source: 'heading' },
      employer: { value: 'Example University', text: 'Example University', source: 'address' },
      deadline: { value: '1 May 2026', text: '1 May 2026', source: 'label' },
    });
  });

  it('has its text where the adapter says', () => {
    const texts = read(html).blocks.map(({ text }) => text);
    expect(texts).not.toContain('Menu');
    expect(texts).not.toContain('Share');
  });

  it('that has changed is read as any page is, and says so', () => {
    const page = read(`<div>Menu</div><main><h1>PhD position</h1>${TEXT}<p>Closing: 1 May 2026</p></main>`);
    expect(page).toMatchObject({ isKnownAd: true, factsMissing: true, facts: { title: { value: 'PhD position' } } });
    expect(page.blocks.map(({ text }) => text)).toContain('Closing: 1 May 2026');
  });
});

describe('a page of no known site', () => {
  it('is read whole', () => {
    expect(read('<h1>Position</h1><p>Send a CV.</p>', null)).toMatchObject({
      site: null,
      isKnownAd: false,
      factsMissing: false,
      blocks: [{ text: 'Position' }, { text: 'Send a CV.' }],
    });
  });

  it('has the facts that it states as data', () => {
    const data = { '@type': 'JobPosting', title: 'PhD position', validThrough: '2026-05-01' };
    expect(read(`<script type="application/ld+json">${JSON.stringify(data)}</script>${TEXT}`, null).facts).toEqual({
      title: { value: 'PhD position', text: 'PhD position', source: 'json-ld' },
      deadline: { value: '2026-05-01', text: '2026-05-01', source: 'json-ld' },
    });
  });

  it.each([
    ["is the employer's where it is printed", 'PA 2026/1', true],
    ["is the board's where it is not", '998877', false],
  ])('has a number in its data that %s', (_, identifier, isReference) => {
    const data = { '@type': 'JobPosting', title: 'PhD position', identifier };
    const page = read(
      `<script type="application/ld+json">${JSON.stringify(data)}</script>${TEXT}<p>Ref. PA 2026/1</p>`,
      null,
    );
    expect(page.facts.reference !== undefined).toBe(isReference);
  });

  it('may hold its ad as data alone, before its script has run', () => {
    const data = { '@type': 'JobPosting', title: 'PhD position', description: '<h2>Apply</h2><ul><li>CV</li></ul>' };
    const page = read(`<script type="application/ld+json">${JSON.stringify(data)}</script><div id="root"></div>`, null);
    expect(page.blocks.map(({ text }) => text)).toEqual(['Apply', 'CV']);
  });
});

describe('a frame', () => {
  it('that holds the ad is named', () => {
    expect(frameOf(documentOf('<iframe src="https://frame.example.org/ad/1"></iframe>'), site)).toBe(
      'https://frame.example.org/ad/1',
    );
  });

  it('that holds something else is not', () => {
    expect(frameOf(documentOf('<iframe src="https://maps.example.org/"></iframe>'), site)).toBeNull();
  });
});
