/** Letters that no accent makes of a letter of the alphabet, and how they are written where there are only a to z. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ı', 'i'],
]);

/**
 * Latin letters without their accents: `Åsa Müller-Weiß` //=> `Asa Muller-Weiss`. Other scripts stay as they are: how a name
 * is written in Latin letters is its bearer's to say.
 */
export function plainLetters(text: string): string {
  return Array.from(text, (letter) => SPELT.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
