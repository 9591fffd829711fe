import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { isTyping } from '../checklist/keyboard';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Notice } from '../controls/Notice';
import { useMessages } from '../controls/use-messages';
import { FullPage } from '../FullPage';
import { ApplicationTable } from './ApplicationTable';
import { type Filter, listingOf } from './listing';
import type { ApplicationLine, OverviewActions, OverviewView } from './view';

interface OverviewProps {
  readonly view: OverviewView;
  readonly actions: OverviewActions;
  readonly words: Words;
}

const FILTERS = {
  open: 'filterOpen',
  expired: 'filterExpired',
  all: 'filterAll',
} as const satisfies Record<Filter, MessageKey>;
const filters = ['open', 'expired', 'all'] as const satisfies readonly Filter[];

/** Rows that are made at first, and with each click on "more". */
const PAGE = 100;

/** All saved applications by deadline. */
export function Overview({ view, actions, words }: OverviewProps) {
  const messages = useMessages();
  const [filter, setFilter] = useState<Filter>(() => (isAnyOpen(view.applications) ? 'open' : 'all'));
  const [search, setSearch] = useState(view.search);
  const [limit, setLimit] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const { groups, counts, more } = listingOf(view.applications, { filter, search, limit });
  useSlash(field);
  useSpokenCount(search, counts[filter], words, messages.announce);

  const forget = ({ id, title }: ApplicationLine) => {
    actions.forget?.(id);
    messages.showToast({ text: words.say('forgotten', { item: title }), undo: { row: null } });
    field.current?.focus();
  };

  return (
    <FullPage
      words={words}
      title={words.say('applications')}
      isWide
      messages={messages}
      onUndo={actions.undo}
      controls={<IconButton icon="gear" label={words.say('options')} onClick={actions.openOptions} />}
    >
      {view.notSaved && (
        <Notice title={words.say('notSavedTitle')} isUrgent>
          {words.say('optionNotSaved')}
        </Notice>
      )}
      <div class="tools">
        <fieldset class="segctl">
          <legend class="vh">{words.say('showOnly')}</legend>
          {filters.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="filter"
                checked={filter === one}
                onChange={() => {
                  setFilter(one);
                  setLimit(PAGE);
                }}
              />
              <span>
                {words.say(FILTERS[one])}
                <b>{counts[one]}</b>
              </span>
            </label>
          ))}
        </fieldset>
        <search class="search">
          <Icon name="search" />
          <input
            ref={field}
            class="input"
            type="search"
            aria-label={words.say('searchApplications')}
            aria-keyshortcuts="/"
            placeholder={words.say('search')}
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setLimit(PAGE);
            }}
          />
          <span class="key" aria-hidden="true">
            /
          </span>
        </search>
      </div>
      {groups.length === 0 ? (
        <section class="card empty">
          <h2>{words.say(view.applications.length === 0 ? 'noApplications' : 'nothingFound')}</h2>
          <p>{words.say(view.applications.length === 0 ? 'noApplicationsHelp' : 'nothingFoundHelp')}</p>
        </section>
      ) : (
        <section class="card">
          <ApplicationTable
            groups={groups}
            words={words}
            {...(actions.forget === undefined ? {} : { onForget: forget })}
          />
          {more > 0 && (
            <div class="more">
              <button
                class="btn btn-secondary"
                type="button"
                onClick={() => {
                  setLimit(limit + PAGE);
                }}
              >
                {words.say('showMore', { count: more })}
              </button>
            </div>
          )}
        </section>
      )}
      <p class="sum">{words.say('storedHere')}</p>
    </FullPage>
  );
}

function isAnyOpen(applications: readonly ApplicationLine[]): boolean {
  return applications.some(({ daysLeft }) => daysLeft === null || daysLeft >= 0);
}

/** `/` goes to the search from anywhere. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const page = field.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, [field]);
}

/** Says how many a search finds, once the typing pauses. */
function useSpokenCount(search: string, count: number, words: Words, announce: (text: string) => void): void {
  const before = useRef(search);
  useEffect(() => {
    if (before.current === search) return;
    const timer = setTimeout(() => {
      before.current = search;
      announce(words.say('found', { count }));
    }, 500);
    return () => {
      clearTimeout(timer);
    };
  }, [search, count, words, announce]);
}
