import { Icon } from '../controls/Icon';
import type { MenuEntry } from '../controls/Menu';
import { useCopy } from '../controls/use-copy';
import { Screen } from '../Screen';
import { useSurroundings } from '../surroundings';
import { OtherWays } from './OtherWays';
import { PrimaryButton } from './PrimaryButton';

/** Our own fault, or a site that changed: the details are there for a report, and nothing is sent by itself. */
export function FailedScreen({ details, entries }: { details: string; entries: readonly MenuEntry[] }) {
  const { actions, words } = useSurroundings();
  const { state, copy } = useCopy();
  return (
    <Screen title="Bilaga" entries={entries}>
      <section class="msg" role="alert">
        <h1>
          <Icon name="stop" tone="danger" />
          {words.say('failed')}
        </h1>
        <p>
          {words.say('failedHelp')} {words.say('notNothing')}
        </p>
        <div class="btns">
          <PrimaryButton icon="refresh" text={words.say('tryAgain')} onClick={actions.readAgain} />
        </div>
      </section>
      <OtherWays />
      {details !== '' && (
        <details class="fold">
          <summary>
            <h2>{words.say('details')}</h2>
            <Icon name="down" />
          </summary>
          <p class="details" dir="auto">
            {details}
          </p>
          <div class="btns-row">
            <button
              class="btn btn-secondary btn-s"
              type="button"
              onClick={() => {
                copy(details);
              }}
            >
              <Icon name={state === 'copied' ? 'check' : 'copy'} />
              {words.say(state === 'copied' ? 'copied' : 'copyDetails')}
            </button>
          </div>
        </details>
      )}
    </Screen>
  );
}
