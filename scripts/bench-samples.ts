import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { dressed } from './bench-dress';
import { fixtures } from './sample-ads';

const shared = '../shared';
const someUrl = 'https://ad.example.org/';

/** A page to be measured. */
export interface Sample {
  /** `saved`: a page as a site sent it. `dressed`: an ad within what a site puts around it. `bare`: an ad alone. */
  readonly sort: 'saved' | 'dressed' | 'bare';
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** Characters of what is put around ads, in turns: sites differ. */
const AROUND = [50_000, 100_000, 180_000, 280_000];

/** The project's own ads and, where they lie beside it, saved pages and texts of real ads. */
export function allSamples(): Sample[] {
  const own = fixtures()
    .filter(({ file }, index) => file.endsWith('.html') && index % 8 === 0)
    .map(({ name, file, url }): Sample => ({ sort: 'bare', name, url, html: readFileSync(file, 'utf8') }));
  const written = adsOf('tests/corpus/ads.jsonl', 8);
  const real = existsSync(shared) ? [...saved(), ...adsOf(join(shared, 'corpus/real/ads.jsonl'), 3)] : [];
  if (real.length === 0) console.log(`Pages and texts of real ads: skipped, there is no ${shared} here.`);
  const texts = [...real.filter(({ sort }) => sort === 'bare'), ...written];
  const clad = texts.map((ad, index): Sample => {
    return { ...ad, sort: 'dressed', html: dressed(ad.html, AROUND[index % AROUND.length] ?? 0) };
  });
  return [...real.filter(({ sort }) => sort === 'saved'), ...clad, ...own];
}

export function fromFile(file: string): Sample {
  return { sort: 'saved', name: basename(file), html: readFileSync(file, 'utf8'), url: someUrl };
}

/** Pages cut down to one element or two are no pages to measure on. */
const SNIPPET = 5_000;

function saved(): Sample[] {
  const folder = join(shared, 'platforms/pages');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return pages.map((name) => fromFile(join(folder, name))).filter(({ html }) => html.length > SNIPPET);
}

const Ad = z.object({
  id: z.string(),
  url: z.nullish(z.string()),
  html: z.nullish(z.string()),
  text: z.nullish(z.string()),
});

/** Ads that are HTML as saved pages, if they have the size of one; of the others every so manieth. */
function adsOf(file: string, each: number): Sample[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Ad.parse(JSON.parse(line)))
    .flatMap(({ id, url, html, text }, index): Sample[] => {
      const address = url ?? someUrl;
      if (html && html.length > SNIPPET) return [{ sort: 'saved', name: id, html, url: address }];
      const body = html ?? marked(text ?? '');
      return index % each === 0 && body !== '' ? [{ sort: 'bare', name: id, html: body, url: address }] : [];
    });
}

/** A plain text as a site would set it: bullets as a list, short lines as headings. */
function marked(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const safe = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (/^[•*–-] /u.test(line)) return `<ul><li>${safe.slice(2)}</li></ul>`;
      return line.length < 50 && !/[.,:;]$/u.test(line) ? `<h2>${safe}</h2>` : `<p>${safe}</p>`;
    })
    .join('\n')
    .replaceAll('</ul>\n<ul>', '');
}
