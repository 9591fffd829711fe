import type { Evidence } from '../../posting/evidence';
import type { Posting } from '../../posting/posting';
import type { Context } from '../context';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch } from './fact-blocks';

export interface ReadChannel {
  readonly channel: Posting['channel'];
  readonly evidence: readonly Evidence[];
}

interface Signal {
  readonly channel: 'portal' | 'email' | 'post';
  /** 3: says how to send the application. 1: a button, a mention. */
  readonly weight: 3 | 1;
  readonly evidence: Evidence;
}

const ADDRESS = /[^\s@]{1,80}@[^\s@]{2,120}/u;
const LINK = /(?:https?:\/\/|www\.)\S/u;

/** Reads how the application is to be sent. What says so outright beats buttons and addresses; the first of equals counts. */
export function readChannel(blocks: readonly FactBlock[], { page }: Context): ReadChannel {
  const signals = blocks.flatMap((block) => block.sentences.flatMap((sentence) => signalsOf(block, sentence)));
  const best = signals.find(({ weight }) => weight === 3) ?? signals[0];
  if (!best) return { channel: page.isKnownAd ? 'portal' : null, evidence: [] };
  return {
    channel: best.channel,
    evidence: signals
      .filter(({ channel, weight }) => channel === best.channel && weight === best.weight)
      .map(({ evidence }) => evidence),
  };
}

function signalsOf(block: FactBlock, sentence: Stretch): readonly Signal[] {
  const text = block.text.slice(sentence.start, sentence.end);
  const applies = has(block, sentence, 'apply');
  const isRefused = has(block, sentence, 'not', 'refused');
  const asksBack = has(block, sentence, 'contact');
  const signal = (channel: Signal['channel'], weight: 3 | 1): readonly Signal[] => [
    { channel, weight, evidence: evidenceOf(block, sentence, `channel/${channel}`) },
  ];
  const hasAddress = ADDRESS.test(text);
  if (hasAddress && applies && !asksBack && !isRefused) return signal('email', 3);
  if (has(block, sentence, 'portal') && (applies || LINK.test(text)))
    return signal('portal', applies && !block.isShort ? 3 : 1);
  if (LINK.test(text) && applies && !asksBack) return signal('portal', 3);
  if (has(block, sentence, 'email') && applies && !asksBack && !isRefused) return signal('email', 3);
  if (has(block, sentence, 'post') && applies && !isRefused && !asksBack) return signal('post', 3);
  return [];
}
