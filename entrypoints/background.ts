import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../lib/browser/desk';
import { lexicons } from '../lib/browser/lexicon-file';
import { listen } from '../lib/browser/messages';
import { openPanelOnCommand } from '../lib/browser/side-panel';
import { keepSitesInStep } from '../lib/browser/site-access';
import { onTabClosed, welcomeOnInstall } from '../lib/browser/tabs';
import { matchPage } from '../lib/matcher/match';

export default defineBackground(() => {
  const desk = openDesk({
    match: async (page, isAd) => matchPage(page, { lexicons: await lexicons(), isAd }),
    clock: () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  });
  listen(desk);
  welcomeOnInstall();
  keepSitesInStep();
  openPanelOnCommand();
  onTabClosed((tabId) => void desk.forget(tabId));
});
