import { TabReadings } from '../applications/tab-readings';
import { readKey, removeKeys, writeKeys } from './storage';

/** Where the readings of a tab are kept until the browser closes. */
export function tabKey(tabId: number): string {
  return `tab:${tabId}`;
}

export async function readTab(tabId: number): Promise<TabReadings | null> {
  const parsed = TabReadings.safeParse(await readKey('session', tabKey(tabId)));
  return parsed.success ? parsed.data : null;
}

export async function saveTab(tabId: number, readings: TabReadings): Promise<boolean> {
  return await writeKeys('session', { [tabKey(tabId)]: readings });
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeKeys('session', [tabKey(tabId)]);
}
