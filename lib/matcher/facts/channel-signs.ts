import type { Evidence } from '../../posting/evidence';
import { CHANNELS, isOfWhole, isRefused, turnsAway } from './channel-refusals';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, sentencesIn, spotsIn, wholeOf } from './fact-blocks';
import { cuesIn, isOfOthers, kindsIn, namesOwnDocuments } from './file-context';

export type Channel = (typeof CHANNELS)[number];

/** What a place in the ad says of one way to send the application. */
export interface ChannelSign {
  readonly channel: Channel;
  /** How strongly the place speaks for the way: 4 an address to send to, 3 a way named, 2 and 1 hints; below nought: against it. */
  readonly weight: number;
  readonly evidence: Evidence;
}

const ADDRESS = /(?<![^\s@(<[])[^\s@(<[]{1,80}@[^\s@)>\].]{1,80}\.[^\s@)>\]]{2,80}/u;
const LINK = /(?:https?:\/\/|www\.)\S/u;
const BOX = /(?<!\p{L})(?:box|postfach|postbus|postboks|boks|boîte postale|bp|locker) \d{2}/iu;
/** A postcode with its town: "SE-751 20 Uppsala", "1001 EW Amsterdam", "5432 Bergen". */
const TOWN = /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} [A-Z]{2}|[A-Z]{2} \d{5}) \p{Lu}\p{Ll}{2}/u;
const FILE_TYPE = /(?<![\p{L}\p{N}])(?:pdf|word|docx?|zip|rar|jpe?g|png)(?![\p{L}\p{N}])/iu;
/** Characters between a word of sending and the link to send to, and between "via" and what is named. */
const LINK_REACH = 80;
const VIA = /^ (?:(?:the|vår|our|den|das|unser|het|ons|notre|le|la|l') ?)?\p{Lu}\p{L}{2}/u;
/** Characters between "applications" and the questions that are sent to the same place. */
const JOINED_REACH = 28;
/** Blocks below an unfinished sentence ("… are to be sent to:") that may hold where to send. */
const BELOW = 8;

/** Every sign of a page, in text order. */
export function channelSigns(blocks: readonly FactBlock[]): readonly ChannelSign[] {
  return blocks.flatMap((block, index) => {
    const own = mayTell(block)
      ? block.sentences.flatMap((sentence) => signsOf(block, sentence).toSorted((a, b) => a.at - b.at))
      : [];
    // the rest of the last sentence may stand below
    const last = block.sentences.at(-1);
    return [...own.map(({ sign }) => sign), ...(last ? signsBelow(blocks, index, last) : [])];
  });
}

/** False for most blocks: they hold neither an address nor a word for a way. */
function mayTell(block: FactBlock): boolean {
  return /@|:\/\/|www\./u.test(block.text) || has(block, wholeOf(block), ...CHANNELS, 'via');
}

function signsOf(block: FactBlock, sentence: Stretch): readonly { readonly sign: ChannelSign; readonly at: number }[] {
  if (isOfOthers(block, sentence) || cuesIn(block, sentence, 'later')) return [];
  const applies = speaksOfSending(block, sentence);
  const others = placeOfOthers(block, sentence);
  const signs: { readonly sign: ChannelSign; readonly at: number }[] = [];
  const add = (channel: Channel, weight: number, at: number) =>
    signs.push({ at, sign: { channel, weight, evidence: evidenceOf(block, sentence, `channel/${channel}`) } });

  for (const channel of CHANNELS) {
    const spots = spotsIn(block, sentence, channel).filter(
      (spot) => spot.start < others && !isForQuestions(block, sentence, spot.start) && !isForm(block, spot),
    );
    const [first] = spots;
    if (!first) continue;
    const isDenied =
      !(channel === 'portal' && namesFileType(block, sentence)) &&
      spots.every((spot) => isRefused(block, sentence, spot));
    if (isDenied && applies && isOfWhole(block, sentence)) add(channel, -1, first.start);
    else if (isDenied) continue;
    else if (applies) add(channel, weightOf(block), first.start);
    else if (channel === 'portal' && has(block, sentence, 'file'))
      add(channel, Math.min(2, weightOf(block)), first.start);
    else if (channel === 'portal' && LINK.test(block.text.slice(sentence.start, sentence.end)))
      add(channel, 1, first.start);
  }
  const isEmailDenied = signs.some(({ sign }) => sign.channel === 'email' && sign.weight < 0);
  const address = block.text.includes('@') ? placeOf(block, sentence, ADDRESS) : null;
  if (address !== null && address < others && !isEmailDenied && !isForQuestions(block, sentence, address)) {
    const weight = weightOfAddress(block, sentence, address);
    if (weight !== 0) add('email', weight, address);
  }
  const link = placeOf(block, sentence, LINK);
  // in brackets it may lead to what was named in front of them: "see the guidelines (https://…)"
  if (link !== null && leadsTo(block, sentence, link)) add('portal', isInBrackets(block, sentence, link) ? 3 : 4, link);
  const via = spotsIn(block, sentence, 'via').find(({ end }) => VIA.test(block.text.slice(end, end + 24)));
  if (via && applies && signs.length === 0 && sendsAhead(block, sentence, via.start)) add('portal', 2, via.start);
  return signs;
}

/** Where a clause begins about letters of recommendation, "which their authors send to …"; the end of the sentence if none does. */
function placeOfOthers(block: FactBlock, { start, end }: Stretch): number {
  for (const { tokens, documents, cues } of sentencesIn(block, { start, end })) {
    const letter = documents.findLast(({ concept }) => concept === 'recommendation-letter');
    const place = letter && (tokens[letter.first]?.start ?? 0);
    if (letter === undefined || place === undefined || place < start || place >= end) continue;
    const clause = cues.find(
      ({ concept, first }) => concept === 'relative' && first - letter.end <= 2 && first > letter.end,
    );
    if (clause) return tokens[clause.first]?.start ?? end;
  }
  return end;
}

/** "Our system does not open Word files" refuses the files and not the system. */
function namesFileType(block: FactBlock, { start, end }: Stretch): boolean {
  return FILE_TYPE.test(block.text.slice(start, end));
}

/** Where the ad does not speak of applying, ways are named in passing. */
function weightOf(block: FactBlock): number {
  const { section } = block.read;
  return block.isShort || section === 'duties' || section === 'offer' || section === 'qualifications' ? 1 : 3;
}

/** An address to send to; nought where nothing says so, below it where applications are turned away from it. */
function weightOfAddress(block: FactBlock, sentence: Stretch, at: number): number {
  if (turnsAway(block, sentence, at)) return 0;
  if (has(block, sentence, 'apply') || has(block, wholeOf(block), 'subject') || namesOwnDocuments(block, sentence))
    return 4;
  if (has(block, wholeOf(block), 'contact', 'phone', 'role')) return 0;
  // "write to … and attach:"
  if (cuesIn(block, { start: at, end: sentence.end }, 'ask')) return 3;
  const { section } = block.read;
  if (section === 'apply' || section === 'documents' || has(block, sentence, 'email')) return 3;
  return has(block, wholeOf(block), 'apply') && !has(block, wholeOf(block), 'portal') ? 2 : 0;
}

/** An address, a link or a letter box in the lines below a sentence that ends with "to:". */
function signsBelow(blocks: readonly FactBlock[], index: number, sentence: Stretch): readonly ChannelSign[] {
  const block = blocks[index];
  const text = block?.text.trimEnd() ?? '';
  if (!block || sentence.end < text.length || !/[:\p{L}]/u.test(text.slice(-1))) return [];
  if (!speaksOfSending(block, sentence) || isOfOthers(block, sentence)) return [];
  if (has(block, sentence, 'contact') && !namesOwnDocuments(block, sentence)) return [];
  for (let at = index + 1; at <= index + BELOW; at += 1) {
    const below = blocks[at];
    if (!below || !isLine(below) || below.read.block.role === 'heading') return [];
    if (kindsIn(below, wholeOf(below)).size > 0 || has(below, wholeOf(below), 'contact')) return [];
    const channel = ADDRESS.test(below.text)
      ? 'email'
      : LINK.test(below.text)
        ? 'portal'
        : BOX.test(below.text) || TOWN.test(below.text)
          ? 'post'
          : null;
    if (channel) return [{ channel, weight: 3, evidence: evidenceOf(below, wholeOf(below), `channel/${channel}`) }];
  }
  return [];
}

function isInBrackets({ text }: FactBlock, { start }: Stretch, at: number): boolean {
  const opened = text.lastIndexOf('(', at);
  return opened >= start && opened > text.lastIndexOf(')', at);
}

function isLine({ isShort, text }: FactBlock): boolean {
  return isShort || text.length < 90;
}

function placeOf(block: FactBlock, { start, end }: Stretch, pattern: RegExp): number | null {
  const found = pattern.exec(block.text.slice(start, end));
  return found ? start + found.index : null;
}

function speaksOfSending(block: FactBlock, sentence: Stretch): boolean {
  if (has(block, sentence, 'apply') || namesOwnDocuments(block, sentence)) return true;
  const { section } = block.read;
  return (section === 'apply' || section === 'documents') && has(block, sentence, 'file', 'until', 'deadline');
}

/** "Submit your application at https://…", but not "the department (www.…) invites applications" or "for questions see our website". */
function leadsTo(block: FactBlock, sentence: Stretch, at: number): boolean {
  const via = spotsIn(block, { start: sentence.start, end: at }, 'via').at(-1);
  if (via && at - via.end <= 2 && speaksOfSending(block, sentence)) return true;
  const ahead = { start: Math.max(sentence.start, at - LINK_REACH), end: at };
  const told = spotsIn(block, ahead, 'apply', 'portal', 'contact', 'hiring');
  const last = told.findLast(({ concept }) => concept !== 'portal') ?? told.at(-1);
  return last !== undefined && last.concept !== 'contact' && last.concept !== 'hiring';
}

function sendsAhead(block: FactBlock, sentence: Stretch, at: number): boolean {
  const ahead = { start: sentence.start, end: at };
  return at === sentence.start || has(block, ahead, 'apply') || namesOwnDocuments(block, ahead);
}

/** True if the last words before the place are of asking: "if you have questions about your application, write to". */
function isForQuestions(block: FactBlock, sentence: Stretch, at: number): boolean {
  const asked = spotsIn(block, { start: startOfQuestion(block, sentence), end: at }, 'contact', 'phone')
    .filter((spot) => !isCovered(block, spot))
    .at(-1);
  // the way itself is part of the words of asking: "mail dr. Holm"
  if (spotsIn(block, sentence, 'contact').some(({ start, end }) => start <= at && end > at)) return true;
  if (asked === undefined || namesOwnDocuments(block, { start: asked.end, end: at })) return false;
  // "applications and questions go to": both do
  const from = Math.max(sentence.start, asked.start - JOINED_REACH);
  const joined = spotsIn(block, { start: from, end: asked.start }, 'file').at(-1);
  return !joined || !/^[^,;:]{1,8}$/u.test(block.text.slice(joined.end, asked.start));
}

/** Where the sentence begins, or the question in front of it: "Any doubts? Write to". */
function startOfQuestion(block: FactBlock, sentence: Stretch): number {
  const before = block.sentences.findLast(({ end }) => end <= sentence.start);
  return before && /\?\s*$/u.test(block.text.slice(before.start, before.end)) ? before.start : sentence.start;
}

/** "A completed application form" is a document and no way to send it. */
function isForm(block: FactBlock, spot: FactSpot): boolean {
  return spot.concept === 'portal' && isCovered(block, spot);
}

/** True if the words belong to the name of a document: "contact details of two referees". */
function isCovered(block: FactBlock, spot: FactSpot): boolean {
  const { start, end } = spot;
  return sentencesIn(block, spot).some(({ tokens, documents }) =>
    documents.some(({ first, last }) => (tokens[first]?.start ?? 0) < end && (tokens[last]?.end ?? 0) > start),
  );
}
