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
  const lines: string[] = [];
  const collect = (node: SerializedAXNode, heard: string): void => {
    const line = lineOf(node);
    // The text of a label is heard once more beside the control that it names.
    if (line !== null && line !== heard) lines.push(line);
    for (const child of node.children ?? []) collect(child, node.name ?? heard);
  };
  if (root !== null) collect(root, '');
  return lines.filter((line, index) => !isEcho(line, lines[index - 1])).join('\n');
}

function isEcho(line: string, before: string | undefined): boolean {
  return before !== undefined && (before === `[ ] ${line}` || before === `[x] ${line}` || before === `[-] ${line}`);
}

/** null for what only holds other things. */
function lineOf({ role, name = '', checked, value, children = [] }: SerializedAXNode): string | null {
  switch (role) {
    case 'heading':
      return `\n${name.toUpperCase()}`;
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
