/** Beginnings of words that say what an employer is and not which one: `universi` is university, Universität, universiteit. */
const stems: readonly string[] = [
  ...['universi', 'yliopisto', 'högskol', 'høgskol', 'høyskol', 'højskol', 'hochschul', 'hogeschool', 'korkeakoulu'],
  ...['college', 'school', 'department', 'institut', 'instituutti', 'facult', 'fakult', 'tiedekunta'],
  ...['royal', 'kungl', 'kongelig', 'koninklijk'],
];
/** Words without a meaning of their own, in the languages of ads. */
const fillers: ReadonlySet<string> = new Set([
  ...['of', 'the', 'and', 'for', 'at', 'in', 'i', 'och', 'og', 'und', 'en', 'et', 'ja', 'de', 'des', 'du', 'la', 'le'],
  ...['der', 'die', 'das', 'van', 'von', 'vid', 'ved', 'an', 'a', 'av', 'af', 'für', 'zu', 'université'],
]);

/**
 * True if both names are of one employer: "KTH" and "KTH Royal Institute of Technology", "Uppsala universitet" and
 * "Uppsala University". What is left of the one name without general words is part of the other.
 */
export function isSameEmployer(one: string, other: string): boolean {
  const [few = [], many = []] = [namesIn(one), namesIn(other)].sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((name) => many.includes(name));
}

/** The words of a text, folded. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function namesIn(employer: string): readonly string[] {
  const all = wordsIn(employer);
  const names = all.filter((word) => !isGeneral(word));
  return names.length === 0 ? all : names;
}

function isGeneral(word: string): boolean {
  return fillers.has(word) || stems.some((stem) => word.startsWith(stem));
}
