import type { Evidence } from '../../lib/posting/evidence';
import { useAd, useSurroundings } from '../surroundings';
import type { Sentence } from './use-sentence';

interface EvidenceQuoteProps {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly sentence: Sentence;
}

/** The ad's own words for a claim, to be read in place. */
export function EvidenceQuote({ id, evidence, sentence }: EvidenceQuoteProps) {
  const { words } = useSurroundings();
  const { canShowInAd, lang } = useAd();
  return (
    <div class="quotes" id={id}>
      <p class="quotes-h">{words.say('adSays')}</p>
      {evidence.map((one) => (
        <div class="quote" key={`${one.block}:${one.quote.prefix}${one.quote.exact}`}>
          <blockquote lang={lang} dir="auto">
            {one.quote.prefix !== '' && <span class="around">…{one.quote.prefix}</span>}
            <mark>{one.quote.exact}</mark>
            {one.quote.suffix !== '' && <span class="around">{one.quote.suffix}…</span>}
          </blockquote>
          {one.block === null && <p class="muted">{words.say('notStatedInText')}</p>}
          {canShowInAd && one.block !== null && (
            <button
              class="link"
              type="button"
              onClick={() => {
                sentence.show(one);
              }}
            >
              {words.say('showInAd')}
            </button>
          )}
        </div>
      ))}
      {sentence.isGone && <p class="warn-text">{words.say('sentenceGone')}</p>}
    </div>
  );
}
