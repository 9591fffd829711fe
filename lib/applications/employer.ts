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

/** What the places of universities are called in the languages of ads, in the forms that names of universities have. */
const places: readonly (readonly string[])[] = [
  ['göteborg', 'gothenburg'],
  ['københavn', 'copenhagen', 'köpenhamn', 'kopenhagen'],
  ['helsinki', 'helsingin', 'helsingfors'],
  ['turku', 'turun', 'åbo'],
  ['tampere', 'tampereen', 'tammerfors'],
  ['oulu', 'oulun', 'uleåborg'],
  ['jyväskylä', 'jyväskylän'],
  ['vaasa', 'vaasan', 'vasa'],
  ['münchen', 'munich'],
  ['köln', 'cologne'],
  ['wien', 'vienna'],
  ['zürich', 'zurich'],
  ['basel', 'bâle', 'basle'],
  ['bern', 'berne'],
  ['genève', 'geneva', 'genf'],
  ['bruxelles', 'brussel', 'brussels'],
  ['leuven', 'louvain'],
  ['gent', 'ghent', 'gand'],
  ['antwerpen', 'antwerp', 'anvers'],
  ['liège', 'luik', 'lüttich'],
  ['danmark', 'denmark'],
  ['technische', 'technical', 'tekniske', 'tekniska', 'teknillinen', 'technique'],
];
const placeOf = new Map(places.flatMap(([first = '', ...others]) => others.map((name) => [name, first] as const)));

/**
 * True if both names are of one employer: "KTH" and "KTH Royal Institute of Technology", "Göteborgs universitet" and
 * "University of Gothenburg". What is left of the one name without general words is part of the other.
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
  return (names.length === 0 ? all : names).map(plain);
}

/** A word as it is compared: a place by one of its names, without the s of "Lunds universitet". */
function plain(word: string): string {
  const bare = word.length > 4 ? word.replace(/s$/u, '') : word;
  return placeOf.get(word) ?? placeOf.get(bare) ?? bare;
}

function isGeneral(word: string): boolean {
  return fillers.has(word) || stems.some((stem) => word.startsWith(stem));
}
