import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { readPage } from '../lib/sites/read-page';
import { siteFor } from '../lib/sites/registry';

/** Runs inside a page of the browser: see bench.ts. Each contender gets a document that it may change. */
const contenders = {
  walk(page: Document): unknown {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode() !== null) length += walker.currentNode.nodeValue?.length ?? 0;
    return length;
  },
  bilaga: (page: Document, url: string): unknown => matchPage(readPage(page, url, siteFor(url)), { lexicons }),
  readability: (page: Document): unknown => new Readability(page).parse(),
  defuddle: (page: Document, url: string): unknown => new Defuddle(page, { url }).parse(),
};

export type Contender = keyof typeof contenders;

/**
 * Milliseconds that each contender needs for this page: the median of `rounds`, taken in turns so that none profits from a
 * quiet moment. What is quick is run often enough to be measured. Copies of the document are made off the clock.
 */
export function measure(names: readonly Contender[], url: string, rounds: number): Partial<Record<Contender, number>> {
  const times = new Map<Contender, number[]>(names.map((name) => [name, []]));
  const runs = new Map(names.map((name) => [name, runsFor(name, url)]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times.get(name)?.push(timed(name, url, runs.get(name) ?? 1));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]));
}

/** So many runs take some 20 ms. The first ones, until then, warm the contender up. */
function runsFor(name: Contender, url: string): number {
  let runs = 1;
  while (timed(name, url, runs) * runs < 20 && runs < 256) runs *= 2;
  return runs;
}

function timed(name: Contender, url: string, runs: number): number {
  const copies = Array.from({ length: runs }, () => copyOf(document));
  const start = performance.now();
  for (const copy of copies) contenders[name](copy, url);
  return (performance.now() - start) / runs;
}

function copyOf(original: Document): Document {
  const copy = original.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(original.documentElement, true), copy.documentElement);
  return copy;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
