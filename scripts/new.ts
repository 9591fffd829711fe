import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lexicons } from '../lib/languages/registry';

const usage = `Writes the files of a new unit, to be filled in. CONTRIBUTING.md says how.
  npm run new site <id>            an adapter and the frames of two ads
  npm run new language <tag>       an empty lexicon, by the ISO 639-1 code
  npm run new naming-rule <id>     a rule and the frame of its sentences`;

type Files = Readonly<Record<string, string>>;

const makers: Readonly<Record<string, (id: string) => Files>> = { site, language, 'naming-rule': namingRule };

/** 0: written. 1: a file of that name is there already; nothing is written. 2: the command makes no sense. */
export default function start([what = '', id = '']: string[]): 0 | 1 | 2 {
  const make = makers[what];
  if (make === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    console.error(`${usage}\nAn id is in small letters and figures, parted by hyphens.`);
    return 2;
  }
  const files = make(id);
  const taken = Object.keys(files).find((file) => existsSync(file));
  if (taken !== undefined) {
    console.error(`${taken} is there already.`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  console.log('\nFill them in and run: npm run check. The tests say what is missing.');
  return 0;
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
  const head = { url: `https://${id}.example/jobs/1`, captured: '', language: 'en', note: '' };
  const page = `<!-- ${JSON.stringify(head)} -->\n<!doctype html>\n<html lang="en">\n<body>\n<main>\n<h1></h1>\n</main>\n</body>\n</html>\n`;
  const expected = { title: '', employer: '', reference: null, deadline: null, kinds: [] };
  const folder = `tests/postings/${id}`;
  return {
    [`lib/sites/adapters/${id}.ts`]: adapter,
    [`${folder}/first.html`]: page,
    [`${folder}/first.json`]: json(expected),
    [`${folder}/second.html`]: page,
    [`${folder}/second.json`]: json(expected),
  };
}

function language(tag: string): Files {
  const model = lexicons.find((lexicon) => lexicon.tag === 'en');
  const empty = { ...(model === undefined ? {} : emptied(model)), tag, name: '' };
  return {
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
