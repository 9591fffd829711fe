import { defineContentScript } from 'wxt/utils/define-content-script';
import { onPageMessage } from '../../lib/browser/page-door';
import { showMark } from '../../lib/in-page/mark';
import { findQuote } from '../../lib/in-page/quote-range';

/** Put into a page with the first sentence that the user wants to see there: most ads never need it. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    let removeMark = () => {};
    const leave = onPageMessage('show-quote', (message) => {
      const range = findQuote(document.body, message.quote);
      removeMark();
      removeMark = range === null ? () => {} : showMark(document, range, message);
      return Promise.resolve(range !== null);
    });
    ctx.onInvalidated(() => {
      leave();
      removeMark();
    });
  },
});
