import type { Checklist } from '../../lib/checklist/checklist';
import { useSurroundings } from '../surroundings';
import { Hints } from './Hints';
import { ItemList } from './ItemList';
import { NothingAsked } from './NothingAsked';
import { ProgressLine } from './ProgressLine';
import { builtInList } from './StandardList';
import { Unsure } from './Unsure';
import { Unwanted } from './Unwanted';

interface ListSectionProps {
  readonly checklist: Checklist;
  /** Labels of the user's own standard list; absent: the built-in one. */
  readonly standardList: readonly string[] | undefined;
  readonly onAdd: () => void;
  readonly onShortcuts: () => void;
  readonly onNameWanted: () => void;
  readonly onEmptied: () => void;
}

/** The documents: what to send, what not to send, and sentences that may hold more. */
export function ListSection({ checklist, standardList, ...handlers }: ListSectionProps) {
  const { rows, words } = useSurroundings();
  const isEmpty = checklist.groups.every((group) => group.items.length === 0);
  return (
    <>
      {isEmpty ? (
        checklist.removed.length === 0 && (
          <NothingAsked
            standardList={standardList ?? builtInList(words)}
            onAdd={handlers.onAdd}
            onListed={rows.focusNext}
          />
        )
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
