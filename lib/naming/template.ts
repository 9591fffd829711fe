import type { NamePart } from './contract';
import type { NameWords } from './name-words';

export interface ReadTemplate {
  /** The ad's words with {familyName} and the like in place of the words for them. */
  readonly template: string;
  /** The parts in their order. */
  readonly parts: readonly NamePart[];
  /** Letters and digits of the ad that stand in the template as they are. */
  readonly fixed: number;
}

interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word of a name: letters, parted where a capital follows a small letter ("FamilyName"), or digits. */
const ATOM = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+/gu;
/** Words that name one part together: "name of the document". */
const LONGEST = 5;

/** Puts placeholders for what the words of a name stand for; the ad's own number becomes {reference}. */
export function readTemplate(raw: string, words: NameWords, reference: string | null): ReadTemplate {
  const number = spanOfReference(raw, reference);
  const atoms = [...raw.matchAll(ATOM)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  const found: { readonly part: NamePart; readonly start: number; readonly end: number }[] = [];
  if (number) found.push({ part: 'reference', ...number });
  for (let at = 0; at < atoms.length; at += 1) {
    const match = longestPart(raw, atoms, at, words);
    const inNumber = number && (atoms[at]?.start ?? 0) < number.end && (atoms[at]?.end ?? 0) > number.start;
    if (!match || inNumber || (match.part === 'reference' && number)) continue;
    // "bilag1" is that one file's own word
    if (match.part === 'document' && /^\p{N}/u.test(raw.slice(match.end))) continue;
    found.push(match);
    at += match.length - 1;
  }
  return written(
    raw,
    found.toSorted((a, b) => a.start - b.start),
  );
}

function longestPart(raw: string, atoms: readonly Atom[], at: number, words: NameWords) {
  const first = atoms[at];
  if (!first) return null;
  let best: { readonly part: NamePart; readonly start: number; readonly end: number; readonly length: number } | null =
    null;
  let name = '';
  for (let length = 1; length <= LONGEST; length += 1) {
    const atom = atoms[at + length - 1];
    const before = atoms[at + length - 2];
    if (!atom || (length > 1 && before && !/^[-. ]{0,2}$/u.test(raw.slice(before.end, atom.start)))) break;
    name = length === 1 ? atom.text.toLowerCase() : `${name} ${atom.text.toLowerCase()}`;
    const part = words.partOf(name) ?? words.partOf(name.replaceAll(' ', ''));
    // "NachnameVorname" is two parts, in that order
    if (part === 'fullName' && (best?.part === 'familyName' || best?.part === 'givenName')) continue;
    if (part) best = { part, start: first.start, end: atom.end, length };
  }
  return best;
}

/** The ad's own number in a name, also with the hyphen that stands for a slash there. */
export function spanOfReference(
  raw: string,
  reference: string | null,
): { readonly start: number; readonly end: number } | null {
  if (reference === null || reference.length < 2) return null;
  const text = raw.toLowerCase();
  const number = reference.toLowerCase();
  for (const form of [number, number.replace(/[/\\]/gu, '-'), number.replace(/[/\\]/gu, '_')]) {
    const start = text.indexOf(form);
    if (start >= 0) return { start, end: start + form.length };
  }
  return null;
}

function written(
  raw: string,
  found: readonly { readonly part: NamePart; readonly start: number; readonly end: number }[],
): ReadTemplate {
  const parts = namesApart(found.map(({ part }) => part));
  let template = '';
  let from = 0;
  found.forEach(({ start, end }, index) => {
    template += `${raw.slice(from, start)}{${parts[index] ?? ''}}`;
    from = end;
  });
  template += raw.slice(from);
  const fixed = template.replace(/\{[a-z]+\}|\.pdf$/giu, '').replace(/[^\p{L}\p{N}]/gu, '').length;
  return { template, parts, fixed };
}

/** "Name, Vorname": beside a given name, a name is the family's. */
function namesApart(parts: readonly NamePart[]): readonly NamePart[] {
  const hasGiven = parts.includes('givenName');
  const hasFamily = parts.includes('familyName');
  return parts.map((part) => {
    if (part !== 'fullName') return part;
    return hasGiven && !hasFamily ? 'familyName' : part;
  });
}

/** True if the template has a place for the applicant's name. */
export function namesApplicant({ parts }: ReadTemplate): boolean {
  return parts.some((part) => part === 'familyName' || part === 'givenName' || part === 'fullName');
}
