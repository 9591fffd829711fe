// Plain Node without dependencies: it has to run before there are any.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The project's folder. */
export const root = new URL('..', import.meta.url);

/** Installs the npm dependencies where they are missing or others than package.json says. Ends the process with a sentence if it cannot. */
export function installDependencies() {
  const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  checkNode(wanted.engines.node);
  const missing = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }).filter(
    ([name, version]) => installedVersion(name) !== version,
  );
  if (missing.length === 0) return;
  console.log(`Installing dependencies (${missing.length} are missing or out of date).`);
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('npm ci failed. Its own message stands above; most often there is no connection.');
}

/** @param {string} range of the form ">=20.19.0" */
function checkNode(range) {
  const wanted = range.replace('>=', '').split('.').map(Number);
  const present = process.versions.node.split('.').map(Number);
  const order = wanted.map((part, index) => Math.sign((present[index] ?? 0) - part)).find((sign) => sign !== 0) ?? 0;
  if (order < 0) stop(`Bilaga needs Node ${range.slice(2)} or later; this is ${process.versions.node}.`);
}

/** @param {string} name */
function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')).version;
  } catch {
    return null;
  }
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
