import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import type { Contender } from './bench-page';
import { needBrowser } from './browser';
import { fixtures } from './sample-ads';

const usage = `Measures, in Chromium and on the same pages, a bare walk over the text, Bilaga's whole reading, Readability and defuddle.
  npm run bench                the project's sample ads and, where they lie beside it, saved pages of real ads
  npm run bench -- FILE…       these HTML files`;

const shared = '../shared';
const someUrl = 'https://ad.example.org/';
const all = ['walk', 'bilaga', 'readability', 'defuddle'] as const satisfies readonly Contender[];
const bigBytes = 10_000_000;

interface Sample {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** 0: measured. 2: the command makes no sense. Figures are printed, never judged: they depend on the machine. */
export default async function bench(args: string[]): Promise<0 | 2> {
  const missing = args.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`There is no file ${missing}.\n\n${usage}`);
    return 2;
  }
  const samples = args.length > 0 ? args.map(fromFile) : [...ownSamples(), ...savedSamples()];
  const [first] = samples;
  if (first === undefined) {
    console.error(usage);
    return 2;
  }
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: needBrowser(),
    pipe: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    // Saved pages bring scripts of their own along; what is measured is a page at rest.
    await page.setJavaScriptEnabled(false);
    console.log(row('', 'kB', 'walk ms', 'Bilaga', 'Readab.', 'defuddle', '÷ walk', '÷ Readab.'));
    const ratios: Record<'walk' | 'readability', number[]> = { walk: [], readability: [] };
    for (const sample of samples) {
      const times = await measure(page, script, sample, all, 9);
      ratios.walk.push(times.bilaga / times.walk);
      ratios.readability.push(times.bilaga / times.readability);
      print(sample, times);
    }
    console.log(
      row('median', '', '', '', '', '', median(ratios.walk).toFixed(2), median(ratios.readability).toFixed(2)),
    );
    const big = bigSample(first);
    print(big, await measure(page, script, big, ['walk', 'bilaga'], 3));
  } finally {
    await browser.close();
  }
  return 0;
}

const Times = z.partialRecord(z.enum(all), z.number());

async function measure(page: Page, script: string, { html, url }: Sample, names: readonly Contender[], rounds: number) {
  await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  const call = `bilagaBench.measure(${JSON.stringify(names)}, ${JSON.stringify(url)}, ${rounds})`;
  const times = Times.parse(await page.evaluate(`${script}\n${call}`));
  const none = Number.NaN;
  return { walk: none, bilaga: none, readability: none, defuddle: none, ...times };
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

/** Of the fixtures every tenth, and of the labelled ads of each corpus every fourth that is HTML. */
function ownSamples(): Sample[] {
  const pages = fixtures()
    .filter(({ file }, index) => file.endsWith('.html') && index % 10 === 0)
    .map(({ name, file, url }) => ({ name, url, html: readFileSync(file, 'utf8') }));
  return [...pages, ...adsOf('tests/corpus/ads.jsonl')];
}

function savedSamples(): Sample[] {
  if (!existsSync(shared)) {
    console.log(`Pages of real ads: skipped, there is no ${shared} here.`);
    return [];
  }
  const folder = join(shared, 'platforms/pages');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return [...pages.map((name) => fromFile(join(folder, name))), ...adsOf(join(shared, 'corpus/real/ads.jsonl'))];
}

const Ad = z.object({ id: z.string(), url: z.nullish(z.string()), html: z.nullish(z.string()) });

function adsOf(file: string): Sample[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Ad.parse(JSON.parse(line)))
    .flatMap(({ id, url, html }) => (typeof html === 'string' ? [{ name: id, html, url: url ?? someUrl }] : []))
    .filter((_, index) => index % 4 === 0);
}

function fromFile(file: string): Sample {
  return { name: basename(file), html: readFileSync(file, 'utf8'), url: someUrl };
}

/** An ad again and again until it is 10 MB long. */
function bigSample({ html, url }: Sample): Sample {
  // Another <body> within the first is taken for part of it.
  return { name: 'the first, to 10 MB', url, html: html.repeat(Math.ceil(bigBytes / Buffer.byteLength(html))) };
}

function print({ name, html }: Sample, { walk, bilaga, readability, defuddle }: Record<Contender, number>): void {
  const ms = [walk, bilaga, readability, defuddle].map((time) => (Number.isNaN(time) ? '-' : time.toFixed(2)));
  const share = (other: number) => (Number.isNaN(other) ? '-' : (bilaga / other).toFixed(2));
  console.log(row(name, (html.length / 1000).toFixed(0), ...ms, share(walk), share(readability)));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.slice(0, 40).padEnd(42) + cells.map((cell) => cell.padStart(10)).join('');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
