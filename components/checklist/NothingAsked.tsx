import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';
import { StandardListButton } from './StandardList';

interface NothingAskedProps {
  /** Labels of the list that is offered. */
  readonly standardList: readonly string[];
  readonly onAdd: () => void;
  /** The list was filled: these buttons go. */
  readonly onListed: () => void;
}

/** The ad was read and lists no documents. Nothing is filled in from what such ads usually want unless asked for. */
export function NothingAsked({ standardList, onAdd, onListed }: NothingAskedProps) {
  const { actions, words } = useSurroundings();
  const first = useRef<HTMLButtonElement>(null);
  // There is no row to begin on.
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <section class="msg msg-inner">
        <h2>{words.say('noDocuments')}</h2>
        <p>{words.say('noDocumentsHelp')}</p>
      </section>
      <section class="opts" aria-label={words.say('otherWays')}>
        {standardList.length > 0 && <StandardListButton labels={standardList} buttonRef={first} onDone={onListed} />}
        <button ref={standardList.length > 0 ? null : first} class="opt" type="button" onClick={onAdd}>
          <Icon name="plus" />
          <span>{words.say('addOneByOne')}</span>
          <Icon name="right" small />
        </button>
        <button class="opt" type="button" onClick={actions.readAgain}>
          <Icon name="refresh" />
          <span>{words.say('tryAgain')}</span>
          <Icon name="right" small />
        </button>
      </section>
    </>
  );
}
