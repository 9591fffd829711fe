import { partsOf } from '../languages/phrase';
import { GAP, NOWHERE, PhraseGraph, ROOT, type Word } from './phrase-graph';
import type { Token } from './tokens';
import { WordMemo } from './word-memo';

/** A phrase found: `first` and `last` are indexes of tokens, both inclusive. */
export interface Spot<Concept> {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** Counts the work done, so that a test can hold it to growing no faster than the text. */
export interface Effort {
  steps: number;
}

/** Phrases that mean one thing. */
export interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly phrases: readonly string[];
}

/** Hears of every phrase found, in text order of its first word. */
export type Hear<Meaning> = (meaning: Meaning, first: number, last: number) => void;

export interface Spotter<Meaning> {
  /** Finds every place where a phrase stands among tokens `from` up to, not including, `to`; overlaps included. */
  find(tokens: readonly Token[], from: number, to: number, hear: Hear<Meaning>, effort: Effort): void;
  /** True if some phrase begins with the word. */
  canBegin(token: Token, effort: Effort): boolean;
}

/** Words that a gap stands for at the most. */
const LONGEST_GAP = 3;
/** Longest word whose beginnings and ends are looked up; longer ones are addresses and noise. */
const LONGEST_WORD = 48;
/** A stem shorter than this takes no ending: "be" is not "been". */
const SHORTEST_STEM = 3;
const NONE: readonly number[] = [];
const UNKNOWN = { ids: NONE, starts: NONE };
/** Marks that no gap reaches over. */
const STOPS = new Set(['.', '!', '?', ';', ':', '•']);

/**
 * Compiles phrases into one automaton over words. Finding is linear in the text: from each word it walks a trie whose
 * depth is the longest phrase, and most words are not even the first of one.
 */
export function compileSpotter<Meaning>(
  entries: readonly Entry<Meaning>[],
  endings: readonly string[],
): Spotter<Meaning> {
  const graph = new PhraseGraph<Meaning>();
  const vocabulary = new Vocabulary(endings, graph);
  const idFor = (word: Word) => vocabulary.idFor(word);
  for (const { meaning, phrases } of entries) for (const phrase of phrases) graph.add(partsOf(phrase), meaning, idFor);
  return {
    find(tokens, from, to, hear, effort) {
      const search: Search<Meaning> = { tokens, to, vocabulary, graph, hear, effort, start: from, heard: [], told: 0 };
      effort.steps += to - from;
      for (let start = from; start < to; start += 1) {
        const token = tokens[start];
        if (token === undefined) return;
        const { starts } = vocabulary.known(token, effort);
        if (starts.length === 0) continue;
        search.start = start;
        search.told = 0;
        for (const way of starts) walk(search, way, start + 1, 0);
      }
    },
    canBegin: (token, effort) => vocabulary.known(token, effort).starts.length > 0,
  };
}

/** The search for phrases that begin at one word. */
interface Search<Meaning> {
  readonly tokens: readonly Token[];
  /** Where the text ends that is searched. */
  readonly to: number;
  readonly vocabulary: Vocabulary<Meaning>;
  readonly graph: PhraseGraph<Meaning>;
  readonly hear: Hear<Meaning>;
  readonly effort: Effort;
  start: number;
  /** What was told of this word so far, with where it ends, in the first `told` places: one phrase may be met in two ways at the same words. */
  readonly heard: { meaning: Meaning; last: number }[];
  told: number;
}

/** From a node over the word at `at`, if there is one. */
function step<Meaning>(search: Search<Meaning>, node: number, at: number): void {
  const { graph } = search;
  const token = search.tokens[at];
  if (token === undefined || at >= search.to) return;
  for (const id of search.vocabulary.known(token, search.effort).ids) {
    for (let way = graph.firstWay(node, id); way !== NOWHERE; way = graph.nextWay(way)) {
      walk(search, graph.targetOf(way), at + 1, 0);
    }
  }
}

