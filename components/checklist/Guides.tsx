import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useAd, useSurroundings } from '../surroundings';
import type { GuideResult, PostingView } from '../view';

type Guide = NonNullable<PostingView['guides']>[number];

const RESULTS = {
  joined: 'guideJoined',
  'nothing-new': 'guideNothingNew',
  'not-saved': 'notSavedTitle',
  declined: 'guideDeclined',
  unreadable: 'guideUnreadable',
} as const satisfies Record<GuideResult['is'], MessageKey>;

interface GuidesProps {
  readonly guides: readonly Guide[];
  /** A guide was read into the list, and its row has gone. */
  readonly onJoined: () => void;
}

/** Pages and files that may ask for more than the ad itself, each to be read at a click. */
export function Guides({ guides, onJoined }: GuidesProps) {
  const { actions, words } = useSurroundings();
  const id = useId();
  const { joinGuide } = actions;
  if (joinGuide === undefined) return null;
  return (
    <section class="note" aria-labelledby={`${id}-title`}>
      <Icon name="file" />
      <div>
        <h2 id={`${id}-title`}>{words.say('guidesTitle')}</h2>
        <p>{words.say('guidesHelp')}</p>
        <ul>
          {guides.map((guide) => (
            <GuideRow key={guide.href} guide={guide} join={joinGuide} onJoined={onJoined} />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface GuideRowProps {
  readonly guide: Guide;
  readonly join: (href: string) => Promise<GuideResult>;
  readonly onJoined: () => void;
}

function GuideRow({ guide: { text, href }, join, onJoined }: GuideRowProps) {
  const { actions, announce, showToast, words } = useSurroundings();
  const { lang } = useAd();
  const [state, setState] = useState<'rest' | 'reading' | GuideResult['is']>('rest');
  const place = placeOf(href);
  const name = text.trim() === '' ? place : text;

  const finish = (result: GuideResult['is']) => {
    setState(result);
    if (result !== 'joined') announce(words.say(RESULTS[result]));
    else {
      showToast({ text: words.say('guideJoined'), undo: { row: null } });
      onJoined();
    }
  };
  const read = () => {
    // The button stays one, so that the focus stays on it; a second click while it reads does nothing.
    if (state === 'reading') return;
    setState('reading');
    announce(words.say('guideReading'));
    join(href).then(
      ({ is }) => {
        finish(is);
      },
      () => {
        finish('unreadable');
      },
    );
  };

  return (
    <li>
      <div class="note-row">
        <span>
          <span lang={name === text ? lang : undefined} dir="auto">
            {name}
          </span>
          {name !== place && <small dir="ltr">{place}</small>}
        </span>
        <button
          class="btn btn-secondary btn-s"
          type="button"
          aria-label={words.say('readGuideOf', { guide: name })}
          aria-disabled={state === 'reading'}
          onClick={read}
        >
          {words.say('readGuide')}
        </button>
        <IconButton
          icon="external"
          label={words.say('openGuideOf', { guide: name })}
          onClick={() => {
            actions.openTab(href);
          }}
        />
      </div>
      {state === 'reading' && <p>{words.say('guideReading')}</p>}
      {state !== 'rest' && state !== 'reading' && <p>{words.say(RESULTS[state])}</p>}
    </li>
  );
}

/** Where a guide stands: `https://example.org/a/guide.pdf?x=1` //=> "example.org/a/guide.pdf". */
function placeOf(href: string): string {
  if (!URL.canParse(href)) return href;
  const { host, pathname } = new URL(href);
  return `${host}${pathname}`;
}
