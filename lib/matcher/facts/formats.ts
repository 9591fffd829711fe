import type { Evidence } from '../../posting/evidence';
import type { Token } from '../tokens';
import { WordMemo } from '../word-memo';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';
import { isOfFiles, partsOf } from './file-context';

export interface ReadFormats {
  readonly formats: readonly string[];
  readonly forbiddenFormats: readonly string[];
  readonly evidence: { readonly formats: readonly Evidence[]; readonly forbiddenFormats: readonly Evidence[] };
}

interface Mention extends Stretch {
  readonly format: string;
}

/** File types by the names that ads give them, which are the same in every language. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  txt: 'txt',
  zip: 'zip',
  rar: 'rar',
  '7z': '7z',
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  tif: 'tiff',
  tiff: 'tiff',
  gif: 'gif',
  mp4: 'mp4',
  pages: 'pages',
  heic: 'heic',
  mov: 'mov',
  pptx: 'pptx',
  xlsx: 'xlsx',
};
/** A type, alone or as the first part of a compound: "PDF-Datei", "pdf:nä", "zipfiler". "pages" only with its dot, or as such a part; not "post-docs", nor the ending of a file that the page offers. */
const FORMAT =
  /(?<![\p{L}\p{N}/])(?:(pdf|zip)\p{L}{0,12}|\.(pages)|(?<=^|\s)(pages)(?=-\p{Ll})|(?<!post[ -]|\p{L}\.)(docx|doc|odt|rtf|txt|rar|7z|jpeg|jpg|png|tiff|tif|gif|mp4|heic|mov|pptx|xlsx)s?)(?![\p{L}\p{N}])/giu;
/** Words in brackets. */
const ASIDE = /\([^()]{1,160}\)/u;
const BEGINS = /^(?:pdf|zip|pages|doc|odt|rtf|txt|rar|7|jpe?g|png|tif|gif|mp|heic|mov|pptx|xlsx)/u;
/** Characters between a tool of the page and the type it makes, between "other than" and the type that is wanted. */
const TOOL_REACH = 30;
const BUT_REACH = 14;
/** Words in one part of a list of refused types; a longer part says something of its own. */
const LIST_WORDS = 4;

/** Reads which file types the ad demands or prefers and which it rules out. */
export function readFormats(blocks: readonly FactBlock[]): ReadFormats {
  const wanted = new Map<string, Evidence>();
  const refused = new Map<string, Evidence>();
  for (const block of blocks) {
    if (!mayNameFormat(block)) continue;
    for (const sentence of block.sentences) {
      const mentions = mentionsIn(block, sentence);
      if (mentions.length === 0 || !isOfFiles(block, sentence)) continue;
      for (const part of partsOf(block, sentence).flatMap((each) => withoutAsides(block, each))) {
        for (const mention of mentions.filter(({ start, end }) => start >= part.start && end <= part.end)) {
          if (isTool(block, part, mention)) continue;
          const kept = isRefused(block, part, mention) ? refused : wanted;
          if (!kept.has(mention.format)) kept.set(mention.format, evidenceOf(block, sentence, 'formats'));
        }
      }
    }
  }
  for (const format of refused.keys()) if (wanted.has(format)) refused.delete(format);
  return {
    formats: [...wanted.keys()],
    forbiddenFormats: [...refused.keys()],
    evidence: { formats: [...wanted.values()], forbiddenFormats: [...refused.values()] },
  };
}

/** A text without one of the names is passed over: that is told quicker by its words. */
function mayNameFormat(block: FactBlock): boolean {
  return has(block, wholeOf(block), 'word-file') || block.read.tokens.some(beginsFormat);
}

const known = new WordMemo<boolean>();

function beginsFormat(token: Token): boolean {
  const old = known.get(token);
  if (old !== undefined) return old;
  const begins = BEGINS.test(token.text);
  known.set(token, begins);
  return begins;
}

function mentionsIn(block: FactBlock, { start, end }: Stretch): readonly Mention[] {
  const named = [...block.text.slice(start, end).matchAll(FORMAT)].flatMap((match) => {
    const format = FORMAT_NAMES[(match.slice(1).find(Boolean) ?? '').toLowerCase()];
    const from = start + match.index;
    return format ? [{ format, start: from, end: from + match[0].length }] : [];
  });
  if (named.some(({ format }) => format === 'doc' || format === 'docx')) return named;
  return [...named, ...spotsIn(block, { start, end }, 'word-file').map((spot) => ({ ...spot, format: 'docx' }))];
}

/** The part without a bracket that refuses something, and that bracket: "as PDF (we do not open Word)". */
function withoutAsides(block: FactBlock, part: Stretch): readonly Stretch[] {
  const aside = ASIDE.exec(block.text.slice(part.start, part.end));
  if (!aside) return [part];
  const inside = { start: part.start + aside.index, end: part.start + aside.index + aside[0].length };
  if (!has(block, inside, 'not', 'refused')) return [part];
  return [{ start: part.start, end: inside.start }, inside, { start: inside.end, end: part.end }];
}

function isTool(block: FactBlock, part: Stretch, mention: Mention): boolean {
  const tool = spotsIn(block, { start: part.start, end: mention.start }, 'page-tool').at(-1);
  return (
    tool !== undefined &&
    mention.start - tool.end <= TOOL_REACH &&
    !has(block, part, 'apply', 'each', 'one-file', 'whole')
  );
}

/** "No zip files", "zip files are not accepted", but not "nothing other than PDF" or "PDF, but not zip". */
function isRefused(block: FactBlock, part: Stretch, mention: Mention): boolean {
  const before = spotsIn(block, { start: part.start, end: mention.start }, 'not', 'refused', 'but');
  const last = before.at(-1);
  const isException = last?.concept === 'but' && mention.start - last.end <= BUT_REACH && !has(block, last, 'not');
  if (isException && has(block, part, 'not', 'refused')) return false;
  if (before.some(({ concept }) => concept === 'not' || concept === 'refused')) return true;
  const [after] = spotsIn(block, { start: mention.end, end: part.end }, 'refused');
  if (!after) return false;
  const between = block.text.slice(mention.end, after.start);
  const [own = '', ...rest] = between.split(/,(?![^()]*\))/u);
  return rest.length === 0 || own.trim().split(/\s+/u).length <= LIST_WORDS;
}
