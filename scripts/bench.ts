import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import type { Contender } from './bench-page';
import { benchPopup } from './bench-popup';
import { allSamples, fromFile, type Sample } from './bench-samples';
import { needBrowser } from './browser';

const usage = `Measures in Chromium, on the same pages, how long a reading takes.
  npm run bench                the project's sample ads and, where they lie beside it, saved pages of real ads
  npm run bench -- FILE…       these HTML files
  npm run bench -- popup       how long the popup takes on a saved ad, with that one alone and among 10,000; also the end of a run without arguments`;

const legend = `Milliseconds a page: the best of 9 rounds in which all take turns, each on fresh copies of the page, after a warm-up.
  walk      every text node that is no code, its white space folded: the least that any reader does
  read      Bilaga's reading of the page into blocks and facts
  Bilaga    its whole reading: read, and then what the ad asks for
  Readab.   @mozilla/readability, without its test whether the page is an article
  defuddle  defuddle with its defaults
saved: a page as a site sent it. dressed: an ad within menus, teasers, code and a footer of a site's size. bare: an ad alone.
`;

const all = ['walk', 'read', 'bilaga', 'readability', 'defuddle'] as const satisfies readonly Contender[];
const bigBytes = 10_000_000;
/** Fresh starts. */
const starts = 9;

/** 0: measured. 2: the command makes no sense. Figures are printed, never judged: they depend on the machine. */
export default async function bench(args: string[]): Promise<0 | 2> {
  if (args[0] === 'popup') {
    await benchPopup();
    return 0;
  }
  const missing = args.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`There is no file ${missing}.\n\n${usage}`);
    return 2;
  }
  const samples = args.length > 0 ? args.map(fromFile) : allSamples();
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: needBrowser(),
    pipe: true,
    // one call measures a page from the first run to the last
    protocolTimeout: 0,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${script}\n;globalThis.bilagaBench = bilagaBench;`);
    console.log(`${legend}\n${row('', 'kB', ...all, '÷ walk', '÷ Readab.')}`);
    await measureAll(page, samples);
    await measureBig(page);
    await measureFirst(browser, script, samples);
  } finally {
    await browser.close();
  }
  if (args.length === 0) await benchPopup();
  return 0;
}

async function measureAll(page: Page, samples: readonly Sample[]): Promise<void> {
  const ratios: { sort: Sample['sort']; walk: number; readability: number }[] = [];
  // what runs first would pay for the warming up of all the rest
  for (const sample of samples.slice(0, 8)) await measure(page, sample, all, 3);
  for (const sample of samples) {
    const times = await measure(page, sample, all, 9);
    ratios.push({ sort: sample.sort, walk: times.bilaga / times.walk, readability: times.bilaga / times.readability });
    print(sample, times);
  }
  for (const sort of ['saved', 'dressed', 'bare'] as const) {
    const own = ratios.filter((ratio) => ratio.sort === sort);
    if (own.length > 0) printMedian(`median of ${own.length} ${sort}`, own);
  }
  printMedian(`median of ${ratios.length} pages`, ratios);
}

function printMedian(name: string, ratios: readonly { walk: number; readability: number }[]): void {
  const blank = ['', ...all.map(() => '')];
  const medians = [ratios.map(({ walk }) => walk), ratios.map(({ readability }) => readability)].map(median);
  console.log(row(name, ...blank, ...medians.map((ratio) => ratio.toFixed(2))));
}

/** An ad again and again until it is 10 MB long: read once, as a browser would meet it. */
async function measureBig(page: Page): Promise<void> {
  const [ad] = allSamples().filter(({ sort }) => sort === 'bare');
  if (ad === undefined) return;
  // another <body> within the first is taken for part of it
  const html = ad.html.repeat(Math.ceil(bigBytes / Buffer.byteLength(ad.html)));
  const big: Sample = { ...ad, name: 'one ad again and again', html };
  print(big, await measure(page, big, ['walk', 'read', 'bilaga'], 1));
}

/**
 * The first reading in a fresh page: what somebody waits for when the browser has just started the background. Nothing is
 * warm, and the vocabularies of the page's language are compiled in it. The warm times above leave that out.
 */
async function measureFirst(browser: Browser, script: string, samples: readonly Sample[]): Promise<void> {
  const times: number[] = [];
  for (const sample of samples.slice(0, starts)) {
    const page = await browser.newPage();
    await page.evaluate(`${script}\n;globalThis.bilagaBench = bilagaBench;`);
    times.push(z.number().parse(await page.evaluate(call('first', sample.html, sample.url))));
    await page.close();
  }
  console.log(`first reading after a start, median of ${times.length}: ${median(times).toFixed(0)} ms`);
}

/** A call of one of the functions of bench-page.ts. */
function call(name: 'measure' | 'first', ...values: readonly unknown[]): string {
  return `bilagaBench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

const Times = z.partialRecord(z.enum(all), z.number());

async function measure(page: Page, { html, url }: Sample, names: readonly Contender[], rounds: number) {
  const times = Times.parse(await page.evaluate(call('measure', names, html, url, rounds)));
  const none = Number.NaN;
  return { walk: none, read: none, bilaga: none, readability: none, defuddle: none, ...times };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'scripts/bench-page.ts', formats: ['iife'], name: 'bilagaBench' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The bundle of the bench came out empty.');
  return chunk.code;
}

function print({ name, html, sort }: Sample, times: Record<Contender, number>): void {
  const ms = all.map((contender) => (Number.isNaN(times[contender]) ? '-' : times[contender].toFixed(2)));
  const share = (other: number) => (Number.isNaN(other) ? '-' : (times.bilaga / other).toFixed(2));
  const size = (html.length / 1000).toFixed(0);
  console.log(row(`${sort} ${name}`, size, ...ms, share(times.walk), share(times.readability)));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.slice(0, 36).padEnd(38) + cells.map((cell) => cell.padStart(12)).join('');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
