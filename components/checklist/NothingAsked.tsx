import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';

/** The ad was read and lists no documents. Nothing is filled in from what such ads usually want. */
export function NothingAsked({ onAdd }: { onAdd: () => void }) {
  const { actions, words } = useSurroundings();
  return (
    <>
      <section class="msg msg-inner">
        <h2>{words.say('noDocuments')}</h2>
        <p>{words.say('noDocumentsHelp')}</p>
      </section>
      <section class="opts" aria-label={words.say('otherWays')}>
        <button class="opt" type="button" onClick={onAdd}>
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
