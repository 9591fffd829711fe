#!/usr/bin/env node
// Holds what the extractor read against the labels (LABELS.md).
//   node score.mjs GOLD.jsonl PREDICTED.jsonl [--errors] [--json] [--by lang|id]
// PREDICTED has one line an ad: {"id": "…", "posting": null | Posting}. Of Posting it reads
//   reference: string|null, deadline: {date: "YYYY-MM-DD"}|null, rolling: boolean,
//   requirements: [{kind, necessity, pages: {min,max}|null, words: {max}|null, count: number|null, fileName: template|null}],
//   files: {formats: [], forbiddenFormats: [], maxSizeMB: number|null, single: boolean, names: [template]},
//   languages: [], subject: template|null, channel: string|null.
// Figures: micro precision, recall and F1 over (ad, value) pairs; 'exact' is the share of ads whose set of kinds is the label's.
import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const by = args.includes('--by') ? args[args.indexOf('--by') + 1] : null;
const [goldFile, predictedFile] = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--by');
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
const gold = lines(goldFile);
const predicted = new Map(lines(predictedFile).map((p) => [p.id, p.posting ?? null]));

const sample = {
  familyName: 'Lindqvist',
  givenName: 'Maja',
  fullName: 'Maja Lindqvist',
  reference: 'R77',
  document: 'DOC',
  title: 'TITLE',
  date: '2026-01-31',
};
// a name is compared as it would be written, with the side's own reference number in it; a slash can only become a hyphen
const render = (t, reference) =>
  String(t)
    .replace(/\{(\w+)\}/g, (_, k) => (k === 'reference' && reference ? reference : sample[k]) ?? `{${k}}`)
    .replace(/[/\\]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.pdf$/i, '')
    .toLowerCase();
const norm = (s) =>
  String(s)
    .normalize('NFKC')
    .replace(/[\s‐-―-]+/g, '')
    .replace(/^(ref\.?(erence)?(no|nr|number)?\.?:?)/i, '')
    .toLowerCase();

// what one side states, as field -> set of comparable strings
function facts(x) {
  if (!x) return null;
  const f = x.files ?? x;
  const names = [
    ...(x.fileNames ?? []),
    ...(f.names ?? []),
    ...(x.requirements ?? []).map((r) => r.fileName).filter(Boolean),
  ];
  const kinds = (x.requirements ?? []).filter((r) => r.kind !== 'other' && r.necessity !== 'unwanted');
  const strict = new Map();
  const rank = { required: 2, conditional: 1, optional: 1 };
  for (const r of kinds) strict.set(r.kind, Math.max(strict.get(r.kind) ?? 0, rank[r.necessity] ?? 2));
  const page = (r) => r.pages?.max ?? r.maxPages;
  const word = (r) => r.words?.max ?? r.maxWords;
  return {
    kinds: new Set(strict.keys()),
    strict,
    limits: new Set(
      kinds.flatMap((r) => [page(r) && `${r.kind} ${page(r)}p`, word(r) && `${r.kind} ${word(r)}w`]).filter(Boolean),
    ),
    counts: new Set(
      kinds
        .filter((r) => r.count && ['references', 'recommendation-letter'].includes(r.kind))
        .map((r) => `${r.kind} ${r.count}`),
    ),
    unwanted: new Set((x.requirements ?? []).filter((r) => r.necessity === 'unwanted').map((r) => r.kind)),
    reference: new Set(x.reference ? [norm(x.reference)] : []),
    deadline: new Set([x.deadline?.date ?? x.deadline].filter(Boolean)),
    rolling: new Set(x.rolling ? ['yes'] : []),
    formats: new Set(f.formats ?? []),
    forbidden: new Set(f.forbiddenFormats ?? []),
    size: new Set([f.maxSizeMB ?? x.maxFileSizeMB].filter(Boolean).map(String)),
    single: new Set((f.single ?? x.singleFile) ? ['yes'] : []),
    languages: new Set(x.languages ?? []),
    names: new Set(names.map((t) => render(t, x.reference))),
    subject: new Set(x.subject ? [render(x.subject, x.reference)] : []),
    channel: new Set(x.channel ? [x.channel] : []),
  };
}
const FIELDS = [
  'kinds',
  'limits',
  'counts',
  'unwanted',
  'reference',
  'deadline',
  'rolling',
  'formats',
  'forbidden',
  'size',
  'single',
  'languages',
  'names',
  'subject',
  'channel',
];
const tally = () => ({
  ads: 0,
  exact: 0,
  late: 0,
  posting: [0, 0, 0],
  necessity: [0, 0],
  ...Object.fromEntries(FIELDS.map((f) => [f, [0, 0, 0]])),
});
const groups = new Map();
const errors = [];

