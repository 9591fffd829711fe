import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Waits until a screen shows an outcome and changes no more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"]') === null && document.body.innerText.trim() !== '',
  );
  let before: string;
  let now = '';
  do {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 200));
    now = await page.evaluate(() => document.body.innerText);
  } while (now !== before);
}

/** A screen as a screen reader hears it, a line a thing: what the popup shows can be read without a window. */
export async function printScreen(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot();
  return root === null ? '' : (root.children ?? []).flatMap((node) => lines(node, 0)).join('\n');
}

function lines(node: SerializedAXNode, depth: number): string[] {
  const line = lineOf(node);
  const below = line === null ? depth : depth + 1;
  return [
    ...(line === null ? [] : [`${'  '.repeat(depth)}${line}`]),
    ...(node.children ?? []).flatMap((child) => lines(child, below)),
  ];
}

/** null for what only holds other things. */
function lineOf({ role, name = '', checked, value, children = [] }: SerializedAXNode): string | null {
  switch (role) {
    case 'heading':
      return name.toUpperCase();
    case 'checkbox':
      return `[${checked === true ? 'x' : checked === 'mixed' ? '-' : ' '}] ${name}`;
    case 'button':
    case 'link':
      return `‹${name}›`;
    case 'textbox':
      return `${name}: ${String(value ?? '')}_`;
    case 'StaticText':
      return name.trim() === '' ? null : name;
    default:
      return children.length === 0 && name.trim() !== '' ? name : null;
  }
}
