import { clausesOf, cuesOf } from '../clauses';
import type { Context, Sentence } from '../context';
import { demandsOf } from '../demands';
import { bySentenceOf, type Mention, wordsOf } from '../mention';

/** Longest list of contents kept for one item. */
const MOST = 20;
/** Most words of a sentence that says what an item is to tell, and the first of them, among which it says so. */
const LONGEST_TOLD = 60;
const HEAD = 5;

/** Lays what an item must hold under it: bullets below it, and what follows "describing" in its own sentence. */
export function attachContents(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const contents = new Map<Mention, string[]>();
  const demands = demandsOf(context);
  let previous: Mention | undefined;
  const bySentence = bySentenceOf(mentions);
  for (const read of context.blocks) {
    for (const sentence of read.sentences) {
      const own = bySentence.get(sentence) ?? [];
      const demand = demands.get(sentence);
      const isUnder = demand?.by === 'content' && previous?.demand.item === demand.item;
      const isTold = demand?.by === 'detail' && previous !== undefined && tellsOf(previous, sentence);
      if ((isUnder || isTold) && own.length === 0 && previous) {
        add(previous, wordsOf(sentence, 0, sentence.tokens.length - 1));
      }
      for (const mention of own) {
        const told = tellingAfter(mention, own);
        if (told) add(mention, told);
      }
      previous = own.at(-1) ?? previous;
    }
  }
  return mentions.map((mention) => {
    const own = contents.get(mention);
    return own ? { ...mention, includes: own, rules: [...mention.rules, 'attach-contents'] } : mention;
  });

  function add(mention: Mention, text: string): void {
    const own = contents.get(mention) ?? [];
    const bare = bareOf(text);
    if (bare && own.length < MOST) contents.set(mention, [...own, bare]);
  }
}

/** True for a sentence right behind a document of the same line that says what it is to tell: "Explain why you apply." */
function tellsOf(previous: Mention, sentence: Sentence): boolean {
  if (sentence.block !== previous.sentence.block || sentence.tokens.length > LONGEST_TOLD) return false;
  return cuesOf(sentence, 'telling').some(({ first }) => first <= HEAD);
}

/** The clause that says what a document is to tell, up to the next document of the sentence or its end. */
function tellingAfter(mention: Mention, own: readonly Mention[]): string | null {
  const { sentence, spot } = mention;
  const next = own.find((other) => other.spot.first > spot.last && other.kind !== mention.kind);
  const { bracket, half } = clausesOf(sentence);
  const cue = cuesOf(sentence, 'telling').find(
    ({ first }) => first > spot.last && first - spot.last <= 4 && (!next || first < next.spot.first),
  );
  if (!cue) return null;
  let last = cue.last;
  const end = next ? next.spot.first - 1 : sentence.tokens.length - 1;
  while (
    last < end &&
    half[last + 1] === half[cue.first] &&
    (bracket[cue.first] === 0 || bracket[last + 1] === bracket[cue.first])
  )
    last += 1;
  // leave out the words that lead over to the next item
  if (next) {
    const { part } = clausesOf(sentence);
    while (last > cue.last && part[last] === part[next.spot.first]) last -= 1;
  }
  const words = bareOf(wordsOf(sentence, cue.first, last));
  return words.length > 12 ? words : null;
}

/** Without a mark at the end, and without half a bracket. */
function bareOf(text: string): string {
  const bare = text.replace(/(?<![.;,:\s])[.;,:\s]+$/u, '');
  const open = bare.lastIndexOf('(');
  const close = bare.lastIndexOf(')');
  if (open > close) return bare.slice(0, open).trimEnd();
  return close === bare.length - 1 && open < 0 ? bare.slice(0, close) : bare;
}