for (const g of gold) {
  const key = by === 'id' ? g.id : by ? String(g[by] ?? '?') : 'all';
  const t = groups.get(key) ?? groups.set(key, tally()).get(key);
  const p = predicted.get(g.id) ?? null;
  const isPosting = p !== null;
  if (g.posting !== false && isPosting) t.posting[0]++;
  else if (g.posting === false && isPosting) {
    t.posting[1]++;
    errors.push([g.id, 'posting', '', 'not a posting']);
  } else if (g.posting !== false) {
    t.posting[2]++;
    errors.push([g.id, 'posting', 'missed', '']);
  }
  if (g.posting === false) continue;
  const want = facts(g),
    got = facts(p ?? {});
  t.ads++;
  let same = true;
  for (const f of FIELDS) {
    for (const v of got[f])
      if (want[f].has(v)) t[f][0]++;
      else {
        t[f][1]++;
        if (f === 'kinds') same = false;
        errors.push([g.id, f, '', v]);
      }
    for (const v of want[f])
      if (!got[f].has(v)) {
        t[f][2]++;
        if (f === 'kinds') same = false;
        errors.push([g.id, f, v, '']);
      }
  }
  if (same) t.exact++;
  const [wanted] = want.deadline,
    [read] = got.deadline;
  if (read && (!wanted || read > wanted)) t.late++; // a date later than the label, or one where there is none, is the worst mistake
  for (const [k, r] of want.strict)
    if (got.strict.has(k)) {
      t.necessity[1]++;
      if (got.strict.get(k) === r) t.necessity[0]++;
      else errors.push([g.id, 'necessity', `${k}:${r}`, `${k}:${got.strict.get(k)}`]);
    }
}
const prf = ([tp, fp, fn]) => ({
  p: tp / (tp + fp || 1),
  r: tp / (tp + fn || 1),
  f1: (2 * tp) / (2 * tp + fp + fn || 1),
  n: tp + fn,
});
const report = Object.fromEntries(
  [...groups].map(([k, t]) => [
    k,
    {
      ads: t.ads,
      exact: t.exact / (t.ads || 1),
      late: t.late,
      necessity: t.necessity[0] / (t.necessity[1] || 1),
      ...Object.fromEntries(['posting', ...FIELDS].map((f) => [f, prf(t[f])])),
    },
  ]),
);
if (flags.has('--json')) console.log(JSON.stringify(report));
else
  for (const [k, r] of Object.entries(report)) {
    const pc = (x) => (100 * x).toFixed(1).padStart(6);
    console.log(
      `${k}: ${r.ads} ads · all kinds right in${pc(r.exact)} % · necessity right in${pc(r.necessity)} % · deadlines too late or invented: ${r.late}`,
    );
    for (const f of ['posting', ...FIELDS])
      if (by !== 'id' || r[f].n)
        console.log(`  ${f.padEnd(10)} P${pc(r[f].p)}  R${pc(r[f].r)}  F1${pc(r[f].f1)}  (${r[f].n} labelled)`);
  }
if (flags.has('--errors'))
  for (const [id, f, want, got] of errors) console.log(`${id}\t${f}\twant ${want || '-'}\tgot ${got || '-'}`);
