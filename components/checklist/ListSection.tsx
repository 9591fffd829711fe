import type { Checklist } from '../../lib/checklist/checklist';
import { Hints } from './Hints';
import { ItemList } from './ItemList';
import { NothingAsked } from './NothingAsked';
import { ProgressLine } from './ProgressLine';
import { Unsure } from './Unsure';
import { Unwanted } from './Unwanted';

interface ListSectionProps {
  readonly checklist: Checklist;
  readonly onAdd: () => void;
  readonly onShortcuts: () => void;
  readonly onNameWanted: () => void;
  readonly onEmptied: () => void;
}

/** The documents: what to send, what not to send, and sentences that may hold more. */
export function ListSection({ checklist, ...handlers }: ListSectionProps) {
  const isEmpty = checklist.groups.every((group) => group.items.length === 0);
  return (
    <>
      {isEmpty ? (
        checklist.removed.length === 0 && <NothingAsked onAdd={handlers.onAdd} />
      ) : (
        <>
          <ProgressLine progress={checklist.progress} />
          <Hints checklist={checklist} />
          <ItemList checklist={checklist} {...handlers} />
        </>
      )}
      {checklist.unwanted.length > 0 && <Unwanted items={checklist.unwanted} />}
      {checklist.unsure.length > 0 && <Unsure sentences={checklist.unsure} />}
    </>
  );
}
