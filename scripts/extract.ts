import { readFile } from 'node:fs/promises';
import { arrayBuffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { lexicons } from '../lib/languages/registry';
import type { TrailEntry } from '../lib/matcher/context';
import { matchPage } from '../lib/matcher/match';
import { readBatch } from './batch';
import { printPosting, printTrail } from './print-posting';
import { messageOf, pageFromBytes } from './read-input';

const usage = `Reads job ads and prints what they ask for.
  npm run -s extract -- [--url URL] [--ad] [--json] [--explain] FILE…    HTML, PDF or plain text; - is standard input
  npm run -s extract -- --batch FILE.jsonl                               lines {"id", "url"?, "html"? or "text"?}
  --ad: it is an ad, whatever it looks like`;

const noAd = 'This is no job ad, or not a single one. If it is one, say so with --ad.';

/** 0: everything was read. 1: some of it could not be read, the rest is printed. 2: the command makes no sense. */
export default async function extract(args: string[]): Promise<0 | 1 | 2> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  return options.values.batch === undefined ? readFiles(options) : readBatchFile(options.values.batch);
}

function parse(args: string[]) {
  const options = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      ad: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      batch: { type: 'string' },
    },
  });
  const { values, positionals } = options;
  if (values.batch === undefined && positionals.length === 0) throw new Error('Name at least one file.');
  if (values.batch !== undefined && positionals.length > 0) throw new Error('--batch takes one file and no others.');
  if (values.url !== undefined && positionals.length !== 1) throw new Error('--url goes with one file.');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`This is no address: ${values.url}`);
  return options;
}

async function readFiles({ values, positionals }: ReturnType<typeof parse>): Promise<0 | 1> {
  let failed = false;
  const several = positionals.length > 1;
  for (const file of positionals) {
    try {
      const page = await pageFromBytes(await bytesOf(file), values.url ?? null);
      const trail: TrailEntry[] = [];
      const posting = matchPage(page, {
        lexicons,
        isAd: values.ad,
        ...(values.explain && { trail: (entry) => trail.push(entry) }),
      });
      if (values.json) console.log(several ? JSON.stringify({ id: file, posting }) : JSON.stringify(posting, null, 2));
      else {
        if (several) console.log(`== ${file}`);
        console.log(posting === null ? noAd : printPosting(posting));
      }
      // With --json standard output holds JSON and nothing else.
      if (values.explain) (values.json ? console.error : console.log)(printTrail(trail));
    } catch (error) {
      failed = true;
      console.error(`${file}: ${messageOf(error)}`);
    }
  }
  return failed ? 1 : 0;
}

async function readBatchFile(file: string): Promise<0 | 1> {
  let lines: string;
  try {
    lines = new TextDecoder().decode(await bytesOf(file));
  } catch (error) {
    console.error(`${file}: ${messageOf(error)}`);
    return 1;
  }
  let failed = false;
  for (const { line, id, posting, error } of readBatch(lines)) {
    if (error !== null) {
      failed = true;
      console.error(`${file}, line ${line}: ${messageOf(error)}`);
    }
    if (id !== null) console.log(JSON.stringify({ id, posting, ...(error !== null && { error: messageOf(error) }) }));
  }
  return failed ? 1 : 0;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-') return new Uint8Array(await readFile(file));
  return new Uint8Array(await arrayBuffer(process.stdin));
}
