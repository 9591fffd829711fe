import { defaultSettings, Settings } from '../applications/settings';
import { readKey, writeKeys } from './storage';

const SETTINGS = 'settings';

/** The user's settings; the defaults where there are none or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const parsed = Settings.safeParse(await readKey('local', SETTINGS));
  return parsed.success ? parsed.data : defaultSettings;
}

/** False: the browser refused. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  return await writeKeys('local', { [SETTINGS]: settings });
}
