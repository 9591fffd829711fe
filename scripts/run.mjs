// Runs a TypeScript script of the project through Vite, so that it sees the same module graph as the extension (globs, JSON, `?raw`).
//   node scripts/run.mjs scripts/extract.ts [arguments…]
// The script exports by default a function of its arguments that returns the exit code.
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, script, ...rest);

// `… | head` closes the pipe early: no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { module } = await runnerImport(new URL(`../${script}`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
  root: new URL('..', import.meta.url).pathname,
});
process.exitCode = (await module.default(rest)) ?? 0;
