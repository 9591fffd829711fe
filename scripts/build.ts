import { spawnSync } from 'node:child_process';

/** Folder of the extension that `buildExtension` makes. */
export const extensionDir = '.output/chrome-mv3';

/** Builds the extension for Chromium. Throws with what the build said if it fails. */
export function buildExtension(): void {
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
}
