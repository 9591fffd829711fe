import type * as PdfJs from 'pdfjs-dist';
import { outline } from '../page/outline';
import type { Page } from '../page/page';
import { shapeLines } from '../page/shape';
import { linesOfPages, type PaperPage, type Run } from './paper';

/** The part of pdf.js that is used: the caller loads the build that runs where it runs, and only when a PDF is there. */
export type PdfEngine = Pick<typeof PdfJs, 'getDocument'>;

export type PdfReading =
  | { readonly state: 'read'; readonly page: Page }
  | { readonly state: 'unreadable'; readonly reason: 'pdf-scanned' | 'pdf-locked' | 'pdf-broken' | 'too-large' };

/** Largest file in bytes. */
const LARGEST_FILE = 50_000_000;
/** Pages and characters that are read; an ad has few. What follows is left out, and the page then says so. */
const MOST_PAGES = 60;
const MOST_CHARACTERS = 500_000;
/** Letters below which a file is taken for pictures of text. */
const LEAST_TEXT = 40;

/** Reads a PDF's text into a page. A file that cannot be read is an answer with its reason, never an exception. */
export async function pageFromPdf(bytes: Uint8Array, url: string | null, engine: PdfEngine): Promise<PdfReading> {
  if (bytes.byteLength > LARGEST_FILE) return { state: 'unreadable', reason: 'too-large' };
  // pdf.js takes the buffer away from its owner, so it gets a copy
  const task = engine.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const { pages, isCut } = await pagesOf(await task.promise);
    const lines = linesOfPages(pages);
    if (lines.reduce((length, { text }) => length + text.length, 0) < LEAST_TEXT) {
      return { state: 'unreadable', reason: 'pdf-scanned' };
    }
    const blocks = outline(
      shapeLines(lines, { opensPage: true, canWrap: true, plainHeadings: true, follow: 'nothing' }),
    );
    const page: Page = {
      url,
      site: null,
      format: 'pdf',
      language: null,
      facts: {},
      blocks,
      isKnownAd: false,
      factsMissing: false,
      isCut,
    };
    return { state: 'read', page };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { state: 'unreadable', reason: isLocked ? 'pdf-locked' : 'pdf-broken' };
  } finally {
    await task.destroy();
  }
}

async function pagesOf(file: PdfJs.PDFDocumentProxy): Promise<{ pages: readonly PaperPage[]; isCut: boolean }> {
  const pages: PaperPage[] = [];
  let room = MOST_CHARACTERS;
  while (pages.length < Math.min(file.numPages, MOST_PAGES) && room > 0) {
    const page = await file.getPage(pages.length + 1);
    const { items } = await page.getTextContent();
    const { width } = page.getViewport({ scale: 1 });
    const runs: Run[] = [];
    for (const run of items.flatMap((item) => ('str' in item ? runOf(item) : []))) {
      if (room > 0) runs.push({ ...run, text: run.text.slice(0, room) });
      room -= run.text.length;
    }
    pages.push({ width, runs });
    page.cleanup();
  }
  return { pages, isCut: pages.length < file.numPages || room < 0 };
}

/** Upright text only: what is turned is a watermark or a stamp. */
function runOf({ str, transform, width, height }: TextItem): readonly Run[] {
  const [, skew, , , x, y]: readonly unknown[] = transform;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof skew !== 'number') return [];
  if (Math.abs(skew) > 0.01 || str.trim() === '') return [];
  return [{ text: str, x, y, width, size: height }];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}
