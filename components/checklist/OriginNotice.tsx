import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';

/** Says that the list belongs to an ad that is not on the page in the tab: that page is most often its application form. */
export function OriginNotice() {
  const { actions, words } = useSurroundings();
  return (
    <section class="note" aria-label={words.say('originTitle')}>
      <Icon name="info" />
      <div>
        <h2>{words.say('originTitle')}</h2>
        <p>{words.say('originHelp')}</p>
        {actions.leaveOrigin !== undefined && (
          <button class="link" type="button" onClick={actions.leaveOrigin}>
            {words.say('leaveOrigin')}
          </button>
        )}
      </div>
    </section>
  );
}
