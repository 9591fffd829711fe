import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilaga-new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function make(...args: readonly string[]) {
  return spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'scripts/new.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function written(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name))
    .sort();
}

function text(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('npm run new', () => {
  it('writes the files of a site, with addresses of its own', () => {
    const { status, stdout } = make('site', 'sample-uni');
    expect(status).toBe(0);
    expect(stdout).toContain('0013-hosts.md');
    expect(written()).toEqual([
      'lib/sites/adapters/sample-uni.ts',
      'tests/addresses.json',
      'tests/elsewhere/sample-uni/list.html',
      'tests/postings/sample-uni/first.html',
      'tests/postings/sample-uni/first.json',
      'tests/postings/sample-uni/second.html',
      'tests/postings/sample-uni/second.json',
    ]);
    expect(text('lib/sites/adapters/sample-uni.ts')).toContain("id: 'sample-uni'");
    const addresses = JSON.parse(text('tests/addresses.json')) as Record<string, unknown>;
    expect(Object.keys(addresses)).toEqual(['sample-uni']);
  });

  it('writes a lexicon with every part that a lexicon has, laid out as the style wants it', () => {
    expect(make('language', 'es').status).toBe(0);
    expect(written()).toEqual(['lib/languages/lexicons/es.ts', 'tests/languages/es.json']);
    const lexicon = text('lib/languages/lexicons/es.ts');
    expect(lexicon).toContain("tag: 'es',");
    expect(lexicon).toContain("'cover-letter': [],");
  });

  it('writes a naming rule and its sentences', () => {
    expect(make('naming-rule', 'in-brackets').status).toBe(0);
    expect(written()).toEqual(['lib/naming/rules/in-brackets.ts', 'tests/naming/in-brackets.json']);
  });

  it('writes over nothing, and nothing where the command makes no sense', () => {
    make('naming-rule', 'in-brackets');
    const { status, stderr } = make('naming-rule', 'in-brackets');
    expect([status, stderr]).toEqual([1, expect.stringContaining('is there already')]);
    expect(make('site', 'Not An Id').status).toBe(2);
    expect(make('room', 'kitchen').status).toBe(2);
    expect(existsSync(join(folder, 'lib/sites'))).toBe(false);
  });
});
