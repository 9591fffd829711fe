import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readBatch } from './batch';

const usage = `Scores the reader on labelled ads.
  npm run score -- DIR [--by lang] [--errors] [--json]
DIR holds score.mjs and, in itself or in its subfolders, ads.jsonl with gold.jsonl.`;

/** 0: all sets were read and scored. 1: an ad could not be read. 2: there is nothing to score. */
export default function score(args: string[]): 0 | 1 | 2 {
  const dir = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--by');
  if (dir === undefined || !existsSync(dir)) return refuse(dir === undefined ? usage : `There is no folder ${dir}.`);
  const root = resolve(dir);
  const sets = labelledSets(root);
  if (sets.length === 0) return refuse(`${dir} holds no ads.jsonl with gold.jsonl beside it.`);
  const scorer = [root, resolve(root, '..'), resolve('tests/corpus')]
    .map((folder) => join(folder, 'score.mjs'))
    .find(existsSync);
  if (scorer === undefined) return refuse(`There is no score.mjs in ${dir}.`);

  const flags = args.filter((arg) => arg !== dir);
  const work = mkdtempSync(join(tmpdir(), 'bilaga-score-'));
  let failed = 0;
  const all = { gold: '', read: '' };
  try {
    for (const set of sets) {
      const gold = `${readFileSync(join(set, 'gold.jsonl'), 'utf8')}\n`;
      let read = '';
      for (const { line, id, posting, error } of readBatch(readFileSync(join(set, 'ads.jsonl'), 'utf8'))) {
        if (error !== null) {
          failed += 1;
          console.error(`${basename(set)}, line ${line}: ${error instanceof Error ? error.message : String(error)}`);
        }
        read += `${JSON.stringify({ id, posting })}\n`;
      }
      all.gold += gold;
      all.read += read;
      print(scorer, basename(set), { gold, read }, work, flags);
    }
    if (sets.length > 1) print(scorer, 'all sets', all, work, flags);
  } finally {
    rmSync(work, { recursive: true });
  }
  if (failed > 0) console.error(`${failed} ads could not be read.`);
  return failed > 0 ? 1 : 0;
}

function labelledSets(root: string): string[] {
  const folders = [root, ...readdirSync(root).map((name) => join(root, name))];
  return folders.filter((folder) => existsSync(join(folder, 'ads.jsonl')) && existsSync(join(folder, 'gold.jsonl')));
}

/** With --json the sets come as lines `{"set", "figures"}`, so that the figures of several can be told apart. */
function print(
  scorer: string,
  set: string,
  lines: { gold: string; read: string },
  work: string,
  flags: readonly string[],
): void {
  const gold = join(work, 'gold.jsonl');
  const read = join(work, 'read.jsonl');
  writeFileSync(gold, lines.gold);
  writeFileSync(read, lines.read);
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, gold, read, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (stderr !== '') console.error(stderr);
  if (flags.includes('--json')) console.log(`{"set":${JSON.stringify(set)},"figures":${stdout.trim()}}`);
  else console.log(`== ${set}\n${stdout}`);
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}
