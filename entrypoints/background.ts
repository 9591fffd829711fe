import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../lib/browser/desk';
import { listen } from '../lib/browser/messages';
import { onTabClosed } from '../lib/browser/tabs';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';

export default defineBackground(() => {
  const desk = openDesk({
    match: (page) => matchPage(page, { lexicons }),
    clock: () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  });
  listen(desk);
  onTabClosed((tabId) => void desk.forget(tabId));
});
