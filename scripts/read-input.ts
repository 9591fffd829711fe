import { JSDOM, VirtualConsole } from 'jsdom';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageFromText } from '../lib/page/from-text';
import type { Page } from '../lib/page/page';
import { pageFromPdf } from '../lib/pdf/from-pdf';
import { readPage } from '../lib/sites/read-page';
import { siteFor } from '../lib/sites/registry';

/** An input that cannot be read; the message tells a person what is wrong and what to do. */
export class UnreadableInput extends Error {}

/** Reads a file's bytes into a page. Whether they are HTML, PDF or plain text is told by their content, never by the file's name. */
export async function pageFromBytes(bytes: Uint8Array, url: string | null): Promise<Page> {
  if (bytes.length === 0) throw new UnreadableInput('The file is empty.');
  if (isPdf(bytes)) return pageFromPdfBytes(bytes, url);
  const text = decode(bytes);
  if (text.includes('\u0000')) throw new UnreadableInput('This is neither HTML nor PDF nor plain text.');
  return looksLikeHtml(text) ? pageFromHtml(text, url) : pageFromText(text, url);
}

/** Reads a page's HTML as the site's adapter would if the address is one of its ads. Its scripts do not run, nothing that it links to is fetched. */
export function pageFromHtml(html: string, url: string | null): Page {
  try {
    const { window } = new JSDOM(html, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
    const page = readPage(window.document, url ?? '', url === null ? null : siteFor(url));
    window.close();
    return { ...page, url };
  } catch (error) {
    // jsdom goes down a page by recursion; browsers nest no deeper than some hundred elements whatever a page asks for
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableInput(
      'This page is nested too deep to be read here. Open it in a browser and save it from there.',
    );
  }
}

const pdfTrouble = {
  'pdf-scanned': 'This PDF holds pictures of text and no text. Bilaga does not read pictures.',
  'pdf-locked': 'This PDF is locked with a password. Save it without one.',
  'pdf-broken': 'This PDF is broken.',
  'too-large': 'This PDF is too large to be an ad.',
};

async function pageFromPdfBytes(bytes: Uint8Array, url: string | null): Promise<Page> {
  const reading = await pageFromPdf(bytes, url, pdfjs);
  if (reading.state === 'unreadable') throw new UnreadableInput(pdfTrouble[reading.reason]);
  return reading.page;
}

/** The media type under which a server has to send these bytes, so that a browser shows them as what they are. */
export function contentTypeOf(bytes: Uint8Array): string {
  if (isPdf(bytes)) return 'application/pdf';
  return looksLikeHtml(decode(bytes)) ? 'text/html' : 'text/plain; charset=utf-8';
}

/** The header may stand anywhere in the first kilobyte (PDF 1.7, appendix H). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4096);
  return /^\s*<[a-z!?]/iu.test(start) || /<\/(?:[abp]|li|div|h[1-6]|td|span|strong)>|<br ?\/?>/iu.test(start);
}

/**
 * By byte order mark, then the page's own declaration, then UTF-8. Text that is neither is UTF-8 with damage where most of its
 * letters beyond ASCII are whole, and Windows-1252 otherwise.
 */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset=["']?([a-z0-9_-]{1,40})/iu.exec(head)?.[1];
  for (const label of [declared, 'utf-8']) {
    const text = label === undefined ? null : decodeAs(label, bytes);
    if (text !== null) return text;
  }
  const damaged = new TextDecoder().decode(bytes);
  const lost = damaged.match(/\uFFFD/gu)?.length ?? 0;
  const whole = damaged.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return whole > lost ? damaged : new TextDecoder('windows-1252').decode(bytes);
}

/** null if the bytes are not in that encoding or its name means nothing. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What went wrong, in a sentence for a person; a fault of the program comes with the place where it happened. */
export function messageOf(error: unknown): string {
  if (error instanceof UnreadableInput || !(error instanceof Error))
    return String(error instanceof Error ? error.message : error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder. Name the files in it.';
  if (code === 'EACCES') return 'This file may not be read.';
  return `A fault of Bilaga's own: ${error.stack ?? error.message}`;
}
