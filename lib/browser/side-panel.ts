import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium's API do not know. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

/** True where the browser has a side panel or a sidebar for us. */
export function hasPanel(): boolean {
  return sidebar() !== null || 'sidePanel' in browser;
}

/** Opens it beside the tab and closes the popup, which would cover it. Browsers allow this only within the user's click. */
export function openPanel(tabId: number): void {
  const opened = sidebar()?.open() ?? browser.sidePanel.open({ tabId });
  void opened.then(
    () => {
      window.close();
    },
    (error: unknown) => {
      console.error(error);
    },
  );
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
