import type { Page } from './page';

/** Reads plain text (pasted, or taken from a PDF) into a page. */
export function pageFromText(text: string, url: string | null): Page {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  return {
    url,
    site: null,
    format: 'text',
    language: null,
    facts: {},
    blocks: lines
      .filter(Boolean)
      .map((line, index) => ({ index, role: 'paragraph', level: 0, text: line, trail: [] })),
    isKnownAd: false,
    factsMissing: false,
  };
}
