import type { Phrase } from './contract';

/** How one word of a phrase is to be met: see `Phrase`. */
export type Slot =
  | { readonly by: 'word' | 'exact' | 'prefix' | 'suffix'; readonly text: string }
  | { readonly by: 'number' }
  | { readonly by: 'gap' };

/** One of several continuations; an empty one means that there may be nothing. */
export interface Group {
  readonly by: 'group';
  readonly options: readonly (readonly Part[])[];
}

export type Part = Slot | Group;

const GROUPED = /[()[\]|]/u;
const PLAIN = /^\p{L}+$/u;

/** The phrase as written, its groups kept. Throws a PhraseError on unbalanced brackets. */
export function partsOf(phrase: Phrase): readonly Part[] {
  const source = phrase.normalize('NFKC').toLowerCase();
  // most phrases have no groups, and lexicons are compiled while somebody waits
  if (!GROUPED.test(source)) return wordsOf(source);
  const { options, end } = readOptions(source, 0, '');
  if (end < source.length) throw new PhraseError(phrase);
  return joined(options);
}

/**
 * The plain sequences that a phrase stands for: its groups written out. Their number is the product of the groups' sizes,
 * so this is for short phrases.
 */
export function sequencesOf(phrase: Phrase): readonly (readonly Slot[])[] {
  return writtenOut(partsOf(phrase));
}

function writtenOut(parts: readonly Part[]): readonly (readonly Slot[])[] {
  let all: readonly (readonly Slot[])[] = [[]];
  for (const part of parts) {
    const tails = part.by === 'group' ? part.options.flatMap(writtenOut) : [[part]];
    all = all.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }
  return all;
}

/** A lexicon's phrase cannot be read. Raised when lexicons are compiled, so a test meets it before a user does. */
export class PhraseError extends Error {
  constructor(phrase: string) {
    super(`Unbalanced brackets in the phrase "${phrase}"`);
    this.name = 'PhraseError';
  }
}

interface Read {
  readonly options: readonly (readonly Part[])[];
  readonly end: number;
}

function readOptions(source: string, from: number, closing: string): Read {
  const options: (readonly Part[])[] = [];
  let current: Part[] = [];
  let at = from;
  for (;;) {
    const char = source[at] ?? '';
    if (char === closing) return { options: [...options, current], end: at + (closing ? 1 : 0) };
    if (char === '' || char === ')' || char === ']') throw new PhraseError(source);
    if (char === '|') {
      options.push(current);
      current = [];
      at += 1;
    } else if (char === '(' || char === '[') {
      const group = readOptions(source, at + 1, char === '(' ? ')' : ']');
      current.push({ by: 'group', options: char === '[' ? [[], ...group.options] : group.options });
      at = group.end;
    } else {
      const run = /^[^()[\]|]+/u.exec(source.slice(at))?.[0] ?? '';
      current.push(...wordsOf(run));
      at += run.length;
    }
  }
}

function joined(options: readonly (readonly Part[])[]): readonly Part[] {
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : [{ by: 'group', options }];
}

function wordsOf(run: string): readonly Slot[] {
  return run.trim().split(/\s+/u).filter(Boolean).flatMap(slotsOf);
}

function slotsOf(word: string): readonly Slot[] {
  if (PLAIN.test(word)) return [{ by: 'word', text: word }];
  if (word === '..') return [{ by: 'gap' }];
  if (word === '#') return [{ by: 'number' }];
  const by = word.startsWith('=') ? 'exact' : word.startsWith('*') ? 'suffix' : word.endsWith('*') ? 'prefix' : 'word';
  // a marked word is one token; an unmarked one is parted as the tokenizer parts the ad
  const bare = word.replace(/^[=*]|\*$/gu, '').replace(/['’ʼ]s?$/u, '');
  const parts = bare.split(/(?<=\p{L})['’ʼ\-‐‑](?=\p{L})|\.|(?<=\p{L})(?=\p{N})/u).filter(Boolean);
  return parts.map((text, i) => ({
    by: (by === 'prefix' && i < parts.length - 1) || (by === 'suffix' && i > 0) ? 'word' : by,
    text,
  }));
}
