import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium's API do not know. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

/** True where the browser has a side panel or a sidebar for us. */
export function hasPanel(): boolean {
  return sidebar() !== null || 'sidePanel' in browser;
}

/** Opens it beside the tab. Browsers allow this only within the user's click or key. False: the browser refused. */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    await (sidebar()?.open() ?? browser.sidePanel.open({ tabId }));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Opens the side panel on the key that the manifest names for it; Firefox does that by itself. */
export function openPanelOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id);
  });
}

function sidebar(): Sidebar | null {
  return 'sidebarAction' in browser ? isSidebar(browser.sidebarAction) : null;
}

function isSidebar(api: unknown): Sidebar | null {
  const open = typeof api === 'object' && api !== null && 'open' in api ? api.open : null;
  if (typeof open !== 'function') return null;
  return {
    open: async () => {
      await open.call(api);
    },
  };
}
