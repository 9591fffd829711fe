import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import { nearness } from '../checklist/facts';
import type { MenuEntry } from '../controls/Menu';
import { useSlash } from '../controls/use-slash';
import { Screen } from '../Screen';
import { useSurroundings } from '../surroundings';
import type { NextDeadline } from '../view';
import { OtherWays } from './OtherWays';
import { PrimaryButton } from './PrimaryButton';

interface NoPostingScreenProps {
  /** `not-read`: nothing is known of the page, as only a click in the toolbar lets us look. */
  readonly state: 'not-a-posting' | 'not-read';
  readonly next: readonly NextDeadline[];
  readonly entries: readonly MenuEntry[];
}

/** The page is no ad, or was not read. What is saved and due next is one click away. */
export function NoPostingScreen({ state, next, entries }: NoPostingScreenProps) {
  const { actions, words } = useSurroundings();
  return (
    <Screen title="Bilaga" entries={entries}>
      <section class="msg">
        <h1>{words.say(state === 'not-read' ? 'notRead' : 'noAd')}</h1>
        <p>{words.say(state === 'not-read' ? 'notReadHelp' : 'noAdHelp')}</p>
        <div class="btns">
          {state === 'not-read' ? (
            <PrimaryButton look="secondary" text={words.say('tryAgain')} onClick={actions.readAgain} />
          ) : (
            <PrimaryButton look="secondary" text={words.say('readAnyway')} onClick={actions.readAnyway} />
          )}
        </div>
      </section>
      {next.length > 0 && (
        <section class="opts" aria-labelledby="next-deadlines">
          <div class="rec-h">
            <h2 id="next-deadlines">{words.say('nextDeadlines')}</h2>
            {actions.openOverview !== undefined && (
              <button class="link" type="button" onClick={() => actions.openOverview?.()}>
                {words.say('allApplications')}
              </button>
            )}
          </div>
          <ul>
            {next.map((application) => (
              <li key={application.id}>
                <NextRow application={application} />
              </li>
            ))}
          </ul>
          {actions.openOverview !== undefined && <SearchForm onSearch={actions.openOverview} />}
        </section>
      )}
      <OtherWays />
    </Screen>
  );
}

/** Searching goes on in the overview, which has room for what is found. */
function SearchForm({ onSearch }: { onSearch: (words: string) => void }) {
  const { words } = useSurroundings();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <search>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text.trim());
        }}
      >
        <input
          ref={field}
          class="input"
          type="search"
          aria-keyshortcuts="/"
          aria-label={words.say('searchApplications')}
          placeholder={words.say('searchApplications')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <button class="btn btn-secondary" type="submit">
          {words.say('search')}
        </button>
      </form>
    </search>
  );
}

function NextRow({ application }: { application: NextDeadline }) {
  const { actions, words } = useSurroundings();
  const { title, employer, url, daysLeft, progress } = application;
  const tone = nearness(daysLeft, daysLeft !== null && daysLeft < 0);
  const content = (
    <>
      <b dir="auto">{title}</b>
      <span class={`r${tone === 'soon' ? ' warn' : tone === 'urgent' ? ' danger' : ''}`}>
        {due(application, words)}
      </span>
      <small dir="auto">{employer}</small>
      <small class="r">{words.say('progress', { ready: progress.ready, count: progress.total })}</small>
    </>
  );
  return url === null ? (
    <div class="rec">{content}</div>
  ) : (
    <button
      class="rec"
      type="button"
      onClick={() => {
        actions.openTab(url);
      }}
    >
      {content}
    </button>
  );
}

function due({ date, daysLeft }: NextDeadline, words: Words): string {
  if (date === null) return words.say('noDate');
  if (daysLeft === 0) return words.say('today');
  return daysLeft !== null && daysLeft > 0 && daysLeft <= 7
    ? words.say('days', { count: daysLeft })
    : words.shortDate(date);
}
