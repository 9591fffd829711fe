import { defineContentScript } from 'wxt/utils/define-content-script';
import { onPageMessage, tellBackground } from '../../lib/browser/page-door';
import { readsByItself, reportOn } from '../../lib/in-page/report';
import { watchPage, whenAt } from '../../lib/in-page/watch';
import { sites } from '../../lib/sites/registry';

/** Runs on the supported sites, in their frames too, on sites that the user switched on, and anywhere when the user clicks. */
export default defineContentScript({
  matches: [...new Set(sites.flatMap((site) => site.matches))],
  allFrames: true,
  main(ctx) {
    let lastSent = '';
    /** On the user's word the page is an ad. */
    let isAd = false;
    let endWatch = () => {};

    const report = async (isAsked: boolean): Promise<void> => {
      const made = reportOn(document, location.href, isAd);
      const content = `${location.href} ${JSON.stringify(made)}`;
      if (!isAsked && content === lastSent) return;
      lastSent = content;
      await tellBackground({ type: 'report', address: location.href, openedAt: performance.timeOrigin, report: made });
    };
    const watch = () => {
      endWatch();
      isAd = false;
      if (readsByItself(location.href)) endWatch = watchPage(document, ctx, () => void report(false));
      else if (lastSent !== '') {
        // Back on the ad, the same report is news again.
        lastSent = '';
        void tellBackground({ type: 'left' });
      }
    };

    const leave = onPageMessage('read-page', async ({ asAd }) => {
      if (document.contentType === 'application/pdf') return 'pdf';
      isAd = asAd;
      await report(true);
      return 'read';
    });
    ctx.onInvalidated(() => {
      leave();
      endWatch();
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      whenAt(newUrl.href, ctx, () => location.href, watch);
    });
    watch();
  },
});
