import type { DocumentKind } from '../../documents/kinds';
import { clausesOf } from '../clauses';
import type { Sentence } from '../context';
import type { Mention } from '../mention';

/** Kinds whose language is what they prove, not what they are written in. */
const PROOFS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['language-certificate', 'test-score']);
/** Words between a document and the language that it is to be in. */
const APART = 4;
const LANGUAGE = /^language-(\p{Ll}{2})$/u;

/** Lays "in English" and "translated into English" on the document right before it. Of two languages either will do: none is laid. */
export function attachLanguages(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (PROOFS.has(mention.kind)) return mention;
    const next = mentions[at + 1];
    const until = next?.sentence === mention.sentence ? next.spot.first : mention.sentence.tokens.length;
    const [language, ...others] = languagesOf(mention, until);
    if (language === undefined || others.length > 0) return mention;
    return { ...mention, language, rules: [...mention.rules, 'attach-languages'] };
  });
}

/** The languages named behind "in" in the document's own part of the sentence. */
function languagesOf({ sentence, spot }: Mention, until: number): readonly string[] {
  const { part } = clausesOf(sentence);
  const written = sentence.facts.find(
    ({ concept, first, last }) =>
      concept === 'written' &&
      first > spot.last &&
      first - spot.last <= APART &&
      part[first] === part[spot.last] &&
      namesLanguage(sentence, last + 1),
  );
  if (!written) return [];
  const named = sentence.facts.flatMap(({ concept, first }) =>
    first > written.last && first < until && part[first] === part[spot.last] ? (LANGUAGE.exec(concept)?.[1] ?? []) : [],
  );
  return [...new Set(named)];
}

function namesLanguage({ facts }: Sentence, at: number): boolean {
  return facts.some(({ concept, first }) => concept.startsWith('language-') && first === at);
}
