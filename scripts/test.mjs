// npm test: installs what is missing, then runs every check there is. The last line counts the tests of vitest, those in the browser
// included; a step that is no test (types, lint, build, size) counts where it fails. Exit code 1 if anything failed.
//   npm test                 all of it
//   npm test -- types unit   these steps alone
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDependencies, root } from './setup.mjs';

const steps = [
  { name: 'types', npm: ['run', 'types'] },
  { name: 'style', npm: ['run', 'lint:style'] },
  { name: 'code', npm: ['run', 'lint:code'] },
  { name: 'imports', npm: ['run', 'lint:imports'] },
  { name: 'dead', npm: ['run', 'lint:dead'] },
  { name: 'unit', npm: ['run', 'unit'], counts: true },
  { name: 'corpus', npm: ['run', 'corpus'] },
  { name: 'build', npm: ['run', 'build'] },
  { name: 'size', npm: ['run', 'size'] },
  { name: 'e2e', npm: ['run', 'e2e'], counts: true },
  { name: 'pictures', npm: ['run', 'shots', '--', '--check'] },
];

installDependencies();
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". The steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bilaga-test-'));
const summary = [];
for (const step of steps) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const report = join(folder, `${step.name}.json`);
  const reporters = step.counts ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync('npm', ['--silent', ...step.npm, ...reporters], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const { passed, failed } = step.counts ? counted(report) : { passed: 0, failed: 0 };
  // Something may fail without failing a test: a set-up, a worker, a step that has none.
  summary.push({
    name: step.name,
    passed,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    seconds: (Date.now() - started) / 1000,
  });
}
rmSync(folder, { recursive: true });

console.log('\n── summary');
for (const { name, passed, failed, seconds } of summary) {
  const tests = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)}${seconds.toFixed(0).padStart(4)} s  ${tests}`);
}
const total = (key) => summary.reduce((sum, step) => sum + step[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

/** Test files that could not be loaded hold no test and are counted as one failed test each. */
function counted(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
