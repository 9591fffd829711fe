import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicons } from '../lib/languages/registry';

const usage = `Writes the files of a new unit, to be filled in. CONTRIBUTING.md says how.
  npm run new site <id>            an adapter, the frames of two ads and of a page that is none, its addresses
  npm run new language <tag>       an empty lexicon and its samples, by the ISO 639-1 code
  npm run new naming-rule <id>     a rule and the frame of its sentences`;

/** Texts by path. */
type Files = Readonly<Record<string, string>>;

interface Unit {
  readonly make: (id: string) => Files;
  /** What has to be done beside filling in, and what the tests hold. */
  readonly rest: string;
}

const units: Readonly<Record<string, Unit>> = {
  site: {
    make: site,
    rest: 'Put its hosts into docs/decisions/0013-hosts.md and a line into CHANGELOG.md; mend its addresses in tests/addresses.json.',
  },
  language: { make: language, rest: 'Write at least nine labelled ads in it for tests/corpus.' },
  'naming-rule': {
    make: namingRule,
    rest: 'Write at least eight sentences in several languages, some without a rule.',
  },
};
const ADDRESSES = 'tests/addresses.json';

/** 0: written. 1: a file of that name is there already; nothing is written. 2: the command makes no sense. */
export default function start([what = '', id = '']: string[]): 0 | 1 | 2 {
  const unit = units[what];
  if (unit === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    console.error(`${usage}\nAn id is in small letters and figures, parted by hyphens.`);
    return 2;
  }
  const files = unit.make(id);
  const taken = Object.keys(files).find((file) => existsSync(file) && file !== ADDRESSES);
  if (taken !== undefined) {
    console.error(`${taken} is there already.`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, tidy(file, text));
    console.log(file);
  }
  console.log(`\nFill them in. ${unit.rest}\nThen run: npm run check. The tests say what is missing.`);
  return 0;
}

/** The text as the style check wants it laid out; HTML as it is. */
function tidy(file: string, text: string): string {
  if (file.endsWith('.html')) return text;
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const run = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${file}`], {
    cwd,
    input: text,
    encoding: 'utf8',
  });
  return run.status === 0 ? run.stdout : text;
}

function site(id: string): Files {
  const adapter = `import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: '${id}',
  matches: ['*://${id}.example/*'],
  path: /^\\/jobs\\/\\d+/,
  body: ['main'],
  facts: {
    title: [at('h1')],
  },
});
`;
  const today = new Date().toISOString().slice(0, 10);
  const page = (url: string) => {
    const head = { url, captured: today, language: 'en', note: '' };
    return `<!-- ${JSON.stringify(head)} -->\n<!doctype html>\n<html lang="en">\n<body>\n<main>\n<h1></h1>\n</main>\n</body>\n</html>\n`;
  };
  const ads = [1, 2].map((number) => `https://${id}.example/jobs/${number}`);
  const list = `https://${id}.example/jobs`;
  const known: unknown = existsSync(ADDRESSES) ? JSON.parse(readFileSync(ADDRESSES, 'utf8')) : {};
  const expected = { title: '', employer: '', reference: null, deadline: null, kinds: [] };
  const folder = `tests/postings/${id}`;
  return {
    [`lib/sites/adapters/${id}.ts`]: adapter,
    [`${folder}/first.html`]: page(ads[0] ?? ''),
    [`${folder}/first.json`]: json(expected),
    [`${folder}/second.html`]: page(ads[1] ?? ''),
    [`${folder}/second.json`]: json(expected),
    [`tests/elsewhere/${id}/list.html`]: page(list),
    [ADDRESSES]: json({ ...Object(known), [id]: { verified: null, ads, others: [list] } }),
  };
}

function language(tag: string): Files {
  const model = lexicons.find((lexicon) => lexicon.tag === 'en');
  const empty = { ...(model === undefined ? {} : emptied(model)), tag, name: '' };
  return {
    [`tests/languages/${tag}.json`]: json({ frame: '{text}', samples: [{ text: '', asks: [{ kind: 'cv' }] }] }),
    [`lib/languages/lexicons/${tag}.ts`]: `import { defineLexicon } from '../contract';\n\nexport default defineLexicon(${JSON.stringify(empty, null, 2)});\n`,
  };
}

function namingRule(id: string): Files {
  const rule = `import { defineNamingRule } from '../contract';

/** What the rule looks like in an ad, with an example. */
export default defineNamingRule({
  id: '${id}',
  stage: 'in-words',
  find: () => [],
});
`;
  return {
    [`lib/naming/rules/${id}.ts`]: rule,
    [`tests/naming/${id}.json`]: json([{ language: 'en', text: '', templates: [] }]),
  };
}

/** The same record with nothing in its lists. */
function emptied(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => {
      const inner = typeof value === 'object' && value !== null && !Array.isArray(value) ? emptied(value) : value;
      return [key, Array.isArray(value) ? [] : inner];
    }),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
