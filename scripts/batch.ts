import * as z from 'zod/mini';
import { lexicons } from '../lib/languages/registry';
import { matchPage } from '../lib/matcher/match';
import { pageFromText } from '../lib/page/from-text';
import type { Page } from '../lib/page/page';
import type { Posting } from '../lib/posting/posting';
import { pageFromHtml, UnreadableInput } from './read-input';

const BatchLine = z.object({
  id: z.string(),
  url: z.nullish(z.string()),
  html: z.nullish(z.string()),
  text: z.nullish(z.string()),
});
type BatchLine = z.infer<typeof BatchLine>;

export interface BatchResult {
  /** From 1. */
  readonly line: number;
  /** null if the line is too broken to say. */
  readonly id: string | null;
  /** null: no posting, or the line could not be read, which `error` tells. */
  readonly posting: Posting | null;
  readonly error: unknown;
}

/** Reads JSON lines `{"id", "url"?, "html"?, "text"?}`, html before text; a line that cannot be read stops none of the others. */
export function* readBatch(jsonLines: string): Generator<BatchResult> {
  for (const [index, line] of jsonLines.split('\n').entries()) {
    if (line.trim() === '') continue;
    let id: string | null = null;
    try {
      const ad = parseLine(line);
      id = ad.id;
      yield { line: index + 1, id, posting: matchPage(pageOf(ad), { lexicons }), error: null };
    } catch (error) {
      yield { line: index + 1, id, posting: null, error };
    }
  }
}

function parseLine(line: string): BatchLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new UnreadableInput('This line is no JSON.');
  }
  const parsed = BatchLine.safeParse(json);
  if (!parsed.success) throw new UnreadableInput('A line needs a text "id", and "html" or "text".');
  return parsed.data;
}

function pageOf({ url = null, html, text }: BatchLine): Page {
  if (url !== null && !URL.canParse(url)) throw new UnreadableInput(`This is no address: ${url}`);
  if (typeof html === 'string') return pageFromHtml(html, url);
  if (typeof text === 'string') return pageFromText(text, url);
  throw new UnreadableInput('Neither "html" nor "text" is there.');
}
