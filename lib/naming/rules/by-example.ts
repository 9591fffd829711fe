import { defineNamingRule, type FoundTemplate, type NamePart, type NamingSentence } from '../contract';
import { readTemplate } from '../template';

const EXAMPLE =
  /[“”„«»"]\s?([^“”„«»"]{3,60}?)\s?[“”»«"]|(?<!\p{L})['‘]([^'’]{3,60})['’](?!\p{L})|([^\s"“”„«»()[\]<>:;,@/]+_[^\s"“”„«»()[\]<>:;,@/]+|[^\s"“”„«»()[\]<>:;,@/]+\.pdf)/gu;
const SEPARATORS = ['_', ' – ', ' - ', ', ', ' ', '-', '.'] as const;

interface Shape {
  readonly separator: string;
  readonly pieces: readonly string[];
  /** File type with its dot, or ''. */
  readonly ending: string;
}

/**
 * A file name of an invented applicant. What its pieces are is told by the parts that the sentence names in words, in
 * their order; where it names none, the piece that stands nowhere else in the ad is the family name.
 */
export default defineNamingRule({
  id: 'by-example',
  stage: 'example',
  find: (sentence) => {
    if (!sentence.isAboutNames) return [];
    return [...sentence.text.matchAll(EXAMPLE)].flatMap((match): readonly FoundTemplate[] => {
      const raw = (match[1] ?? match[2] ?? match[3] ?? '').replace(/(?<![.,!?])[.,!?]+$/u, '');
      const start = match.index + match[0].indexOf(raw);
      const parts = partsInWords(sentence, start);
      const template = parts.length > 0 ? aligned(raw, parts, sentence) : withInvented(raw, sentence);
      return template ? [{ template, start, end: start + raw.length }] : [];
    });
  },
});

/** The parts that the sentence names in front of its example, each once and in order: the last mention is the one in the list. */
function partsInWords({ text, words, reference }: NamingSentence, until: number): readonly NamePart[] {
  const { parts } = readTemplate(text.slice(0, until), words, reference);
  const hasFamily = parts.includes('familyName');
  const named = parts
    .filter((part) => part !== 'fullName' || !hasFamily)
    .filter((part, index, all) => all.lastIndexOf(part) === index);
  const first = named.findIndex((part) => part !== 'document');
  // a "document" in front of the name is the file itself: "give each document your surname"
  return first < 0 ? [] : named.slice(first);
}

/** The example with its parts put in; null if there are too few pieces for them, or no name among them. */
function aligned(raw: string, named: readonly NamePart[], { reference }: NamingSentence): string | null {
  const shape = shapeOf(raw, named.length);
  if (!shape || !named.some((part) => part !== 'document' && part !== 'reference')) return null;
  const spare = shape.pieces.length - named.length;
  // a full name may be two pieces, and a last document of several words
  const full = named.indexOf('fullName');
  const pieces = spare > 0 && full >= 0 ? joinedAt(shape, full, full + 2) : shape.pieces;
  const isDocumentLast = named.at(-1) === 'document';
  const filled = pieces.map((piece, index) => {
    const part = named[index];
    if (part === undefined) return isDocumentLast ? null : piece;
    const isNumber = /^[\p{N}-]+$/u.test(piece);
    return part === 'reference' && isNumber && reference === null ? piece : `{${part}}`;
  });
  return filled.filter((piece) => piece !== null).join(shape.separator) + shape.ending;
}

function joinedAt({ pieces, separator }: Shape, from: number, to: number): readonly string[] {
  return [...pieces.slice(0, from), pieces.slice(from, to).join(separator), ...pieces.slice(to)];
}

function withInvented(raw: string, { isElsewhere }: NamingSentence): string | null {
  const shape = shapeOf(raw, 2);
  if (!shape || shape.separator === ' ') return null;
  const invented = shape.pieces.filter((piece) => /^\p{L}{3,}$/u.test(piece) && !isElsewhere(piece.toLowerCase()));
  const [name] = invented;
  if (invented.length !== 1 || name === undefined) return null;
  return shape.pieces.map((piece) => (piece === name ? '{familyName}' : piece)).join(shape.separator) + shape.ending;
}

/** Splits at the separator that gives just as many pieces as there are parts, else at the first that gives more. */
function shapeOf(raw: string, parts: number): Shape | null {
  const ending = /\.pdf$/iu.exec(raw)?.[0] ?? '';
  const bare = ending ? raw.slice(0, -ending.length) : raw;
  const shapes = SEPARATORS.map((separator) => ({ separator, pieces: bare.split(separator), ending }));
  const possible = shapes.filter(({ pieces }) => pieces.length > 1 && pieces.length >= parts);
  return possible.find(({ pieces }) => pieces.length === parts) ?? possible[0] ?? null;
}
