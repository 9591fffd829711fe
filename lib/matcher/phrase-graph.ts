import type { Part, Slot } from '../languages/phrase';

export type Word = Exclude<Slot, { by: 'gap' }>;

/** The node at which every phrase begins. */
export const ROOT = 0;
/** Stands for a gap where the number of a word is asked for. */
export const GAP = 0;
/** No way. */
export const NOWHERE = 0;

/** Nodes that one sequence of words alone leads to, so that every phrase which begins with it may share them. */
const STEM = 1;
const HAS_WORDS = 2;
const HAS_GAP = 4;

const NONE: readonly never[] = [];

/**
 * All phrases of a language as a graph: at each node some words of one or several phrases have been met. Nodes and ways are
 * numbers, words come numbered from 1. Arrays of numbers are made fast, which counts when a browser wakes the worker for a page.
 */
export class PhraseGraph<Meaning> {
  readonly #flags: number[] = [STEM];
  readonly #ends: (Meaning[] | undefined)[] = [undefined];
  /** Edges: where from, over which word, and their first and last way. Edge 0 is none. */
  readonly #from: number[] = [0];
  readonly #word: number[] = [0];
  readonly #first: number[] = [NOWHERE];
  readonly #last: number[] = [NOWHERE];
  /** Ways: where they lead, and the next of the same edge. */
  readonly #target: number[] = [0];
  readonly #next: number[] = [NOWHERE];
  /** Edges by node and word, open addressing. */
  #slots = new Int32Array(1024);

  get size(): number {
    return this.#flags.length;
  }

  /** What phrases mean that end at the node. */
  endsOf(node: number): readonly Meaning[] {
    return this.#ends[node] ?? NONE;
  }

  /** True if some word leads on from the node. */
  hasWords(node: number): boolean {
    return ((this.#flags[node] ?? 0) & HAS_WORDS) !== 0;
  }

  /** True if a gap begins at the node. */
  hasGap(node: number): boolean {
    return ((this.#flags[node] ?? 0) & HAS_GAP) !== 0;
  }

  /** The first way from a node over a word, NOWHERE if there is none; the others follow by `nextWay`. */
  firstWay(node: number, word: number): number {
    return this.#first[this.#slots[this.#slotOf(node, word)] ?? 0] ?? NOWHERE;
  }

  nextWay(way: number): number {
    return this.#next[way] ?? NOWHERE;
  }

  targetOf(way: number): number {
    return this.#target[way] ?? ROOT;
  }

  /**
   * Adds a phrase. Phrases share their common beginning up to the first group; from there on a phrase has nodes of its own,
   * one for each of its words, however many sequences its groups stand for.
   */
  add(parts: readonly Part[], meaning: Meaning, idFor: (slot: Word) => number): void {
    for (const node of this.#advanceAll([ROOT], parts, idFor)) {
      if (node === ROOT) continue;
      const ends = this.#ends[node];
      if (ends === undefined) this.#ends[node] = [meaning];
      else if (!ends.includes(meaning)) ends.push(meaning);
    }
  }

  /** The nodes at which one may stand after these parts, having stood at one of `at`. */
  #advanceAll(at: readonly number[], rest: readonly Part[], idFor: (slot: Word) => number): readonly number[] {
    let nodes = at;
    for (const part of rest) nodes = this.#advance(nodes, part, idFor);
    return nodes;
  }

  #advance(at: readonly number[], part: Part, idFor: (slot: Word) => number): readonly number[] {
    if (part.by === 'group') {
      const nodes = new Set<number>();
      for (const option of part.options) for (const node of this.#advanceAll(at, option, idFor)) nodes.add(node);
      return [...nodes];
    }
    const word = part.by === 'gap' ? GAP : idFor(part);
    const [only] = at;
    if (only !== undefined && at.length === 1 && this.#is(only, STEM)) {
      for (let way = this.firstWay(only, word); way !== NOWHERE; way = this.nextWay(way)) {
        const known = this.targetOf(way);
        if (this.#is(known, STEM)) return [known];
      }
      return [this.#lead(only, word, this.#newNode(STEM))];
    }
    const own = this.#newNode(0);
    for (const node of at) this.#lead(node, word, own);
    return [own];
  }

  #is(node: number, flag: number): boolean {
    return ((this.#flags[node] ?? 0) & flag) !== 0;
  }

  #newNode(flags: number): number {
    this.#ends.push(undefined);
    return this.#flags.push(flags) - 1;
  }

  /** Makes a way, the last of those over the word. Returns where it leads. */
  #lead(node: number, word: number, target: number): number {
    this.#flags[node] = (this.#flags[node] ?? 0) | (word === GAP ? HAS_GAP : HAS_WORDS);
    this.#target.push(target);
    const way = this.#next.push(NOWHERE) - 1;
    const slot = this.#slotOf(node, word);
    const edge = this.#slots[slot] ?? 0;
    if (edge > 0) {
      this.#next[this.#last[edge] ?? 0] = way;
      this.#last[edge] = way;
      return target;
    }
    this.#from.push(node);
    this.#word.push(word);
    this.#first.push(way);
    this.#slots[slot] = this.#last.push(way) - 1;
    if (this.#from.length * 2 > this.#slots.length) this.#grow();
    return target;
  }

  /** Where the edge is noted, or is to be. */
  #slotOf(node: number, word: number): number {
    const mask = this.#slots.length - 1;
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 8) & mask;
    for (;;) {
      const edge = this.#slots[slot] ?? 0;
      if (edge === 0 || (this.#from[edge] === node && this.#word[edge] === word)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 8);
    for (let edge = 1; edge < this.#from.length; edge += 1) {
      this.#slots[this.#slotOf(this.#from[edge] ?? 0, this.#word[edge] ?? 0)] = edge;
    }
  }
}
