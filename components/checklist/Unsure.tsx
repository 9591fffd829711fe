import type { Evidence } from '../../lib/posting/evidence';
import { Icon } from '../controls/Icon';
import { useAd, useSurroundings } from '../surroundings';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

/** Sentences that speak of documents though none could be told from them: the user should read them. */
export function Unsure({ sentences }: { sentences: readonly Evidence[] }) {
  const { words } = useSurroundings();
  return (
    <section class="note">
      <Icon name="info" />
      <div>
        <h2>{words.say('unsureTitle')}</h2>
        <p>{words.say('unsureHelp')}</p>
        <ul>
          {sentences.map((evidence, at) => (
            <UnsureSentence key={`${evidence.block}:${evidence.quote.exact}`} evidence={evidence} number={at + 1} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function UnsureSentence({ evidence, number }: { evidence: Evidence; number: number }) {
  const { words } = useSurroundings();
  const { canShowInAd, lang } = useAd();
  const name = words.say('sentenceNumber', { number });
  const sentence = useSentence([evidence], name);
  return (
    <li>
      <div class="note-row">
        <blockquote lang={lang} dir="auto">
          {evidence.quote.exact}
        </blockquote>
        {canShowInAd && <SentenceButton sentence={{ ...sentence, isOpen: false }} of={name} />}
      </div>
      {sentence.isGone && <p class="warn-text">{words.say('sentenceGone')}</p>}
    </li>
  );
}
