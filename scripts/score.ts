import { existsSync } from 'node:fs';
import { labelledSets, readSet, runScorer, scorerFor, together } from './labelled-sets';

const usage = `Scores the reader on labelled ads.
  npm run score -- DIR [--by lang] [--errors] [--json]
DIR holds ads.jsonl with gold.jsonl, in itself or in its subfolders.`;

/** 0: all ads were read and scored. 1: some could not be read, the others are scored. 2: there is nothing to score. */
export default function score(args: string[]): 0 | 1 | 2 {
  const dir = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--by');
  if (dir === undefined) return refuse(usage);
  if (!existsSync(dir)) return refuse(`There is no folder ${dir}.`);
  const folders = labelledSets(dir);
  if (folders.length === 0) return refuse(`${dir} holds no ads.jsonl with gold.jsonl beside it.`);
  const scorer = scorerFor(dir);
  if (scorer === null) return refuse(`There is no score.mjs in ${dir}.`);

  const flags = args.filter((arg) => arg !== dir);
  const sets = folders.map(readSet);
  for (const set of sets.length > 1 ? [...sets, together(sets)] : sets) {
    const table = runScorer(scorer, set, flags);
    // With --json one line a set, so that the figures of several can be told apart.
    if (flags.includes('--json')) console.log(`{"set":${JSON.stringify(set.name)},"figures":${table.trim()}}`);
    else console.log(`== ${set.name}\n${table}`);
  }
  const problems = sets.flatMap((set) => set.problems);
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}
