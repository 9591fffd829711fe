import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import * as z from 'zod/mini';

const usage = 'Holds the built extension against its budgets. Build it first: npm run build';

const output = '.output/chrome-mv3';
/** Bytes as they lie on the disk, not compressed. A page's budget counts its script with all that it imports when it opens. */
const budgets = { content: 40_000, background: 210_000, page: 170_000, lexicons: 500_000 };

const Manifest = z.object({
  background: z.object({ service_worker: z.string() }),
  content_scripts: z.optional(z.array(z.object({ js: z.optional(z.array(z.string())) }))),
});

interface Row {
  readonly name: string;
  readonly files: readonly string[];
  readonly budget: number | null;
}

/** 0: all within budget. 1: one is not. 2: nothing is built. */
export default function size(): 0 | 1 | 2 {
  if (!existsSync(join(output, 'manifest.json'))) {
    console.error(usage);
    return 2;
  }
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')));
  const scripts = new Set([
    ...(manifest.content_scripts ?? []).flatMap(({ js = [] }) => js),
    ...(existsSync(join(output, 'content-scripts'))
      ? readdirSync(join(output, 'content-scripts'))
          .filter((name) => name.endsWith('.js'))
          .map((name) => `content-scripts/${name}`)
      : []),
  ]);
  const pages = readdirSync(output).filter((name) => name.endsWith('.html'));
  const rows: Row[] = [
    ...[...scripts].sort().map((file) => ({ name: basename(file), files: [file], budget: budgets.content })),
    { name: 'background', files: withImports([manifest.background.service_worker]), budget: budgets.background },
    // Data that the background reads with the first page that it has to match.
    { name: 'lexicons.json', files: ['lexicons.json'], budget: budgets.lexicons },
    ...pages.map((page) => ({ name: page, files: withImports(scriptsOf(page)), budget: budgets.page })),
  ];
  const counted = new Set(rows.flatMap(({ files }) => files));
  // What a page loads only when it needs it: pdf.js and its worker above all.
  const later = filesUnder('.').filter((file) => /\.m?js$/u.test(file) && !counted.has(file));
  rows.push(...later.map((file) => ({ name: basename(file), files: [file], budget: null })));

  let over = 0;
  for (const { name, files, budget } of rows) {
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(output, file)).length, 0);
    const isOver = budget !== null && bytes > budget;
    if (isOver) over += 1;
    const limit = budget === null ? 'loaded on demand' : `of ${budget / 1000} kB${isOver ? '  OVER BUDGET' : ''}`;
    console.log(`${name.padEnd(36)} ${(bytes / 1000).toFixed(1).padStart(8)} kB  ${limit}`);
  }
  if (over > 0) console.error(`Over budget: ${over}. Load what is not needed at once on demand, or take it out.`);
  return over > 0 ? 1 : 0;
}

function scriptsOf(page: string): string[] {
  const html = readFileSync(join(output, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)].flatMap(([, file]) => file ?? []);
}

/** The files with all that they import statically, each once. A dynamic import has a bracket and does not count. */
function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(output, file), 'utf8');
    for (const [, path] of code.matchAll(/(?:import|from) ?["']([./][^"']*\.js)["']/gu)) {
      if (path !== undefined) open.push(path.startsWith('/') ? path.slice(1) : normalize(join(dirname(file), path)));
    }
  }
  return [...seen].sort();
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(output, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
