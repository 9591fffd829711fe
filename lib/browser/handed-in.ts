import { pageFromText } from '../page/from-text';
import type { Page } from '../page/page';
import type { PdfEngine, PdfReading } from '../pdf/from-pdf';
import { readPage } from '../sites/read-page';
import type { PageReport } from './messages';

/** Larger files are no ads. */
const LARGEST_FILE = 50_000_000;
/** What the first entries of such an archive are called. */
const OFFICE = /\[Content_Types\]\.xml|_rels\/|word\/|vnd\.oasis\.opendocument/u;

/** Loads pdf.js and our reader of its text; both are large and seldom needed. */
export interface PdfTools {
  readonly engine: PdfEngine;
  readonly pageFromPdf: (bytes: Uint8Array, url: string | null, engine: PdfEngine) => Promise<PdfReading>;
}

/** Text that the user pasted. On the user's word it is an ad. */
export function reportOnText(text: string, address: string | null): PageReport {
  return reportOf(pageFromText(text, address), true);
}

/** The PDF that the tab shows, fetched once more from where the browser has it. */
export async function reportOnPdfAt(
  address: string,
  asAd: boolean,
  load: () => Promise<PdfTools>,
): Promise<PageReport> {
  const bytes = await fetchBytes(address, 'include');
  if (bytes === null) return unreadable('pdf-unreachable');
  if (!isPdf(bytes)) return unreadable('no-access');
  return await reportOnPdf(bytes, address, asAd, load);
}

/** A page or file that an ad links to. It is fetched as nobody in particular: without cookies. */
export async function reportOnLinked(address: string, load: () => Promise<PdfTools>): Promise<PageReport> {
  const bytes = await fetchBytes(address, 'omit');
  return bytes === null ? unreadable('pdf-unreachable') : await reportOnBytes(bytes, address, '', load);
}

/** A file that the user chose: a PDF, a saved page or plain text. */
export async function reportOnFile(file: File, load: () => Promise<PdfTools>): Promise<PageReport> {
  if (file.size > LARGEST_FILE) return unreadable('too-large');
  const kind = file.type === 'text/html' ? '.html' : file.name;
  return await reportOnBytes(new Uint8Array(await file.arrayBuffer()), null, kind, load);
}

async function reportOnBytes(
  bytes: Uint8Array,
  address: string | null,
  name: string,
  load: () => Promise<PdfTools>,
): Promise<PageReport> {
  if (bytes.length > LARGEST_FILE) return unreadable('too-large');
  if (isPdf(bytes)) return await reportOnPdf(bytes, address, true, load);
  if (isWordFile(bytes)) return unreadable('word-file');
  const text = decoded(bytes);
  if (text === null) return unreadable('no-text');
  return isHtml(text, name) ? reportOf(pageFromHtml(text, address), true) : reportOnText(text, address);
}

/** Reads a page that is not in a tab. Nothing in it runs, and nothing that it names is loaded. */
function pageFromHtml(html: string, address: string | null): Page {
  const page = readPage(new DOMParser().parseFromString(html, 'text/html'), address ?? '', null);
  return { ...page, url: address };
}

async function reportOnPdf(
  bytes: Uint8Array,
  address: string | null,
  asAd: boolean,
  load: () => Promise<PdfTools>,
): Promise<PageReport> {
  const { engine, pageFromPdf } = await load();
  const read = await pageFromPdf(bytes, address, engine);
  return read.state === 'read' ? reportOf(read.page, asAd) : unreadable(read.reason);
}

function reportOf(page: Page, isAd: boolean): PageReport {
  if (page.blocks.length === 0) return unreadable('empty');
  const blocks = page.blocks.map((block) => ({ ...block, trail: [...block.trail] }));
  const links = [...(page.links ?? [])];
  return { outcome: 'page', page: { ...page, facts: { ...page.facts }, blocks, links }, isAd };
}

function unreadable(reason: Extract<PageReport, { outcome: 'unreadable' }>['reason']): PageReport {
  return { outcome: 'unreadable', reason, frameUrl: null };
}

async function fetchBytes(address: string, credentials: RequestCredentials): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { credentials });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Not reachable from here: a local file without permission, or a site that wants more than cookies.
    return null;
  }
}

/** `%PDF-` stands within the first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Word's older format, or a zip archive with a text document in it. */
function isWordFile(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return start.startsWith('\u00d0\u00cf\u0011\u00e0') || (start.startsWith('PK\u0003\u0004') && OFFICE.test(start));
}

function isHtml(text: string, name: string): boolean {
  return /\.x?html?$/iu.test(name) || /^\s*<(?:!doctype html|html|!--)/iu.test(text);
}

/** Text in UTF-8 or, where it is none, in the old western encoding. null: not text at all. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
