import { useRef } from 'preact/hooks';
import type { Checklist } from '../../lib/checklist/checklist';
import { useAd, useSurroundings } from '../surroundings';
import { entryOf } from './calendar-entry';
import { DeadlineDetails } from './DeadlineDetails';
import { DeadlineFact } from './DeadlineFact';
import { EvidenceQuote } from './EvidenceQuote';
import { FactsForm } from './FactsForm';
import { ReferenceFact } from './ReferenceFact';
import { SentLine } from './SentLine';
import { ThirdFact, thirdFact } from './ThirdFact';
import { useSentence } from './use-sentence';

/** The facts that a user can set. */
export type OwnFact = 'deadline' | 'reference';

interface AdHeadProps {
  readonly checklist: Checklist;
  /** The fact that is being set; null: none. */
  readonly editing: OwnFact | null;
  readonly onEdit: (fact: OwnFact | null) => void;
}

/** The ad's title and its three facts; what is behind a fact opens below them. */
export function AdHead({ checklist, editing, onEdit }: AdHeadProps) {
  const { actions, words } = useSurroundings();
  const { lang } = useAd();
  const third = thirdFact(checklist, words);
  const { evidence } = checklist.deadline;
  const deadline = useSentence(evidence === null ? [] : [evidence], words.say('deadline'));
  const other = useSentence(third.evidence, third.label);
  const deadlineCell = useRef<HTMLButtonElement>(null);
  const referenceCell = useRef<HTMLButtonElement>(null);
  const { saveDeadline } = actions;
  const entry = entryOf(checklist, words);

  return (
    <section class="ad">
      {checklist.title !== null && (
        <h1 class="ad-title" lang={lang} dir="auto" title={checklist.title}>
          {checklist.title}
        </h1>
      )}
      {checklist.title === null && <h1 class="ad-title">{words.say('untitled')}</h1>}
      <ul class="facts" aria-label={words.say('facts')}>
        <DeadlineFact
          deadline={checklist.deadline}
          details={deadline}
          cellRef={deadlineCell}
          onSet={() => {
            onEdit('deadline');
          }}
        />
        <ReferenceFact
          reference={checklist.reference}
          cellRef={referenceCell}
          onSet={() => {
            onEdit('reference');
          }}
        />
        <ThirdFact fact={third} sentence={third.evidence.length === 0 ? null : other} />
      </ul>
      {deadline.isOpen && (
        <DeadlineDetails
          deadline={checklist.deadline}
          sentence={deadline}
          onChange={() => {
            onEdit('deadline');
          }}
          {...(saveDeadline === undefined || entry === null
            ? {}
            : {
                onCalendar: () => {
                  saveDeadline(entry);
                },
              })}
        />
      )}
      {other.isOpen && <EvidenceQuote id={other.id} evidence={third.evidence} sentence={other} />}
      {editing !== null && (
        <FactsForm
          checklist={checklist}
          focusOn={editing}
          onDone={() => {
            onEdit(null);
            (editing === 'deadline' ? deadlineCell : referenceCell).current?.focus();
          }}
        />
      )}
      <SentLine checklist={checklist} />
    </section>
  );
}
