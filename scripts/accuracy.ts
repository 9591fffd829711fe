import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { labelledSets, readSet, runScorer, scorerFor, together } from './labelled-sets';

const usage = `Holds the reader's figures against those of docs/accuracy.json and refuses a fall.
  npm run corpus               compare
  npm run corpus -- --update   write the present figures down`;

const file = 'docs/accuracy.json';
/** The labelled ads of the project, and those of others, which may not lie in it. */
const corpora = { own: 'tests/corpus', shared: '../shared/corpus' };
/** A fall of half a point is noise of a changed label or phrase; more is a loss. In shares of 1. */
const tolerance = 0.005;

const Share = z.number();
const Prf = z.object({ p: Share, r: Share, f1: Share, n: z.number() });
/** What score.mjs prints with --json: an object of figures a group, here the one group `all`. */
const Report = z.object({ all: z.catchall(z.object({ late: z.number() }), z.union([z.number(), Prf])) });
const Figures = z.record(z.string(), z.number());
type Figures = z.infer<typeof Figures>;
const Accuracy = z.record(z.string(), Figures);

/** 0: no figure fell, or none can be measured here. 1: one fell. 2: the command makes no sense. */
export default function accuracy(args: string[]): 0 | 1 | 2 {
  const update = args.includes('--update');
  if (args.some((arg) => arg !== '--update')) {
    console.error(usage);
    return 2;
  }
  const known = existsSync(file) ? Accuracy.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const present: Record<string, Figures> = { ...known };
  const falls: string[] = [];
  for (const [name, dir] of Object.entries(corpora)) {
    const figures = existsSync(dir) ? measure(dir, falls) : null;
    if (figures === null) {
      console.log(`${name}: skipped, there is no ${dir} here.`);
      continue;
    }
    present[name] = figures;
    console.log(`${name}: ${line(figures)}`);
    falls.push(...fallen(name, known[name] ?? {}, figures));
  }
  if (update) {
    writeFileSync(file, `${JSON.stringify(present, null, 2)}\n`);
    console.log(`Written to ${file}.`);
    return 0;
  }
  for (const fall of falls) console.error(fall);
  return falls.length > 0 ? 1 : 0;
}

/** Shares of 1 by figure, and `late`: how many deadlines are later than the label or invented. null: no labelled ads. */
function measure(dir: string, problems: string[]): Figures | null {
  const folders = labelledSets(dir);
  const scorer = scorerFor(dir);
  if (folders.length === 0 || scorer === null) return null;
  const sets = folders.map(readSet);
  problems.push(...sets.flatMap((set) => set.problems));
  const report = Report.parse(JSON.parse(runScorer(scorer, together(sets), ['--json'])));
  const figures: Record<string, number> = {};
  for (const [name, figure] of Object.entries(report.all)) {
    if (typeof figure === 'number') figures[name] = rounded(figure);
    else if (name === 'kinds' || name === 'posting') {
      for (const part of ['p', 'r', 'f1'] as const) figures[`${name} ${part}`] = rounded(figure[part]);
    } else figures[`${name} f1`] = rounded(figure.f1);
  }
  return figures;
}

function fallen(corpus: string, before: Figures, now: Figures): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = now[name];
    if (is === undefined || name === 'ads') return [];
    const worse = name === 'late' ? is > was : is < was - tolerance;
    return worse
      ? [`${corpus}: ${name} fell from ${was} to ${is}. Mend it, or say why and run: npm run corpus -- --update`]
      : [];
  });
}

function line(figures: Figures): string {
  return ['ads', 'kinds f1', 'exact', 'necessity', 'deadline f1', 'late', 'reference f1']
    .map((name) => `${name} ${figures[name] ?? '?'}`)
    .join(' · ');
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
