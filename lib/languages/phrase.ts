import type { Phrase } from './contract';

/** How one word of a phrase is to be met: see `Phrase`. */
export type Slot =
  | { readonly by: 'word' | 'exact' | 'prefix' | 'suffix'; readonly text: string }
  | { readonly by: 'number' }
  | { readonly by: 'gap' };

/** The plain sequences that a phrase stands for: its groups written out. Throws a PhraseError on unbalanced brackets. */
export function sequencesOf(phrase: Phrase): readonly (readonly Slot[])[] {
  const source = phrase.normalize('NFKC').toLowerCase();
  const { sequences, end } = readAlternatives(source, 0, '');
  if (end < source.length) throw new PhraseError(phrase);
  return sequences;
}

/** A lexicon's phrase cannot be read. Raised when lexicons are compiled, so a test meets it before a user does. */
export class PhraseError extends Error {
  constructor(phrase: string) {
    super(`Unbalanced brackets in the phrase "${phrase}"`);
    this.name = 'PhraseError';
  }
}

interface Read {
  readonly sequences: readonly (readonly Slot[])[];
  readonly end: number;
}

function readAlternatives(source: string, from: number, closing: string): Read {
  const all: (readonly Slot[])[] = [];
  let current: (readonly Slot[])[] = [[]];
  let at = from;
  for (;;) {
    const char = source[at] ?? '';
    if (char === closing) {
      return { sequences: [...all, ...current], end: at + (closing ? 1 : 0) };
    }
    if (char === '' || char === ')' || char === ']') throw new PhraseError(source);
    if (char === '|') {
      all.push(...current);
      current = [[]];
      at += 1;
    } else if (char === '(' || char === '[') {
      const group = readAlternatives(source, at + 1, char === '(' ? ')' : ']');
      const options = char === '[' ? [[], ...group.sequences] : group.sequences;
      current = current.flatMap((head) => options.map((tail) => [...head, ...tail]));
      at = group.end;
    } else {
      const run = /^[^()[\]|]+/u.exec(source.slice(at))?.[0] ?? '';
      const slots = run.trim().split(/\s+/u).filter(Boolean).flatMap(slotsOf);
      current = current.map((head) => [...head, ...slots]);
      at += run.length;
    }
  }
}

function slotsOf(word: string): readonly Slot[] {
  if (word === '..') return [{ by: 'gap' }];
  if (word === '#') return [{ by: 'number' }];
  const by = word.startsWith('=') ? 'exact' : word.startsWith('*') ? 'suffix' : word.endsWith('*') ? 'prefix' : 'word';
  // a marked word is one token; an unmarked one is parted as the tokenizer parts the ad
  const bare = word.replace(/^[=*]|\*$/gu, '').replace(/['’ʼ]s$/u, '');
  const parts = bare.split(/(?<=\p{L})['’ʼ\-‐‑](?=\p{L})|\.|(?<=\p{L})(?=\p{N})/u).filter(Boolean);
  return parts.map((text, i) => ({
    by: (by === 'prefix' && i < parts.length - 1) || (by === 'suffix' && i > 0) ? 'word' : by,
    text,
  }));
}
