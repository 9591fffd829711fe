import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Lexicon } from '../languages/contract';

/** Written by our own build from lib/languages; that the file is whole is all there is to check. */
const LexiconFile = z.array(
  z.custom<Lexicon>((data: unknown) => typeof data === 'object' && data !== null && 'tag' in data),
);

let loading: Promise<readonly Lexicon[]> | null = null;

/**
 * The vocabularies of all ad languages, read from the extension's own files once in the background's life. Rejects with a sentence
 * for the user if the file cannot be read; the next call tries again.
 */
export function lexicons(): Promise<readonly Lexicon[]> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw new Error(
      'Bilaga’s own word lists could not be read. Reload the page; if that does not help, install Bilaga again.',
      { cause },
    );
  });
  return loading;
}

async function load(): Promise<readonly Lexicon[]> {
  const response = await fetch(browser.runtime.getURL('/lexicons.json'));
  return LexiconFile.parse(await response.json());
}
