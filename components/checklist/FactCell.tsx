import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../controls/Icon';
import type { IconName } from '../controls/icon-drawings';
import { useSurroundings } from '../surroundings';
import type { Sentence } from './use-sentence';

export interface FactAction {
  readonly icon: IconName;
  /** Said after the fact: "Copy reference number". */
  readonly label: string;
  readonly run: () => void;
  readonly expanded?: boolean;
}

interface FactCellProps {
  readonly label: string;
  readonly value: string;
  /** Small lines below the value. */
  readonly children?: ComponentChildren;
  /** What a click does; null for a fact that can only be read. */
  readonly action: FactAction | null;
  readonly cellRef?: Ref<HTMLButtonElement>;
}

/** One fact of the strip: all of it is one button where there is something to do with it. */
export function FactCell({ label, value, children, action, cellRef }: FactCellProps) {
  const content = (
    <>
      <span>{label}</span> {action !== null && <Icon name={action.icon} />}
      <b dir="auto">{value}</b> {children}
    </>
  );
  return (
    <li>
      {action === null ? (
        <div class="fact">{content}</div>
      ) : (
        <button
          ref={cellRef ?? null}
          class="fact"
          type="button"
          title={action.label}
          aria-expanded={action.expanded}
          onClick={action.run}
        >
          {content} <span class="vh">{action.label}</span>
        </button>
      )}
    </li>
  );
}

/** The action of a fact whose words stand in the ad; null for one without. */
export function useSentenceAction(sentence: Sentence | null): FactAction | null {
  const { words } = useSurroundings();
  return sentence === null
    ? null
    : { icon: 'source', label: words.say('showInAd'), run: sentence.toggle, expanded: sentence.isOpen };
}
