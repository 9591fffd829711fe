/** Quiet before a page that changes is read again, in milliseconds. */
const QUIET = 500;
/** How long after it was opened a page is watched for content that comes late. */
const LONGEST_WATCH = 20_000;
/** Readings of one page, however often it changes. */
const MOST_READINGS = 12;

/** What watching needs of its surroundings; the content script's own timers end with it. */
export interface Timers {
  setTimeout(run: () => void, after: number): unknown;
}

/** How often, and how long at most, a page is asked whether it has come to an address. */
const ASK_EVERY = 50;
const ASK_TIMES = 60;

/** Calls back once the page is at the address to which it is on its way; browsers tell of the way, not of the arrival. */
export function whenAt(address: string, timers: Timers, locate: () => string, arrived: () => void): void {
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (locate() === address) arrived();
    else if (asked < ASK_TIMES) timers.setTimeout(ask, ASK_EVERY);
  };
  ask();
}

/**
 * Reads at once, then again whenever the page has changed and come to rest, within bounds: ads that a script puts in, and
 * pages that grow by parts. Returns what ends the watch.
 */
export function watchPage(document: Document, timers: Timers, read: () => void): () => void {
  let readings = 1;
  let changes = 0;
  let isOver = false;
  const observer = new MutationObserver(() => {
    changes += 1;
    const seen = changes;
    timers.setTimeout(() => {
      if (isOver || seen !== changes) return;
      readings += 1;
      read();
      if (readings >= MOST_READINGS) stop();
    }, QUIET);
  });
  const stop = () => {
    isOver = true;
    observer.disconnect();
  };
  read();
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  timers.setTimeout(stop, LONGEST_WATCH);
  return stop;
}
