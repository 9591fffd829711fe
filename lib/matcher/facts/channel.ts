import type { Evidence } from '../../posting/evidence';
import type { Posting } from '../../posting/posting';
import { type ChannelSign, channelSigns } from './channel-signs';
import type { FactBlock } from './fact-blocks';

export interface ReadChannel {
  readonly channel: Posting['channel'];
  readonly evidence: readonly Evidence[];
}

/**
 * Reads how the application is to be sent: each sentence speaks for or against a way, the weightiest sentence of a way
 * counts, and the first of equal ways. Where the ad only says that it takes no e-mail, it takes applications on the web.
 */
export function readChannel(blocks: readonly FactBlock[]): ReadChannel {
  const signs = channelSigns(blocks);
  const denied = new Set(signs.filter(({ weight }) => weight < 0).map(({ channel }) => channel));
  const allowed = signs.filter(({ channel, weight }) => weight > 0 && !denied.has(channel));
  const best = allowed.reduce<ChannelSign | null>(
    (found, sign) => (found === null || sign.weight > found.weight ? sign : found),
    null,
  );
  if (best) {
    const same = allowed.filter(({ channel, weight }) => channel === best.channel && weight === best.weight);
    return { channel: best.channel, evidence: same.map(({ evidence }) => evidence) };
  }
  const refusal = signs.find(({ channel }) => channel === 'email');
  return refusal ? { channel: 'portal', evidence: [refusal.evidence] } : { channel: null, evidence: [] };
}
