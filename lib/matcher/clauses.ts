import type { Cue } from '../languages/contract';
import type { Sentence } from './context';
import type { Spot } from './spotter';

/** How a sentence is parted: for each token the number of its part, and that of its brackets. */
export interface Clauses {
  /** Rises at every comma, semicolon, colon, dash and bracket. */
  readonly part: readonly number[];
  /** 0 outside brackets; inside, the number of the bracket, counted from 1. */
  readonly bracket: readonly number[];
  /** Rises at every semicolon: what stands on its other side is another matter. */
  readonly half: readonly number[];
}

const known = new WeakMap<Sentence, Clauses>();

/** Parts a sentence, once. */
export function clausesOf(sentence: Sentence): Clauses {
  const old = known.get(sentence);
  if (old) return old;
  const part: number[] = [];
  const bracket: number[] = [];
  const half: number[] = [];
  const open: number[] = [];
  let [parts, brackets, halves] = [0, 0, 0];
  for (const [at, { text, kind }] of sentence.tokens.entries()) {
    if (text === '(' || text === '[') {
      brackets += 1;
      parts += 1;
      open.push(brackets);
    }
    part.push(parts);
    bracket.push(open.at(-1) ?? 0);
    half.push(halves);
    if (kind !== 'mark') continue;
    if (text === ')' || text === ']') {
      open.pop();
      parts += 1;
    } else if (text === ',' || text === ':' || text === '–' || text === '—' || isDash(at, sentence)) parts += 1;
    else if (text === ';') {
      parts += 1;
      halves += 1;
    }
  }
  const clauses = { part, bracket, half };
  known.set(sentence, clauses);
  return clauses;
}

/** True for a hyphen that stands free between words, for a dash. */
function isDash(at: number, { tokens }: Sentence): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return own?.text === '-' && before?.kind === 'word' && before.end < own.start && own.end < (after?.start ?? 0);
}

/** The cues of one meaning in a sentence. */
export function cuesOf(sentence: Sentence, ...concepts: readonly Cue[]): readonly Spot<Cue>[] {
  return sentence.cues.length === 0 ? sentence.cues : sentence.cues.filter((cue) => concepts.includes(cue.concept));
}
