// Runs a TypeScript script of the project through Vite, so that it sees the same module graph as the extension (globs, JSON, `?raw`).
//   node scripts/run.mjs scripts/extract.ts [arguments…]
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, script, ...rest);
const { module } = await runnerImport(new URL(`../${script}`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  root: new URL('..', import.meta.url).pathname,
});
process.exitCode = (await module.default(rest)) ?? 0;
