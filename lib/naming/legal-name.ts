/** A character of a name that no file system takes, and what stands for it; '' where it is left out. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

export interface LegalName {
  readonly name: string;
  /** Each replaced character once, in the order in which they came. */
  readonly replaced: readonly Replacement[];
}

/** Longest name in bytes of UTF-8 that Windows, macOS, Linux and the portals behind them all take. */
const LONGEST_NAME = 255;

/** Never allowed on Windows; the slash and the zero byte nowhere. */
const stands: Readonly<Record<string, string>> = {
  '/': '-',
  '\\': '-',
  ':': '-',
  '|': '-',
  '"': "'",
  '<': '(',
  '>': ')',
  '?': '',
  '*': '',
};

/**
 * Controls, halves of surrogate pairs, and marks that change the direction of the text around them: a name must read as it
 * is. Zero-width joiners stay, emoji and several scripts need them.
 */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Device names of Windows, with or without anything after the first full stop. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:\.|$))/iu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The nearest name that every file system takes: NFC, without reserved characters and names, at most 255 bytes, cut between
 * characters as people count them and before the extension. Never empty; a legal name comes back as it is.
 * //=> legalName('PAR 2023/181.pdf').name is 'PAR 2023-181.pdf'
 */
export function legalName(text: string): LegalName {
  const replaced = new Map<string, string>();
  const visible = text.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '');
  const swapped = visible.replace(/[/\\:|"<>?*]/gu, (from) => {
    const to = stands[from] ?? '';
    replaced.set(from, to);
    return to;
  });
  const name = escapeReserved(shorten(trimEnds(swapped.normalize('NFC').replace(/ +/gu, ' '))));
  return { name: name === '' ? '_' : name, replaced: [...replaced].map(([from, to]) => ({ from, to })) };
}

/** Windows drops full stops and spaces at the end; a full stop in front hides the file elsewhere. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+/u, '').replace(/(?<![. ])[. ]+$/u, '');
}

function escapeReserved(name: string): string {
  return name.replace(reserved, '$&_');
}

function shorten(name: string): string {
  // One byte is left for what a reserved name gets.
  const most = LONGEST_NAME - 1;
  if (bytes(name) <= most) return name;
  const extension = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? '';
  let stem = '';
  let size = bytes(extension);
  for (const { segment } of graphemes.segment(name.slice(0, name.length - extension.length))) {
    size += bytes(segment);
    if (size > most) break;
    stem += segment;
  }
  return `${trimEnds(stem)}${extension}`;
}

/** Length in UTF-8. */
function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}
