import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-extract-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = `PhD student in glaciology
Reference number: GLA 2027/4
Your application must contain:
- a cover letter of at most two pages
- a CV
- copies of degree certificates
Apply through our portal by 1 March 2027.`;

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

function extract(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/extract.ts', ...args], { input, encoding: 'utf8' });
}

describe('npm run extract', () => {
  it('prints a checklist for people', () => {
    const { stdout, status } = extract([file('ad.txt', text)]);
    expect(stdout).toContain('GLA 2027/4');
    expect(stdout).toContain('2027-03-01');
    expect(stdout).toMatch(/\[ \] .*cover letter.*at most 2 pages/iu);
    expect(status).toBe(0);
  });

  it('prints one record from standard input, and tells HTML by its content', () => {
    const html = text.replace(/^(.*)$/gmu, '<p>$1</p>');
    const { stdout, status } = extract(['--json', '--url', 'https://example.org/ad', '-'], html);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, url: 'https://example.org/ad', reference: 'GLA 2027/4' });
    expect(status).toBe(0);
  });

  it('goes by the user’s word that a text is an ad', () => {
    const short = file('short.txt', 'A CV is to be sent.');
    expect(extract([short]).stdout).toContain('This is no job ad');
    expect(extract(['--ad', short]).stdout).toContain('[ ] CV');
  });

  it('reads the other files where one cannot be read, and says which and why', () => {
    const { stdout, stderr, status } = extract(['--json', join(folder, 'none.txt'), file('ad.txt', text)]);
    expect(stderr).toContain('none.txt: There is no such file.');
    expect(JSON.parse(stdout)).toMatchObject({ posting: { reference: 'GLA 2027/4' } });
    expect(status).toBe(1);
  });

  it('keeps to one line a line in a batch, the broken ones too', () => {
    const lines = [{ id: 'a', text }, { id: 'b' }, { id: 'c', html: '<h1>News</h1><p>It rained.</p>' }];
    const batch = file('ads.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n`);
    const { stdout, stderr, status } = extract(['--batch', batch]);
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read[0].posting.reference).toBe('GLA 2027/4');
    expect(read[1]).toMatchObject({ posting: null, error: 'Neither "html" nor "text" is there.' });
    expect(read[2].posting).toBeNull();
    expect(stderr).toContain('line 4: This line is no JSON.');
    expect(status).toBe(1);
  });

  it('says what it takes where the command makes no sense', () => {
    const { stderr, status } = extract([]);
    expect(stderr).toMatch(/^Name at least one file\.$/mu);
    expect(stderr).not.toContain('fault');
    expect(status).toBe(2);
  });
});
