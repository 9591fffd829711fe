import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lib/languages/registry';
import { contextOf } from '../lib/matcher/context';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';
import { outline } from '../lib/page/outline';
import type { Block, Page } from '../lib/page/page';
import { readPage } from '../lib/sites/read-page';
import { siteFor } from '../lib/sites/registry';

/** Documents of a hundred that changed ads may lack of those found in the ads as they are, and that they may have beyond them. */
const MOST_LOST = 2;
const MOST_INVENTED = 2;

interface Ad {
  readonly id: string;
  readonly url?: string;
  readonly text?: string;
  readonly html?: string;
}

const ads = readFileSync('tests/corpus/ads.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Ad);

interface Reading {
  readonly kinds: readonly string[];
  readonly deadline: string | null;
}

function reading(page: Page): Reading {
  const posting = matchPage(page, { lexicons, isAd: true });
  const wanted = posting?.requirements.filter(({ kind, necessity }) => kind !== 'other' && necessity !== 'unwanted');
  return { kinds: [...new Set(wanted?.map(({ kind }) => kind))], deadline: posting?.deadline?.date ?? null };
}

function pageOf({ text, html, url = '' }: Ad, change: Change = () => {}): Page {
  if (text !== undefined) return pageFromText(text, url || null);
  const { window } = new JSDOM(html, url === '' ? {} : { url });
  change(window.document);
  const page = readPage(window.document, url, siteFor(url));
  window.close();
  return page;
}

const pages = ads.map((ad) => pageOf(ad));
const asTheyAre = pages.map(reading);

/** Reads the ads as changed, those for which there is a change, and compares. */
function expectTheSame(changed: (ad: Ad, page: Page) => Page | null): void {
  let [all, kept, invented] = [0, 0, 0];
  const late: string[] = [];
  ads.forEach((ad, at) => {
    const [page, own] = [pages[at], asTheyAre[at]];
    const other = page && changed(ad, page);
    if (!other || !own) return;
    const { kinds, deadline } = reading(other);
    all += own.kinds.length;
    kept += own.kinds.filter((kind) => kinds.includes(kind)).length;
    invented += kinds.filter((kind) => !own.kinds.includes(kind)).length;
    if (deadline !== null && (own.deadline === null || deadline > own.deadline)) late.push(ad.id);
  });
  expect(all).toBeGreaterThan(200);
  expect((100 * (all - kept)) / all, 'documents lost').toBeLessThanOrEqual(MOST_LOST);
  expect((100 * invented) / all, 'documents invented').toBeLessThanOrEqual(MOST_INVENTED);
  expect(late, 'deadlines too late').toEqual([]);
}

/** Between two words. */
const BLANK = /(?<=\p{L}) (?=\p{L})/gu;
/** Within a long word. */
const SYLLABLE = /(\p{L}{5})(?=\p{L}{4})/gu;
const BULLET = /^(\s*)[•\-–*] /gmu;

const CHARACTERS: readonly (readonly [string, (text: string) => string])[] = [
  ['non-breaking spaces', (text) => text.replace(BLANK, '\u00a0')],
  ['doubled spaces', (text) => text.replace(BLANK, '  ')],
  ['soft hyphens', (text) => text.replace(SYLLABLE, '$1\u00ad')],
  ['zero-width spaces', (text) => text.replace(SYLLABLE, '$1\u200b')],
  ['marks of the direction of writing', (text) => text.replace(BLANK, ' \u200e')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['other quotation marks and apostrophes', (text) => text.replace(/["“”„]/gu, '«').replace(/['’]/gu, 'ʼ')],
  // a bullet may be a small o
  ['capitals', (text) => text.toUpperCase().replace(/^O (?=\S)/gmu, 'o ')],
];

const LINES: readonly (readonly [string, (text: string) => string])[] = [
  ['other bullets', (text) => text.replace(BULLET, '$1▪ ')],
  ['bullets turned into lines', (text) => text.replace(BULLET, '')],
  ['bullets turned into paragraphs', (text) => text.replace(BULLET, '\n')],
  ['Windows line ends', (text) => text.replace(/\n/gu, '\r\n')],
  ['every line indented', (text) => text.replace(/^/gmu, '    ')],
];

describe('the same ads ask for the same documents', () => {
  it.each([...CHARACTERS, ...LINES])('with %s, as text', (_, change) => {
    expectTheSame(({ text }) => (text === undefined ? null : pageFromText(change(text), null)));
  });

  it.each(CHARACTERS)('with %s, as a page', (_, change) => {
    expectTheSame((ad) => (ad.html === undefined ? null : pageOf(ad, changedTexts(change))));
  });
});

type Change = (document: Document) => void;

const MARKUP: readonly (readonly [string, Change])[] = [
  ['lines broken between all words', changedTexts((text) => text.replace(/ /gu, '\n   '))],
  ['headings a level up', changedHeadings((level) => Math.max(level - 1, 1))],
  ['headings a level down', changedHeadings((level) => Math.min(level + 1, 6))],
  ['headings of one level', changedHeadings((level) => Math.min(level, 2))],
  ['headings in bold paragraphs', inBold],
  [
    'headings as plain paragraphs',
    (document) => {
      rename(document, 'h2, h3, h4, h5, h6', () => 'p');
    },
  ],
  [
    'list items as paragraphs',
    (document) => {
      rename(document, 'ul, ol', () => 'div');
      rename(document, 'li', () => 'p');
    },
  ],
  [
    'list items as lines with dashes',
    (document) => {
      for (const item of document.querySelectorAll('li')) item.prepend('- ');
      rename(document, 'ul, ol', () => 'div');
      rename(document, 'li', () => 'div');
    },
  ],
  [
    'paragraphs as blocks',
    (document) => {
      rename(document, 'p', () => 'div');
    },
  ],
];

describe('the same pages ask for the same documents', () => {
  it.each(MARKUP)('with %s', (_, change) => {
    expectTheSame((ad) => (ad.html === undefined ? null : pageOf(ad, change)));
  });

  it('with every letter beyond ASCII as an entity', () => {
    expectTheSame((ad) => (ad.html === undefined ? null : pageOf({ ...ad, html: withEntities(ad.html) })));
  });
});

/** How sites head these two parts of an ad in each language. */
const HEADINGS = {
  en: { documents: 'Documents to submit', apply: 'How to apply' },
  sv: { documents: 'Handlingar som ska bifogas', apply: 'Ansökan' },
  no: { documents: 'Vedlegg til søknaden', apply: 'Slik søker du' },
  da: { documents: 'Bilag til ansøgningen', apply: 'Sådan søger du' },
  de: { documents: 'Bewerbungsunterlagen', apply: 'Bewerbung' },
  nl: { documents: 'Benodigde documenten', apply: 'Solliciteren' },
  fr: { documents: 'Pièces à fournir', apply: 'Comment postuler' },
  fi: { documents: 'Hakemuksen liitteet', apply: 'Hakeminen' },
} as const;

describe('the same ads ask for the same documents, too,', () => {
  it.each([60, 72, 80])('printed on paper, %i characters wide', (width) => {
    expectTheSame((_, page) => pageFromText(printed(page.blocks, width), null));
  });

  it('with their sections in another order', () => {
    expectTheSame((_, page) => ({ ...page, blocks: outline(shuffled(sectionsOf(page.blocks)).flat()) }));
  });

  it.each(Object.entries(HEADINGS))('with headings in the language of a site in %s', (language, headings) => {
    expectTheSame((_, page) => withHeadings(page, language, headings));
  });
});

function changedTexts(change: (text: string) => string): Change {
  return (document) => {
    const texts = document.createTreeWalker(document.body, 4);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      node.nodeValue = change(node.nodeValue ?? '');
    }
  };
}

/** But in scripts, where an entity is none. */
function withEntities(html: string): string {
  const parts = html.split(/(<script.*?<\/script>)/su);
  const written = parts.map((part) =>
    part.startsWith('<script') ? part : part.replace(/[\u0080-\uffff]/gu, (sign) => `&#${sign.charCodeAt(0)};`),
  );
  return written.join('');
}

/** Puts the headings of two parts of an ad into a site's own language, whatever the ad's. */
function withHeadings(page: Page, language: string, headings: Readonly<Record<string, string>>): Page {
  const context = contextOf(page, { lexicons });
  if (context === null || context.main.tag === language) return page;
  const told = context.blocks.filter(({ sentences }) => sentences.some(({ sections }) => sections.length > 0));
  const sections = new Map(told.map(({ block, section }) => [block.index, section]));
  const blocks = page.blocks.map((block) => {
    const heading = block.role === 'heading' ? headings[sections.get(block.index) ?? ''] : undefined;
    return heading === undefined ? block : { ...block, text: heading };
  });
  return { ...page, language, blocks };
}

function rename(document: Document, which: string, tagOf: (element: Element) => string): void {
  for (const element of document.querySelectorAll(which)) {
    const other = document.createElement(tagOf(element));
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

function changedHeadings(change: (level: number) => number): Change {
  return (document) => {
    rename(document, 'h1, h2, h3, h4, h5, h6', ({ localName }) => `h${change(Number(localName.slice(1)))}`);
  };
}

function inBold(document: Document): void {
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    const [paragraph, bold] = [document.createElement('p'), document.createElement('b')];
    bold.append(...heading.childNodes);
    paragraph.append(bold);
    heading.replaceWith(paragraph);
  }
}

/** What a printer makes of an ad: headings between blank lines, items with bullets, all of it broken at a width. */
function printed(blocks: readonly Block[], width: number): string {
  const lines: string[] = [];
  blocks.forEach(({ role, level, text }, at) => {
    const before = blocks[at - 1];
    const indent = '  '.repeat(Math.max(level - 1, 0));
    if (role === 'cell' && before?.role === 'term') {
      lines.push(...wrapped(`${lines.pop() ?? ''}: ${text}`, width));
    } else if (role === 'item') {
      if (before?.role !== 'item') lines.push('');
      const [first = '', ...rest] = wrapped(text, width - indent.length - 2);
      lines.push(`${indent}• ${first}`, ...rest.map((line) => `${indent}  ${line}`));
    } else if (role === 'heading') lines.push('', text, '');
    else lines.push('', ...wrapped(text, width));
  });
  return lines.join('\n').trim();
}

function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** What stands before the first heading, then each high heading with all below it. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.role === 'heading' && block.level <= 2) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** In an order that is always the same; the first stays. */
function shuffled<T>([first, ...rest]: readonly T[]): readonly T[] {
  const placed = rest.map((one, at) => ({ one, place: (at * 7919 + 3) % 101 }));
  const moved = placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
  return first === undefined ? moved : [first, ...moved];
}
