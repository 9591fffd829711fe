import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ServedPage } from './ad-server';

const ads = 'tests/postings';
const others = 'tests/elsewhere';

/** The first line of a fixture: a comment that holds JSON. For a PDF the same JSON lies beside it, in `<case>.pdf.json`. */
const FixtureHead = z.object({ url: z.string(), captured: z.string(), language: z.string(), note: z.string() });
export type FixtureHead = z.infer<typeof FixtureHead>;

export interface Fixture extends FixtureHead {
  /** `<site>/<case>.html` or `.pdf`, from the folder of the fixtures. */
  readonly name: string;
  readonly file: string;
}

/** All fixture ads, by name. Throws if one lacks its head. */
export function fixtures(): Fixture[] {
  return pagesIn(ads);
}

/** All pages that look like ads and are none, by name, each under the site that it is of. Throws if one lacks its head. */
export function lookAlikes(): Fixture[] {
  return pagesIn(others);
}

function pagesIn(folder: string): Fixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|pdf)$/u.test(name))
    .sort()
    .map((name) => ({ name, file: join(folder, name), ...headOf(join(folder, name)) }));
}

/** The fixtures as a server holds them: each at the address where such an ad really lives. */
export function servedFixtures(): ServedPage[] {
  return fixtures().map(({ url, file }) => ({
    url,
    contentType: file.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
    body: { file },
  }));
}

function headOf(file: string): FixtureHead {
  const json = file.endsWith('.pdf')
    ? readFileSync(`${file}.json`, 'utf8')
    : /^<!-- ?(\{[^\n]*\}) ?-->/u.exec(readFileSync(file, 'utf8'))?.[1];
  const head = json === undefined ? null : FixtureHead.safeParse(JSON.parse(json));
  if (!head?.success) throw new Error(`${file} has to begin with <!-- {"url", "captured", "language", "note"} -->`);
  return head.data;
}
