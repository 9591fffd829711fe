import { defineNamingRule, type FoundTemplate, type NamePart, type NamingSentence } from '../contract';
import { readTemplate, spanOfReference } from '../template';

const EXAMPLE =
  /[“”„«»"]([^“”„«»"]{3,62})[“”»«"]|(?<!\p{L})['‘]([^'’‘]{3,60})['’](?!\p{L})|(?<![^\s"“”„«»()[\]<>:;,@/])([^\s"“”„«»()[\]<>:;,@/]+_[^\s"“”„«»()[\]<>:;,@/]+|[^\s"“”„«»()[\]<>:;,@/]+\.pdf)/gu;
/** Behind "e.g.": marks and an opening quote. An example ends with a bracket, a quote, a semicolon or the sentence. */
const LEAD = /^[\s.:,]*["“„«”']?\s?/u;
const UP_TO_END = /^(?:[^()"“”»;'’.]|\.(?=[^\s)"“”»']))+/u;
const LONGEST = 80;
/** Stands for the ad's number while a name is split. */
const MASK = '\ue000';
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
    const announced = announcedExamples(sentence);
    if (announced.length > 0) return announced;
    return [...sentence.text.matchAll(EXAMPLE)].flatMap((match): readonly FoundTemplate[] => {
      const raw = (match[1] ?? match[2] ?? match[3] ?? '').trim().replace(/(?<![.,!?])[.,!?]+$/u, '');
      const start = match.index + match[0].indexOf(raw);
      const parts = partsInWords(sentence, start);
      const template = parts.length > 0 ? aligned(raw, parts, sentence, start) : withInvented(raw, sentence);
      return template ? [{ template, start, end: start + raw.length }] : [];
    });
  },
});

/** Examples in running text, whose parts the sentence names in front of them: "surname and document, e.g. Berg CV". */
function announcedExamples(sentence: NamingSentence): readonly FoundTemplate[] {
  return sentence.examples.flatMap((at): readonly FoundTemplate[] => {
    const lead = LEAD.exec(sentence.text.slice(at))?.[0].length ?? 0;
    const start = at + lead;
    const raw = UP_TO_END.exec(sentence.text.slice(start, start + LONGEST))?.[0].trimEnd() ?? '';
    const parts = partsInWords(sentence, at);
    const template = parts.length > 1 ? aligned(raw, parts, sentence, at) : null;
    return template ? [{ template, start, end: start + raw.length }] : [];
  });
}

/** The parts that the sentence names in front of its example, each once and in order: the last mention is the one in the list. */
function partsInWords({ text, cues, words, reference }: NamingSentence, until: number): readonly NamePart[] {
  // "Name it after …": the verb that opens the sentence is no part
  const from = cues.find(({ start }) => start === 0)?.end ?? 0;
  const { parts } = readTemplate(text.slice(Math.min(from, until), until), words, reference);
  const hasFamily = parts.includes('familyName');
  const named = parts
    .filter((part) => part !== 'fullName' || !hasFamily)
    .filter((part, index, all) => all.lastIndexOf(part) === index);
  const first = named.findIndex((part) => part !== 'document');
  // a "document" in front of the name is the file itself: "give each document your surname"
  return first < 0 ? [] : named.slice(first);
}

/** The example with its parts put in; null if there are too few pieces for them, or no name among them. */
function aligned(
  raw: string,
  named: readonly NamePart[],
  { reference, text }: NamingSentence,
  until: number,
): string | null {
  const ahead = text.slice(0, until).toLowerCase();
  const shape = shapeOf(raw, named.length, reference);
  if (!shape || !named.some((part) => part !== 'document' && part !== 'reference')) return null;
  const spare = shape.pieces.length - named.length;
  // a full name may be two pieces, and a last document of several words
  const full = named.indexOf('fullName');
  const pieces = spare > 0 && full >= 0 ? joinedAt(shape, full, full + 2) : shape.pieces;
  const isDocumentLast = named.at(-1) === 'document';
  const filled = pieces.map((piece, index) => {
    const part = named[index];
    if (part === undefined) return isDocumentLast && !ahead.includes(piece.toLowerCase()) ? null : piece;
    const isNumber = /^[\p{N}-]+$/u.test(piece);
    return part === 'reference' && isNumber && reference === null ? piece : `{${part}}`;
  });
  return filled.filter((piece) => piece !== null).join(shape.separator) + shape.ending;
}

function joinedAt({ pieces, separator }: Shape, from: number, to: number): readonly string[] {
  return [...pieces.slice(0, from), pieces.slice(from, to).join(separator), ...pieces.slice(to)];
}

function withInvented(raw: string, { isElsewhere, reference }: NamingSentence): string | null {
  const shape = shapeOf(raw, 2, reference);
  if (!shape || shape.separator === ' ') return null;
  const invented = shape.pieces.filter((piece) => /^\p{L}{3,}$/u.test(piece) && !isElsewhere(piece.toLowerCase()));
  const [name] = invented;
  if (invented.length !== 1 || name === undefined) return null;
  return shape.pieces.map((piece) => (piece === name ? '{familyName}' : piece)).join(shape.separator) + shape.ending;
}

/** Splits at the separator that gives just as many pieces as there are parts, else at the first that gives more; the ad's number is one piece. */
function shapeOf(raw: string, parts: number, reference: string | null): Shape | null {
  const ending = /\.pdf$/iu.exec(raw)?.[0] ?? '';
  const bare = ending ? raw.slice(0, -ending.length) : raw;
  const number = spanOfReference(bare, reference);
  const whole = number ? bare.slice(number.start, number.end) : '';
  const masked = number ? bare.slice(0, number.start) + MASK + bare.slice(number.end) : bare;
  const shapes = SEPARATORS.map((separator) => ({
    separator,
    pieces: masked.split(separator).map((piece) => piece.replace(MASK, whole)),
    ending,
  }));
  const possible = shapes.filter(({ pieces }) => pieces.length > 1 && pieces.length >= parts);
  return possible.find(({ pieces }) => pieces.length === parts) ?? possible[0] ?? null;
}
