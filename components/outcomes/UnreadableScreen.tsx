import type { UnreadableReason } from '../../lib/applications/reading';
import type { MessageKey } from '../../lib/interface/contract';
import { Icon } from '../controls/Icon';
import type { MenuEntry } from '../controls/Menu';
import { Screen } from '../Screen';
import { useSurroundings } from '../surroundings';
import { OtherWays } from './OtherWays';
import { PrimaryButton } from './PrimaryButton';

const REASONS = {
  'no-access': 'unreadableNoAccess',
  framed: 'unreadableFramed',
  'pdf-scanned': 'unreadableScanned',
  'pdf-locked': 'unreadableLocked',
  'pdf-broken': 'unreadableBroken',
  'pdf-unreachable': 'unreadableUnreachable',
  'word-file': 'unreadableWord',
  'no-text': 'unreadableNoText',
  'too-large': 'unreadableTooLarge',
  empty: 'unreadableEmpty',
  login: 'unreadableLogin',
} as const satisfies Record<UnreadableReason, MessageKey>;

interface UnreadableScreenProps {
  readonly reason: UnreadableReason;
  readonly frameUrl: string | null;
  readonly entries: readonly MenuEntry[];
}

/** The page could not be read here. It says why, what to do, and that this tells nothing about the ad. */
export function UnreadableScreen({ reason, frameUrl, entries }: UnreadableScreenProps) {
  const { actions, words } = useSurroundings();
  return (
    <Screen title="Bilaga" entries={entries}>
      <section class="msg" role="alert">
        <h1>
          <Icon name="alert" tone="warn" />
          {words.say('unreadable')}
        </h1>
        <p>
          {words.say(REASONS[reason])} {words.say('notNothing')}
        </p>
        <div class="btns">
          {frameUrl !== null && (
            <PrimaryButton
              icon="external"
              text={words.say('openAdInTab')}
              onClick={() => {
                actions.openTab(frameUrl);
              }}
            />
          )}
          {frameUrl === null ? (
            <PrimaryButton look="secondary" text={words.say('tryAgain')} onClick={actions.readAgain} />
          ) : (
            <button class="btn btn-secondary" type="button" onClick={actions.readAgain}>
              {words.say('tryAgain')}
            </button>
          )}
        </div>
      </section>
      <OtherWays />
    </Screen>
  );
}
