import type { Part, Slot } from '../languages/phrase';

/** A place in the graph of all phrases: some words of one or several phrases have been met. */
export interface Node<Meaning> {
  /** Where a word leads, by the word's number. */
  next: Map<number, Node<Meaning>[]> | null;
  /** Where a gap begins. */
  gaps: Node<Meaning>[] | null;
  /** What phrases mean that end here. */
  readonly ends: Meaning[];
  /** Reached by one sequence of words alone, so that every phrase that begins with it may share it. */
  readonly isStem: boolean;
}

export function newGraph<Meaning>(): Node<Meaning> {
  return newNode(true);
}

/**
 * Adds a phrase. Phrases share their common beginning up to the first group; from there on a phrase has nodes of its own,
 * one for each of its words, however many sequences its groups stand for.
 */
export function addPhrase<Meaning>(
  root: Node<Meaning>,
  parts: readonly Part[],
  meaning: Meaning,
  idFor: (slot: Word) => number,
): void {
  for (const node of advanceAll([root], parts)) {
    if (node !== root && !node.ends.includes(meaning)) node.ends.push(meaning);
  }

  /** The nodes at which one may stand after these parts, having stood at one of `at`. */
  function advanceAll(at: readonly Node<Meaning>[], rest: readonly Part[]): readonly Node<Meaning>[] {
    let nodes = at;
    for (const part of rest) nodes = advance(nodes, part);
    return nodes;
  }

  function advance(at: readonly Node<Meaning>[], part: Part): readonly Node<Meaning>[] {
    if (part.by === 'group') return [...new Set(part.options.flatMap((option) => advanceAll(at, option)))];
    const [only] = at;
    if (only?.isStem && at.length === 1) {
      const ways = waysFrom(only, part);
      const known = ways.find(({ isStem }) => isStem);
      if (known) return [known];
      const stem = newNode<Meaning>(true);
      ways.push(stem);
      return [stem];
    }
    const own = newNode<Meaning>(false);
    for (const node of at) waysFrom(node, part).push(own);
    return [own];
  }

  function waysFrom(node: Node<Meaning>, slot: Slot): Node<Meaning>[] {
    if (slot.by === 'gap') {
      node.gaps ??= [];
      return node.gaps;
    }
    node.next ??= new Map();
    const id = idFor(slot);
    const ways = node.next.get(id) ?? [];
    node.next.set(id, ways);
    return ways;
  }
}

export type Word = Exclude<Slot, { by: 'gap' }>;

function newNode<Meaning>(isStem: boolean): Node<Meaning> {
  return { next: null, gaps: null, ends: [], isStem };
}
