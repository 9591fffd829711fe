import type { PageReport } from '../browser/messages';
import type { Page } from '../page/page';
import { frameOf, readPage } from '../sites/read-page';
import { isSupportedHost, siteFor } from '../sites/registry';

/** An ad has more text than this, counted in characters. */
const LITTLE_TEXT = 600;
/** A login page may say more, but not this much; many an ad has a login field above it. */
const LOGIN_TEXT = 1200;

/**
 * True if the page is to be read without being asked: an ad on a supported site, and any page of another site, for there
 * the reader runs only because the user wanted it to.
 */
export function readsByItself(url: string): boolean {
  return siteFor(url) !== null || !isSupportedHost(url);
}

/**
 * Reads the page, or says why it cannot be read here. Never throws.
 * @param asAd the user says that it is an ad, whatever it looks like
 */
export function reportOn(document: Document, url: string, asAd: boolean): PageReport {
  try {
    const site = siteFor(url);
    const page = readPage(document, url, site);
    const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const ownFrame = frameOf(document, site);
    const frame = ownFrame ?? (length < LITTLE_TEXT ? largeFrameOf(document) : null);
    if (frame !== null) return { outcome: 'unreadable', reason: 'framed', frameUrl: absolute(frame, url) };
    const wallText = site === null ? LOGIN_TEXT : LITTLE_TEXT;
    if (!asAd && length < wallText && isWall(document))
      return { outcome: 'unreadable', reason: 'login', frameUrl: null };
    if (length === 0) return { outcome: 'unreadable', reason: 'empty', frameUrl: null };
    return { outcome: 'page', page: sendable(page), isAd: asAd };
  } catch (error) {
    return { outcome: 'failed', details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** The same page as data that nobody else holds. */
function sendable(page: Page): Extract<PageReport, { outcome: 'page' }>['page'] {
  return {
    ...page,
    facts: { ...page.facts },
    links: [...(page.links ?? [])],
    blocks: page.blocks.map((block) => ({ ...block, trail: [...block.trail] })),
  };
}

/** A frame that takes up most of the window, on a page that says little itself. */
function largeFrameOf(document: Document): string | null {
  const view = document.defaultView;
  if (view === null) return null;
  const least = view.innerWidth * view.innerHeight * 0.4;
  for (const frame of document.querySelectorAll('iframe[src]')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height >= least) return frame.getAttribute('src');
  }
  return null;
}

/** A form that asks for a password, or a test whether a person is there. */
function isWall(document: Document): boolean {
  const wall =
    'input[type="password"], #challenge-form, #challenge-running, .g-recaptcha, .h-captcha, iframe[src*="captcha"]';
  return document.querySelector(wall) !== null;
}

function absolute(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    // The page names an address that is none: there is nothing to open.
    return null;
  }
}
