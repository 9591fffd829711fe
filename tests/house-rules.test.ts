import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, lookAlikes } from '../scripts/sample-ads';

const rooms = ['components', 'entrypoints', 'lib', 'scripts', 'tests'];
const sources = rooms.flatMap(filesUnder).filter((file) => /\.(?:tsx?|mjs)$/u.test(file));
const texts = ['.', ...rooms, 'docs', 'public', '.ci']
  .flatMap((folder) => (folder === '.' ? here() : filesUnder(folder)))
  .filter((file) => /\.(?:tsx?|m?js|json|jsonl|html|md|css|svg)$|run$/u.test(file) && file !== 'package-lock.json');

/** Vocabulary and messages: data that reads as a list, however long. */
const data = /^lib\/(?:languages\/lexicons|interface\/messages)\//u;

describe('the tree', () => {
  it('has no file that is too long to be one thing: split it at 250 lines', () => {
    const long = sources.filter(
      (file) => !data.test(file) && !/\.test\.tsx?$|^tests\//u.test(file) && lineCount(file) > 250,
    );
    expect(long).toEqual([]);
  });

  it('keeps things with the noun they serve: no utils, helpers, common, shared, types or constants', () => {
    expect(
      sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|shared|types|constants)(?:\/|\.)/u.test(file)),
    ).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    const odd = sources.filter((file) => {
      const name = basename(file).replace(
        /(?:\.(?:test|properties|e2e|config|content|content\/index|d))*\.(?:tsx?|mjs)$/u,
        '',
      );
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) &&
        !(file.startsWith('components/') && /^[A-Z][A-Za-z0-9]*$/u.test(name))
      );
    });
    expect(odd).toEqual([]);
  });

  it('re-exports nothing from an index file', () => {
    expect(sources.filter((file) => basename(file) === 'index.ts' && !file.startsWith('entrypoints/'))).toEqual([]);
  });

  it('silences no check', () => {
    const marks = ['biome', 'eslint'].map((tool) => new RegExp(`${tool}-(?:ignore|disable)`, 'u'));
    marks.push(/@ts-(?:ignore|nocheck|expect-error)/u, /\b(?:it|describe|test)\.(?:only|skip)\(/u);
    expect(sources.filter((file) => marks.some((mark) => mark.test(read(file))))).toEqual([]);
  });
});

describe('sets that a glob finds', () => {
  const sets = ['lib/sites/adapters', 'lib/languages/lexicons', 'lib/naming/rules'];
  const units = import.meta.glob<Record<string, unknown>>(
    ['../lib/sites/adapters/*.ts', '../lib/languages/lexicons/*.ts', '../lib/naming/rules/*.ts', '!**/*.test.ts'],
    { eager: true, import: 'default' },
  );

  it.each(Object.entries(units))('%s says its own name in its id', (file, unit) => {
    expect([unit.id, unit.tag]).toContain(basename(file, '.ts'));
  });

  it.each(sets)('%s holds units and their tests alone', (folder) => {
    const files = filesUnder(folder).filter((file) => !file.endsWith('.test.ts'));
    expect(files.filter((file) => units[`../${file}`] === undefined)).toEqual([]);
  });

  it.each(namesIn('lib/languages/lexicons'))('the language %s has at least nine labelled ads', (tag) => {
    const ads = read('tests/corpus/ads.jsonl').split('\n').filter(Boolean);
    const languages = ads.map((line) => (JSON.parse(line) as { lang: string }).lang);
    expect(languages.filter((language) => language === tag).length).toBeGreaterThanOrEqual(9);
  });

  it.each(namesIn('lib/naming/rules'))('the naming rule %s has its sentences', (rule) => {
    const cases: unknown = JSON.parse(read(`tests/naming/${rule}.json`));
    expect(Array.isArray(cases) && cases.length >= 8).toBe(true);
  });

  it.each(namesIn('lib/sites/adapters'))('the site %s has at least two different ads', (site) => {
    const own = fixtures().filter(({ name }) => name.startsWith(`${site}/`));
    expect(
      new Set(own.map(({ file, url }) => (url.includes('#') ? url : paragraphsOf(file) || url))).size,
    ).toBeGreaterThanOrEqual(2);
  });

  it.each(namesIn('lib/sites/adapters'))('the site %s has a page that looks like an ad and is none', (site) => {
    expect(lookAlikes().filter(({ name }) => name.startsWith(`${site}/`)).length).toBeGreaterThanOrEqual(1);
  });
});

describe('fixtures', () => {
  it('are dated and say why they are here', () => {
    const odd = [...fixtures(), ...lookAlikes()].filter(
      ({ captured, note }) => !/^\d{4}-\d{2}-\d{2}$/u.test(captured) || note.trim() === '',
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('hold what is under test and no more than 20 kB', () => {
    const big = [...fixtures(), ...lookAlikes()].filter(
      ({ file }) => file.endsWith('.html') && Buffer.byteLength(read(file)) > 20_000,
    );
    expect(big.map(({ name }) => name)).toEqual([]);
  });

  it('are all of a site of their own', () => {
    const sites = new Set(namesIn('lib/sites/adapters'));
    expect(
      [...fixtures(), ...lookAlikes()]
        .filter(({ name }) => !sites.has(name.split('/')[0] ?? '') && !name.startsWith('general/'))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('every text', () => {
  it('names no e-mail address of a real person', () => {
    const allowed = /(?:^|[.@])example\.(?:org|com|net|edu)$|\.example$|\.(?:test|invalid)$/u;
    const real = texts.flatMap((file) =>
      [...read(file).matchAll(/[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})/giu)]
        .filter(([, host = '']) => !allowed.test(host.toLowerCase()))
        .map(([address]) => `${file}: ${address}`),
    );
    expect(real).toEqual([]);
  });

  it('names no folder of one machine', () => {
    const own = new RegExp(`(?:^|[\\s"'\`(])/(?:${['work', 'tmp', 'root', 'home'].join('|')})/`, 'mu');
    expect(texts.filter((file) => own.test(read(file)))).toEqual([]);
  });

  it('of the lockfile names no address to fetch from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });
});

describe('docs', () => {
  it('explain every schema of the posting in the glossary', () => {
    const glossary = read('docs/GLOSSARY.md');
    const schemas = filesUnder('lib/posting').flatMap((file) => [
      ...read(file).matchAll(/export const ([A-Z]\w+) = z\./gu),
    ]);
    expect(schemas.map(([, name = '']) => name).filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });

  it('link to nothing that is not there', () => {
    const dead = texts
      .filter((file) => extname(file) === '.md')
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)]
          .map(([, target = '']) => join(file, '..', target))
          .filter((target) => !exists(target))
          .map((target) => `${file}: ${target}`),
      );
    expect(dead).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The running text of a fixture, which tells one ad from another in the same frame. */
function paragraphsOf(file: string): string {
  return [...read(file).matchAll(/<p>([^<]{80,})/gu)].map(([, text]) => text).join(' ');
}

function lineCount(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

function namesIn(folder: string): string[] {
  return filesUnder(folder)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'));
}

function here(): string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function exists(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}

function filesUnder(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
