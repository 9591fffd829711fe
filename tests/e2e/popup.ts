import type { ElementHandle, Page } from 'puppeteer-core';
import { settled } from '../../scripts/print-screen';
import type { Session } from './session';

/** A popup as a person meets it: by what things are called, never by how they are built. */
export interface PopupScreen {
  readonly page: Page;
  text(): Promise<string>;
  /** The control of that role whose accessible name is this or begins so. Waits for it. */
  find(role: Role, name: string): Promise<ElementHandle>;
  press(name: string): Promise<void>;
  isTicked(name: string): Promise<boolean>;
  fill(name: string, value: string): Promise<void>;
  /** Names of all controls of that role, in order. */
  names(role: Role): Promise<string[]>;
}

type Role = 'button' | 'checkbox' | 'textbox' | 'heading' | 'menuitem' | 'link';

/** Opens the real popup over this page by its button in the toolbar. */
export async function openPopup(session: Session, page: Page): Promise<PopupScreen> {
  const popup = await session.openPopup(page);
  await settled(popup);
  return screenOf(popup);
}

export function screenOf(page: Page): PopupScreen {
  const find = async (role: Role, name: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`::-p-aria([name="${await fullName(page, role, name)}"][role="${role}"])`);
    if (found === null) throw new Error(`There is no ${role} called ${name}.`);
    // A click goes to a point of the screen: nothing that sticks to an edge may lie over it.
    await found.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    return found;
  };
  return {
    page,
    find,
    text: () => page.evaluate(() => document.body.innerText),
    async press(name) {
      await (await find('button', name)).click();
    },
    async isTicked(name) {
      return (await find('checkbox', name)).evaluate((box) => (box as HTMLInputElement).checked);
    },
    async fill(name, value) {
      const field = await find('textbox', name);
      await field.click();
      await field.type(value);
    },
    names: (role) => names(page, role),
  };
}

async function fullName(page: Page, role: Role, start: string): Promise<string> {
  const end = Date.now() + 5000;
  for (;;) {
    const all = await names(page, role);
    const name = all.find((it) => it === start) ?? all.find((it) => it.startsWith(start));
    if (name !== undefined) return name;
    if (Date.now() > end) throw new Error(`No ${role} is called “${start}”. There are: ${all.join(' · ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function names(page: Page, role: Role): Promise<string[]> {
  const root = await page.accessibility.snapshot();
  const found: string[] = [];
  const open = root === null ? [] : [root];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (node.role === role) found.push(node.name ?? '');
    open.unshift(...(node.children ?? []));
  }
  return found;
}
