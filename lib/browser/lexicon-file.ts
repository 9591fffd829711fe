import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Lexicon } from '../languages/contract';

/** Written by our own build from lib/languages; that the file is whole is all there is to check. */
const LexiconFile = z.array(
  z.custom<Lexicon>((data: unknown) => typeof data === 'object' && data !== null && 'tag' in data),
);

let loading: Promise<readonly Lexicon[]> | null = null;

/** The vocabularies of all ad languages, read from the extension's own files once in the background's life. */
export function lexicons(): Promise<readonly Lexicon[]> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<readonly Lexicon[]> {
  const response = await fetch(browser.runtime.getURL('/lexicons.json'));
  return LexiconFile.parse(await response.json());
}
