import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** No browser is here and none can be installed; the message tells a person what to do. */
export class NoBrowser extends Error {}

// Names on the PATH, the first found is taken. Chromium goes first: it takes an unpacked extension without conditions.
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Path of an installed Chromium, Chrome or Edge; Debian's Chromium is installed where there is none and that is possible. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  installChromium();
  const installed = findBrowser();
  if (installed === null) throw new NoBrowser(advice);
  return installed;
}

const advice =
  'No Chrome, Chromium or Edge was found. Install one, or name one: BILAGA_BROWSER=/path/to/chromium npm start';

/** null if there is none. `BILAGA_BROWSER` names one that stands elsewhere. */
export function findBrowser(): string | null {
  const named = process.env.BILAGA_BROWSER;
  if (named !== undefined) {
    if (!isExecutable(named)) throw new NoBrowser(`BILAGA_BROWSER names a file that cannot be run: ${named}`);
    return named;
  }
  return candidates().find(isExecutable) ?? null;
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const places = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return places.flatMap((place) => roots.map((root) => join(root, place)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installChromium(): void {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) throw new NoBrowser(advice);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', ['-n', 'true'])) {
    throw new NoBrowser(`${advice}\nOn Debian and its kin: sudo apt-get install chromium`);
  }
  console.log('No browser found: installing Debian’s Chromium.');
  // Without fonts of its own a bare machine draws no letters.
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']];
  for (const step of steps) {
    const [command = '', ...args] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-qq', ...step];
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new NoBrowser(`apt-get ${step.join(' ')} failed. ${advice}`);
  }
}

function runs(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
