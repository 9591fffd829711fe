import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readBatch } from './batch';
import { messageOf } from './read-input';

/** Ads with their labels, and what was read from them, as JSON lines that belong together by id. */
export interface ReadSet {
  readonly name: string;
  readonly gold: string;
  readonly read: string;
  /** A sentence for each ad that could not be read. */
  readonly problems: readonly string[];
}

/** The folders that hold ads.jsonl with gold.jsonl: this one, or those in it. */
export function labelledSets(dir: string): string[] {
  const folders = [dir, ...readdirSync(dir).map((name) => join(dir, name))];
  return folders.filter((folder) => existsSync(join(folder, 'ads.jsonl')) && existsSync(join(folder, 'gold.jsonl')));
}

/** The score.mjs that goes with the labels: in their folder, in the one above, else the project's own copy. */
export function scorerFor(dir: string): string | null {
  const folders = [dir, join(dir, '..'), 'tests/corpus'];
  return folders.map((folder) => resolve(folder, 'score.mjs')).find(existsSync) ?? null;
}

export function readSet(folder: string): ReadSet {
  const name = basename(resolve(folder));
  const problems: string[] = [];
  let read = '';
  for (const { line, id, posting, error } of readBatch(readFileSync(join(folder, 'ads.jsonl'), 'utf8'))) {
    if (error !== null) problems.push(`${name}, line ${line}: ${messageOf(error)}`);
    read += `${JSON.stringify({ id, posting })}\n`;
  }
  return { name, gold: `${readFileSync(join(folder, 'gold.jsonl'), 'utf8')}\n`, read, problems };
}

export function together(sets: readonly ReadSet[]): ReadSet {
  return {
    name: 'all sets',
    gold: sets.map(({ gold }) => gold).join(''),
    read: sets.map(({ read }) => read).join(''),
    problems: [],
  };
}

/** What score.mjs prints of a set. */
export function runScorer(scorer: string, { gold, read }: ReadSet, flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-score-'));
  try {
    const files = [join(folder, 'gold.jsonl'), join(folder, 'read.jsonl')] as const;
    writeFileSync(files[0], gold);
    writeFileSync(files[1], read);
    const run = spawnSync(process.execPath, [scorer, ...files, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
