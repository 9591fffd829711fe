import { readFileSync } from 'node:fs';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { sites } from '../lib/sites/registry';
import addresses from '../tests/addresses.json';
import { pageFromBytes } from './read-input';
import { fixtures, lookAlikes } from './sample-ads';

const usage = `Prints how each site is read and held by tests.
  npm run sites [-- ID…]
For each of title, employer, reference and deadline: where the site's fixture ads have it from. label, heading: where the
adapter says that it stands. json-ld, microdata: the page's data. address: known without the page. text: the matcher read
it. -: no ad states it. Documents always come from the text. "Seen": when the adapter was last tried on a page that the
site itself had served, and whether that was the whole of one; "never": it rests on descriptions of the site.`;

const FACTS = ['title', 'employer', 'reference', 'deadline'] as const;

/** How one site stands. */
export interface SiteHealth {
  readonly id: string;
  readonly ads: number;
  readonly lookAlikes: number;
  /** For each fact, in the order of FACTS, where the fixtures have it from, the commonest first. */
  readonly sources: readonly (readonly string[])[];
  /** Fixtures in which nothing stood where the adapter looks. */
  readonly factsMissing: number;
  readonly seen: string;
}

/** 0: printed. 2: there is no such site. */
export default async function start(ids: string[]): Promise<0 | 2> {
  const wanted = ids.length === 0 ? sites.map(({ id }) => id) : ids;
  const unknown = wanted.filter((id) => !sites.some((site) => site.id === id));
  if (unknown.length > 0) {
    console.error(`${usage}\nThere is no site ${unknown.join(', ')}.`);
    return 2;
  }
  const rows = [];
  for (const id of wanted) rows.push(await healthOf(id));
  const head = ['site', 'ads', 'look-alikes', ...FACTS, 'facts missing', 'seen'];
  const table = rows.map((row) => [
    row.id,
    String(row.ads),
    String(row.lookAlikes),
    ...row.sources.map((names) => names.join('+') || '-'),
    String(row.factsMissing),
    row.seen,
  ]);
  for (const line of aligned([head, ...table])) console.log(line);
  const never = rows.filter(({ seen }) => seen === 'never').length;
  console.log(`\n${rows.length} sites, ${never} never tried on a page of their own.`);
  return 0;
}

/** Reads the site's fixtures as its adapter does. */
export async function healthOf(id: string): Promise<SiteHealth> {
  const own = fixtures().filter(({ name }) => name.startsWith(`${id}/`));
  const counts = FACTS.map(() => new Map<string, number>());
  let factsMissing = 0;
  for (const { file, url } of own) {
    const page = await pageFromBytes(new Uint8Array(readFileSync(file)), url);
    const posting = matchPage(page, { lexicons });
    if (posting === null) continue;
    factsMissing += page.factsMissing ? 1 : 0;
    for (const [at, name] of FACTS.entries()) {
      const source = page.facts[name]?.source ?? (posting[name] === null ? null : 'text');
      if (source !== null) counts[at]?.set(source, (counts[at].get(source) ?? 0) + 1);
    }
  }
  return {
    id,
    ads: own.length,
    lookAlikes: lookAlikes().filter(({ name }) => name.startsWith(`${id}/`)).length,
    sources: counts.map((count) => [...count].sort(([, a], [, b]) => b - a).map(([source]) => source)),
    factsMissing,
    seen: seenOf(id),
  };
}

function seenOf(id: string): string {
  const known = Object.entries(addresses).find(([site]) => site === id)?.[1];
  return known !== undefined && known.verified !== null ? `${known.verified.on}, ${known.verified.against}` : 'never';
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
