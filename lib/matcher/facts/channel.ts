import type { Evidence } from '../../posting/evidence';
import type { Posting } from '../../posting/posting';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';

export interface ReadChannel {
  readonly channel: Posting['channel'];
  readonly evidence: readonly Evidence[];
}

type Channel = 'portal' | 'email' | 'post';

interface Sign {
  readonly channel: Channel;
  /** How strongly the sentence speaks for the way; below nought: against it. */
  readonly weight: number;
  readonly evidence: Evidence;
}

const CHANNELS = ['email', 'portal', 'post'] as const satisfies readonly Channel[];
const ADDRESS = /(?<![^\s@])[^\s@]{1,80}@[^\s@]{2,120}/u;
const LINK = /(?:https?:\/\/|www\.)\S/u;
/** Characters between an address and the word that says what to send there. */
const NEAR = 160;
/** Characters between "not" and what it denies. */
const NOT_REACH = 25;

/**
 * Reads how the application is to be sent: each sentence speaks for or against a way, the weightiest sentence of a way
 * counts, and the first of equal ways.
 */
export function readChannel(blocks: readonly FactBlock[], { page }: Context): ReadChannel {
  const signs = blocks.flatMap((block) => block.sentences.flatMap((sentence) => signsOf(block, sentence)));
  const denied = new Set(signs.filter(({ weight }) => weight < 0).map(({ channel }) => channel));
  const allowed = signs.filter(({ channel, weight }) => weight > 0 && !denied.has(channel));
  const best = allowed.reduce<Sign | null>(
    (found, sign) => (found === null || sign.weight > found.weight ? sign : found),
    null,
  );
  if (best) {
    const same = allowed.filter(({ channel, weight }) => channel === best.channel && weight === best.weight);
    return { channel: best.channel, evidence: same.map(({ evidence }) => evidence) };
  }
  const refusal = signs.find(({ channel }) => channel === 'email');
  if (refusal) return { channel: 'portal', evidence: [refusal.evidence] };
  return { channel: page.isKnownAd ? 'portal' : null, evidence: [] };
}

function signsOf(block: FactBlock, sentence: Stretch): readonly Sign[] {
  const text = block.text.slice(sentence.start, sentence.end);
  if (isOfOthers(block, sentence)) return [];
  const applies = has(block, sentence, 'apply') || namesOwnDocuments(block, sentence);
  const signs: Sign[] = [];
  const add = (channel: Channel, weight: number) =>
    signs.push({ channel, weight, evidence: evidenceOf(block, sentence, `channel/${channel}`) });
  for (const channel of CHANNELS) {
    const spots = spotsIn(block, sentence, channel).filter(({ start }) => !isForQuestions(block, sentence, start));
    const isDenied = spots.length > 0 && spots.every((spot) => isRefused(block, sentence, spot));
    if (isDenied && applies) add(channel, -1);
    else if (spots.length > 0 && applies) add(channel, block.isShort ? 1 : 3);
    else if (spots.length > 0 && channel === 'portal' && LINK.test(text)) add(channel, 1);
  }
  const isEmailDenied = signs.some(({ channel, weight }) => channel === 'email' && weight < 0);
  const address = ADDRESS.exec(text);
  if (address && !isEmailDenied && !isForQuestions(block, sentence, sentence.start + address.index)) {
    if (isNearApplying(block, sentence, sentence.start + address.index)) add('email', 3);
    else if (has(block, wholeOf(block), 'apply') && !has(block, wholeOf(block), 'portal', 'contact')) add('email', 2);
  }
  const link = LINK.exec(text);
  if (link && isNearApplying(block, sentence, sentence.start + link.index)) add('portal', 3);
  return signs;
}

/** True if the words before the place are of asking: "if you have questions about your application, write to". */
function isForQuestions(block: FactBlock, sentence: Stretch, at: number): boolean {
  const asked = spotsIn(block, { start: Math.max(sentence.start, at - NEAR), end: at }, 'contact', 'phone').at(-1);
  return asked !== undefined && !namesOwnDocuments(block, { start: asked.end, end: at });
}

function isNearApplying(block: FactBlock, sentence: Stretch, at: number): boolean {
  const around = { start: Math.max(sentence.start, at - NEAR), end: Math.min(sentence.end, at + NEAR) };
  return has(block, around, 'apply') || namesOwnDocuments(block, around);
}

/** Letters that others send. */
function isOfOthers(block: FactBlock, sentence: Stretch): boolean {
  const kinds = kindsIn(block, sentence);
  return kinds.includes('recommendation-letter') && !kinds.includes('cv') && !kinds.includes('cover-letter');
}

function namesOwnDocuments(block: FactBlock, sentence: Stretch): boolean {
  const kinds = kindsIn(block, sentence);
  return kinds.includes('cv') || kinds.includes('cover-letter');
}

function kindsIn(block: FactBlock, { start, end }: Stretch): readonly string[] {
  return block.read.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .flatMap(({ documents }) => documents.map(({ concept }) => concept));
}

/** "by e-mail are not accepted", "not via the portal". */
function isRefused(block: FactBlock, sentence: Stretch, spot: FactSpot): boolean {
  const before = spotsIn(block, { start: sentence.start, end: spot.start }, 'not').at(-1);
  if (before && spot.start - before.end <= NOT_REACH) return true;
  const [refusal] = spotsIn(block, { start: spot.end, end: sentence.end }, 'refused');
  const others = spotsIn(block, { start: spot.end, end: refusal?.start ?? spot.end }, ...CHANNELS);
  return refusal !== undefined && others.every(({ concept }) => concept === spot.concept);
}
