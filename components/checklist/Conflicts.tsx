import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import type { Conflict } from '../../lib/posting/posting';
import { Notice } from '../controls/Notice';
import { useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { formatName } from './facts';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

const FIELDS = {
  deadline: 'fieldDeadline',
  reference: 'fieldReference',
  formats: 'fieldFormats',
  maxSizeMB: 'fieldSize',
  necessity: 'fieldNecessity',
  limit: 'fieldLimit',
  title: 'fieldTitle',
  employer: 'fieldEmployer',
} as const satisfies Record<Conflict['field'], MessageKey>;

/** Where the ad says two things that cannot both hold: both, and which of them the list goes by. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { words } = useSurroundings();
  return (
    <Notice title={words.say('conflictTitle')}>
      {conflicts.map((conflict) => (
        <ConflictLine key={`${conflict.field}:${conflict.used}`} conflict={conflict} />
      ))}
    </Notice>
  );
}

function ConflictLine({ conflict }: { conflict: Conflict }) {
  const { words } = useSurroundings();
  const field = words.say(FIELDS[conflict.field]);
  const evidence = conflict.values.map((one) => one.evidence);
  const sentence = useSentence(evidence, field);
  const values = words.list([...new Set(conflict.values.map(({ value }) => written(conflict.field, value, words)))]);
  const used = written(conflict.field, conflict.used, words);
  return (
    <>
      <div class="note-row">
        <p>
          {words.say('conflictOne', { field, values })} {words.say('conflictUsed', { used })}
        </p>
        <SentenceButton sentence={sentence} of={field} />
      </div>
      {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={evidence} sentence={sentence} />}
    </>
  );
}

function written(field: Conflict['field'], value: string, words: Words): string {
  switch (field) {
    case 'deadline':
      return words.date(value);
    case 'formats':
      return formatName(value);
    case 'maxSizeMB':
      return `${value} MB`;
    case 'necessity':
      return value === 'required' || value === 'optional' || value === 'conditional' || value === 'unwanted'
        ? words.say(value)
        : value;
    default:
      return value;
  }
}
