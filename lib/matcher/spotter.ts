import { type Slot, sequencesOf } from '../languages/phrase';
import type { Token } from './tokens';

/** A phrase found: `first` and `last` are token indexes, both inclusive. */
export interface Spot<Concept extends string> {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** Counts the work done, so that a test can hold it to growing no faster than the text. */
export interface Effort {
  steps: number;
}

export interface Spotter<Concept extends string> {
  /** Every place where a phrase of the lexicon stands, in text order, longest first at each place, overlaps included. */
  spot(tokens: readonly Token[], effort?: Effort): readonly Spot<Concept>[];
}

interface Node<Concept extends string> {
  readonly next: Map<number, Node<Concept>>;
  gap: Node<Concept> | null;
  readonly ends: Concept[];
}

/** Words that a gap stands for at the most. */
const GAP = 3;
/** Longest word whose beginnings and ends are looked up; longer ones are addresses and noise. */
const LONGEST_WORD = 48;
/** Shortest first or last part of a compound that a lexicon may name. */
const SHORTEST_PART = 2;
/** Distinct words remembered before the memory is emptied: a hostile page must not make it grow. */
const MEMO_SIZE = 20_000;
/** A stem shorter than this takes no ending: "be" is not "been". */
const SHORTEST_STEM = 3;
const SENTENCE_END = new Set(['.', '!', '?', ';', ':']);

/**
 * Compiles phrases into one automaton over words. Finding is linear in the text: from each word it walks a trie whose
 * depth is the longest phrase.
 */
export function compileSpotter<Concept extends string>(
  phrases: Readonly<Record<Concept, readonly string[]>>,
  endings: readonly string[],
): Spotter<Concept> {
  const vocabulary = new Vocabulary(endings);
  const root = newNode<Concept>();
  for (const concept in phrases) {
    for (const phrase of phrases[concept]) {
      for (const sequence of sequencesOf(phrase)) add(root, sequence, concept, vocabulary);
    }
  }
  return {
    spot: (tokens, effort = { steps: 0 }) => {
      const ids = tokens.map((token) => vocabulary.idsOf(token, effort));
      return tokens.flatMap((_, start) => spotsFrom(start, tokens, ids, root, effort));
    },
  };
}

function newNode<Concept extends string>(): Node<Concept> {
  return { next: new Map(), gap: null, ends: [] };
}

function add<Concept extends string>(
  root: Node<Concept>,
  sequence: readonly Slot[],
  concept: Concept,
  vocabulary: Vocabulary,
): void {
  let node = root;
  for (const slot of sequence) {
    if (slot.by === 'gap') {
      node.gap ??= newNode();
      node = node.gap;
    } else {
      const id = vocabulary.idFor(slot);
      const next = node.next.get(id) ?? newNode<Concept>();
      node.next.set(id, next);
      node = next;
    }
  }
  if (node !== root && !node.ends.includes(concept)) node.ends.push(concept);
}

function spotsFrom<Concept extends string>(
  start: number,
  tokens: readonly Token[],
  ids: readonly (readonly number[])[],
  root: Node<Concept>,
  effort: Effort,
): readonly Spot<Concept>[] {
  const found = new Map<string, Spot<Concept>>();
  walk(root, start, 0);
  return [...found.values()].sort((a, b) => b.last - a.last);

  function walk(node: Node<Concept>, at: number, skips: number): void {
    effort.steps += 1;
    for (const concept of node.ends) found.set(`${concept} ${at}`, { concept, first: start, last: at - 1 });
    const token = tokens[at];
    if (token === undefined) return;
    for (const id of ids[at] ?? []) {
      const next = node.next.get(id);
      if (next) walk(next, at + 1, 0);
    }
    if (node.gap) walk(node.gap, at, GAP);
    if (skips > 0 && !SENTENCE_END.has(token.text)) walk(node, at + 1, skips - 1);
  }
}

/** The words of a lexicon, numbered, and which of them a word of the ad can be. */
class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #memo = new Map<string, readonly number[]>();
  readonly #endings: readonly string[];

  constructor(endings: readonly string[]) {
    this.#endings = ['', ...endings];
  }

  idFor(slot: Exclude<Slot, { by: 'gap' }>): number {
    const key = slot.by === 'number' ? '#' : `${slot.by} ${slot.text}`;
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }

  idsOf(token: Token, effort: Effort): readonly number[] {
    if (token.kind === 'number') return this.#lookUp(['#', `word ${token.text}`, `exact ${token.text}`]);
    const known = this.#memo.get(token.text);
    if (known) return known;
    const keys = this.#keysOf(token.text);
    effort.steps += keys.length;
    const ids = this.#lookUp(keys);
    if (this.#memo.size >= MEMO_SIZE) this.#memo.clear();
    this.#memo.set(token.text, ids);
    return ids;
  }

  #keysOf(word: string): readonly string[] {
    const stems = this.#endings
      .filter((ending) => word.endsWith(ending) && (ending === '' || word.length - ending.length >= SHORTEST_STEM))
      .map((ending) => word.slice(0, word.length - ending.length));
    const keys = [`exact ${word}`, ...stems.map((stem) => `word ${stem}`)];
    if (word.length > LONGEST_WORD) return keys;
    for (let length = SHORTEST_PART; length <= word.length; length += 1) keys.push(`prefix ${word.slice(0, length)}`);
    for (const stem of stems) {
      for (let from = 0; from <= stem.length - SHORTEST_PART; from += 1) keys.push(`suffix ${stem.slice(from)}`);
    }
    return keys;
  }

  #lookUp(keys: readonly string[]): readonly number[] {
    return [...new Set(keys.map((key) => this.#ids.get(key)).filter((id) => id !== undefined))];
  }
}
