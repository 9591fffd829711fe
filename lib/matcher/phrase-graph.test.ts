import { describe, expect, it } from 'vitest';
import { partsOf, sequencesOf } from '../languages/phrase';
import { PhraseGraph, ROOT, type Word } from './phrase-graph';

/** The graph of phrases, and the numbers of their words with that of a gap. */
function graphOf(phrases: readonly string[]): {
  readonly graph: PhraseGraph<string>;
  readonly words: readonly number[];
} {
  const graph = new PhraseGraph<string>();
  const ids = new Map<string, number>();
  const idFor = (word: Word) => {
    const id = ids.get(JSON.stringify(word)) ?? ids.size + 1;
    ids.set(JSON.stringify(word), id);
    return id;
  };
  for (const phrase of phrases) graph.add(partsOf(phrase), phrase, idFor);
  return { graph, words: [0, ...ids.values()] };
}

describe('the graph of phrases', () => {
  it('grows with the words of a phrase, not with the sequences that its groups stand for', () => {
    const group = '[a|b|c|d|e|f|g|h|i]';
    const phrase = `copy of ${Array.from({ length: 8 }, () => group).join(' ')} thesis`;
    expect(graphOf([phrase]).graph.size).toBeLessThan(100);
  });

  it('shares the common beginning of phrases', () => {
    expect(graphOf(['letter of motivation', 'letter of intent', 'letter']).graph.size).toBe(5);
  });

  it.each(['cover (letter|note)', '[short] list .. (of|for) [the] referees', '(a|b [c]) [d|e] f'])(
    'accepts of %s every sequence and nothing shorter',
    (phrase) => {
      for (const sequence of sequencesOf(phrase)) expect(graphHas(phrase, sequence.length)).toBe(true);
      expect(graphHas(phrase, Math.min(...sequencesOf(phrase).map(({ length }) => length)) - 1)).toBe(false);
    },
  );
});

/** True if some way of that many steps leads from the root to an end. */
function graphHas(phrase: string, steps: number): boolean {
  const { graph, words } = graphOf([phrase]);
  let nodes = new Set([ROOT]);
  for (let step = 0; step < steps; step += 1) {
    nodes = new Set([...nodes].flatMap((node) => words.flatMap((word) => targetsOf(graph, node, word))));
  }
  return [...nodes].some((node) => graph.endsOf(node).length > 0);
}

function targetsOf(graph: PhraseGraph<string>, node: number, word: number): readonly number[] {
  const targets: number[] = [];
  for (let way = graph.firstWay(node, word); way !== 0; way = graph.nextWay(way)) targets.push(graph.targetOf(way));
  return targets;
}
