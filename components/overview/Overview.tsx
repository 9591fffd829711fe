import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Notice } from '../controls/Notice';
import { useMessages } from '../controls/use-messages';
import { useSlash } from '../controls/use-slash';
import { FullPage } from '../FullPage';
import type { RowActions } from './ApplicationRow';
import { ApplicationTable, COLUMNS } from './ApplicationTable';
import { type Filter, listingOf, type Sorting } from './listing';
import type { ApplicationLine, OverviewActions, OverviewView } from './view';

interface OverviewProps {
  readonly view: OverviewView;
  readonly actions: OverviewActions;
  readonly words: Words;
}

const FILTERS = {
  open: 'filterOpen',
  sent: 'filterSent',
  expired: 'filterExpired',
  all: 'filterAll',
} as const satisfies Record<Filter, MessageKey>;
const filters = ['open', 'sent', 'expired', 'all'] as const satisfies readonly Filter[];

/** Rows that are made at first, and with each click on "more". */
const PAGE = 100;

/** All saved applications by deadline. */
export function Overview({ view, actions, words }: OverviewProps) {
  const messages = useMessages();
  const [filter, setFilter] = useState<Filter>(() => (isAnyOpen(view.applications) ? 'open' : 'all'));
  const [search, setSearch] = useState(view.search);
  const [sorting, setSorting] = useState<Sorting>({ by: 'deadline', isReversed: false });
  const [limit, setLimit] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const { groups, counts, more } = listingOf(view.applications, { filter, search, limit, sorting });
  useSlash(field);
  useSpokenCount(search, counts[filter], words, messages.announce);

  const done = (text: string, canUndo = true) => {
    messages.showToast({ text, ...(canUndo ? { undo: { row: null } } : {}) });
  };
  const saveDeadlines = (ids: readonly string[]) => {
    void actions.saveDeadlines(ids).then((count) => {
      done(count === 0 ? words.say('noDeadlines') : words.say('calendarSaved', { count }), false);
    });
  };
  const rowActions: RowActions = {
    forget: ({ id, title }) => {
      actions.forget(id);
      done(words.say('forgotten', { item: title }));
      field.current?.focus();
    },
    markSent: ({ id }, isSent) => {
      // A row that leaves the list takes the focus with it.
      if (filter !== 'all') field.current?.focus();
      actions.markSent(id, isSent);
      done(words.say(isSent ? 'markedSent' : 'markedUnsent'));
    },
    setDate: ({ id }, date) => {
      actions.setDate(id, date);
      done(words.say('factsSaved'));
    },
    saveDeadline: ({ id }) => {
      saveDeadlines([id]);
    },
  };
  const sort = (sorted: Sorting) => {
    setSorting(sorted);
    messages.announce(words.say('sortedBy', { column: words.say(COLUMNS[sorted.by]) }));
  };

  return (
    <FullPage
      words={words}
      title={words.say('applications')}
      isWide
      messages={messages}
      onUndo={actions.undo}
      hasSearch
      controls={
        <>
          <button
            class="btn btn-secondary"
            type="button"
            onClick={() => {
              saveDeadlines(view.applications.filter(isDue).map(({ id }) => id));
            }}
          >
            <Icon name="calendar" />
            <span>{words.say('exportDeadlines')}</span>
          </button>
          <IconButton icon="gear" label={words.say('options')} onClick={actions.openOptions} />
        </>
      }
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
          <ApplicationTable groups={groups} sorting={sorting} onSort={sort} words={words} actions={rowActions} />
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
  return applications.some(({ daysLeft, sentOn }) => sentOn === null && (daysLeft === null || daysLeft >= 0));
}

/** True if there is a deadline to come that still matters. */
function isDue({ daysLeft, sentOn }: ApplicationLine): boolean {
  return sentOn === null && daysLeft !== null && daysLeft >= 0;
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