function walk<Meaning>(search: Search<Meaning>, node: number, at: number, skips: number): void {
  const { tokens, graph, effort } = search;
  effort.steps += 1;
  if (skips === 0) for (const meaning of graph.endsOf(node)) tell(search, meaning, at - 1);
  if (at >= search.to) return;
  if (graph.hasWords(node)) {
    step(search, node, at);
    const ahead = tokens[at];
    if (ahead?.kind === 'mark' && skips === 0) {
      // the dot of an abbreviation: "ref. no." is "ref no"
      if (ahead.text === '.' && tokens[at - 1]?.end === ahead.start) step(search, node, at + 1);
    }
    if (skips > 1 && ahead && !STOPS.has(ahead.text)) walk(search, node, at + 1, skips - 1);
  }
  if (!graph.hasGap(node)) return;
  for (let way = graph.firstWay(node, GAP); way !== NOWHERE; way = graph.nextWay(way)) {
    walk(search, graph.targetOf(way), at, LONGEST_GAP + 1);
  }
}

function tell<Meaning>(search: Search<Meaning>, meaning: Meaning, last: number): void {
  const { heard, told } = search;
  for (let at = 0; at < told; at += 1) if (heard[at]?.meaning === meaning && heard[at]?.last === last) return;
  heard[told] = { meaning, last };
  search.told += 1;
  search.hear(meaning, search.start, last);
}

/** What is known of a word of the ad. */
interface KnownWord {
  /** The words of the lexicon that it can be. */
  readonly ids: readonly number[];
  /** Where it leads as the first word of a phrase. */
  readonly starts: readonly number[];
}

/** The words of a lexicon, numbered, and which of them a word of the ad can be. */
class Vocabulary<Meaning> {
  #size = GAP + 1;
  readonly #ids = {
    word: new Map<string, number>(),
    exact: new Map<string, number>(),
    prefix: new Map<string, number>(),
    suffix: new Map<string, number>(),
  };
  readonly #number = this.#size++;
  readonly #anyNumber: readonly number[] = [this.#number];
  readonly #memo = new WordMemo<KnownWord>();
  readonly #endings: readonly string[];
  readonly #graph: PhraseGraph<Meaning>;
  #shortestPart = LONGEST_WORD;

  constructor(endings: readonly string[], graph: PhraseGraph<Meaning>) {
    this.#endings = endings;
    this.#graph = graph;
  }

  idFor(slot: Word): number {
    if (slot.by === 'number') return this.#number;
    const ids = this.#ids[slot.by];
    const known = ids.get(slot.text);
    if (known !== undefined) return known;
    if (slot.by === 'prefix' || slot.by === 'suffix') {
      this.#shortestPart = Math.min(this.#shortestPart, slot.text.length);
    }
    ids.set(slot.text, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  known(token: Token, effort: Effort): KnownWord {
    const old = this.#memo.get(token);
    if (old) return old;
    const ids = token.kind === 'number' ? this.#idsOfNumber(token.text) : this.#idsOfWord(token.text, effort);
    const starts: number[] = [];
    for (const id of ids) {
      for (let way = this.#graph.firstWay(ROOT, id); way !== NOWHERE; way = this.#graph.nextWay(way)) {
        starts.push(this.#graph.targetOf(way));
      }
    }
    const word = ids === NONE ? UNKNOWN : { ids, starts };
    this.#memo.set(token, word);
    return word;
  }

  #idsOfNumber(text: string): readonly number[] {
    const own = this.#ids.word.get(text) ?? this.#ids.exact.get(text);
    return own === undefined ? this.#anyNumber : [this.#number, own];
  }

  #idsOfWord(text: string, effort: Effort): readonly number[] {
    const found = new Set<number>();
    const note = (id: number | undefined) => {
      effort.steps += 1;
      if (id !== undefined) found.add(id);
    };
    const noteEnds = (stem: string) => {
      if (text.length > LONGEST_WORD) return;
      for (let from = 0; from <= stem.length - this.#shortestPart; from += 1)
        note(this.#ids.suffix.get(stem.slice(from)));
    };
    note(this.#ids.exact.get(text));
    note(this.#ids.word.get(text));
    noteEnds(text);
    for (const ending of this.#endings) {
      if (text.length - ending.length < SHORTEST_STEM || !text.endsWith(ending)) continue;
      const stem = text.slice(0, text.length - ending.length);
      note(this.#ids.word.get(stem));
      noteEnds(stem);
    }
    const longest = Math.min(text.length, LONGEST_WORD);
    for (let length = this.#shortestPart; length <= longest; length += 1)
      note(this.#ids.prefix.get(text.slice(0, length)));
    return found.size ? [...found] : NONE;
  }
}
