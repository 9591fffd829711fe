import { describe, expect, it } from 'vitest';
import { partsOf, sequencesOf } from '../languages/phrase';
import { addPhrase, type Node, newGraph } from './phrase-graph';

function graphOf(phrases: readonly string[]): Node<string> {
  const root = newGraph<string>();
  const ids = new Map<string, number>();
  for (const phrase of phrases) addPhrase(root, partsOf(phrase), phrase, (word) => numbered(ids, JSON.stringify(word)));
  return root;
}

function numbered(ids: Map<string, number>, word: string): number {
  const id = ids.get(word) ?? ids.size;
  ids.set(word, id);
  return id;
}

function nodesOf(root: Node<string>): Set<Node<string>> {
  const seen = new Set([root]);
  for (const node of seen) {
    for (const ways of [...(node.next?.values() ?? []), node.gaps ?? []]) for (const way of ways) seen.add(way);
  }
  return seen;
}

describe('the graph of phrases', () => {
  it('grows with the words of a phrase, not with the sequences that its groups stand for', () => {
    const group = '[a|b|c|d|e|f|g|h|i]';
    const phrase = `copy of ${Array.from({ length: 8 }, () => group).join(' ')} thesis`;
    expect(nodesOf(graphOf([phrase])).size).toBeLessThan(100);
  });

  it('shares the common beginning of phrases', () => {
    expect(nodesOf(graphOf(['letter of motivation', 'letter of intent', 'letter'])).size).toBe(5);
  });

  it.each(['cover (letter|note)', '[short] list .. (of|for) [the] referees', '(a|b [c]) [d|e] f'])(
    'accepts of %s every sequence and nothing shorter',
    (phrase) => {
      const ends = [...nodesOf(graphOf([phrase]))].filter((node) => node.ends.length > 0);
      expect(ends.length).toBeGreaterThan(0);
      for (const sequence of sequencesOf(phrase)) expect(graphHas(phrase, sequence.length)).toBe(true);
      expect(graphHas(phrase, Math.min(...sequencesOf(phrase).map(({ length }) => length)) - 1)).toBe(false);
    },
  );
});

/** True if some way of that many steps leads from the root to an end. */
function graphHas(phrase: string, steps: number): boolean {
  let nodes = new Set([graphOf([phrase])]);
  for (let step = 0; step < steps; step += 1) {
    nodes = new Set([...nodes].flatMap((node) => [...(node.next?.values() ?? []), node.gaps ?? []].flat()));
  }
  return [...nodes].some((node) => node.ends.length > 0);
}
