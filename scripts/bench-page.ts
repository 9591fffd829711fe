import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { readPage } from '../lib/sites/read-page';
import { siteFor } from '../lib/sites/registry';

/** Runs inside a page of the browser: see bench.ts. Each contender gets a document of its own, which it may change. */
const contenders = {
  walk,
  read: (page: Document, url: string): unknown => readPage(page, url, siteFor(url)),
  bilaga: (page: Document, url: string): unknown => matchPage(readPage(page, url, siteFor(url)), { lexicons }),
  readability: (page: Document): unknown => new Readability(page).parse(),
  defuddle: (page: Document, url: string): unknown => new Defuddle(page, { url }).parse(),
};

export type Contender = keyof typeof contenders;
export type Times = Partial<Record<Contender, number>>;

/** The least that any reader of a page has to do: every text node that is no code, its white space folded. */
function walk(page: Document): unknown {
  const texts: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentNode?.nodeName;
    if (parent === 'SCRIPT' || parent === 'STYLE') continue;
    const text = (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Runs of one contender that are measured together: the clock of a page is too coarse for one. */
const LEAST_MS = 4;
const MOST_RUNS = 64;

/**
 * Milliseconds that each contender needs for a page: the best of `rounds`, for what else the machine does can only make one
 * longer. All take turns in each, so that none profits from a quiet moment. Copies of the document are made off the clock.
 */
export function measure(names: readonly Contender[], html: string, url: string, rounds: number): Times {
  const original = new DOMParser().parseFromString(html, 'text/html');
  const runs = new Map(names.map((name) => [name, warmUp(name, original, url)]));
  const times = new Map<Contender, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times.get(name)?.push(timed(name, original, url, runs.get(name) ?? 1));
  }
  return Object.fromEntries(names.map((name) => [name, Math.min(...(times.get(name) ?? []))]));
}

/** Milliseconds of one whole reading, with nothing read before. */
export function first(html: string, url: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  contenders.bilaga(page, url);
  return performance.now() - start;
}

/** Returns how many runs the clock needs to tell them apart. */
function warmUp(name: Contender, original: Document, url: string): number {
  let runs = 1;
  while (runs < MOST_RUNS && timed(name, original, url, runs) * runs < LEAST_MS) runs *= 2;
  return runs;
}

function timed(name: Contender, original: Document, url: string, runs: number): number {
  const copies = Array.from({ length: runs }, () => copyOf(original));
  const run = contenders[name];
  const start = performance.now();
  for (const copy of copies) run(copy, url);
  return (performance.now() - start) / runs;
}

function copyOf(original: Document): Document {
  const copy = original.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(original.documentElement, true), copy.documentElement);
  return copy;
}
