import type { Checklist } from '../../lib/checklist/checklist';
import { useAd, useSurroundings } from '../surroundings';
import { DeadlineFact } from './DeadlineFact';
import { EvidenceQuote } from './EvidenceQuote';
import { ReferenceFact } from './ReferenceFact';
import { ThirdFact, thirdFact } from './ThirdFact';
import { useSentence } from './use-sentence';

/** The ad's title and its three facts; the sentence behind a fact opens below them. */
export function AdHead({ checklist }: { checklist: Checklist }) {
  const { words } = useSurroundings();
  const { lang } = useAd();
  const third = thirdFact(checklist, words);
  const onDeadline = checklist.deadline.evidence === null ? [] : [checklist.deadline.evidence];
  const deadline = useSentence(onDeadline, words.say('deadline'));
  const other = useSentence(third.evidence, third.label);
  return (
    <section class="ad">
      {checklist.title !== null && (
        <h1 class="ad-title" lang={lang} dir="auto" title={checklist.title}>
          {checklist.title}
        </h1>
      )}
      {checklist.title === null && <h1 class="ad-title">{words.say('untitled')}</h1>}
      <ul class="facts" aria-label={words.say('facts')}>
        <DeadlineFact deadline={checklist.deadline} sentence={onDeadline.length === 0 ? null : deadline} />
        <ReferenceFact reference={checklist.reference.value} />
        <ThirdFact fact={third} sentence={third.evidence.length === 0 ? null : other} />
      </ul>
      {deadline.isOpen && <EvidenceQuote id={deadline.id} evidence={onDeadline} sentence={deadline} />}
      {other.isOpen && <EvidenceQuote id={other.id} evidence={third.evidence} sentence={other} />}
    </section>
  );
}
