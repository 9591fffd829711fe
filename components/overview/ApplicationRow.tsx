import { useCallback, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';
import { nearness } from '../checklist/facts';
import type { RowFocus } from '../checklist/row-focus';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Menu, type MenuEntry } from '../controls/Menu';
import { DateForm } from './DateForm';
import type { ApplicationLine } from './view';

const TONES = { far: undefined, soon: 'warn', urgent: 'danger', past: undefined } as const;

/** Segments of a progress line; a longer one would say nothing more. */
const MOST_SEGMENTS = 12;

/** What can be done with one application. */
export interface RowActions {
  readonly forget: (application: ApplicationLine) => void;
  readonly markSent: (application: ApplicationLine, isSent: boolean) => void;
  readonly setDate: (application: ApplicationLine, date: string) => void;
  readonly saveDeadline: (application: ApplicationLine) => void;
}

interface ApplicationRowProps {
  readonly application: ApplicationLine;
  readonly words: Words;
  readonly actions: RowActions;
  readonly rows: RowFocus;
}

/** One application: until when, to what, and what is missing. */
export function ApplicationRow({ application, words, actions, rows }: ApplicationRowProps) {
  const { id, title, employer, reference, url, date, daysLeft, progress, sentOn } = application;
  const [isDating, setDating] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement | null>(null);
  const menuRef = useCallback(
    (button: HTMLButtonElement | null) => {
      menuButton.current = button;
      rows.register(id, button);
    },
    [rows, id],
  );
  const isPast = sentOn === null && daysLeft !== null && daysLeft < 0;
  const total = Math.min(progress.total, MOST_SEGMENTS);
  const done = progress.total === 0 ? 0 : Math.round((progress.ready / progress.total) * total);
  const startDating = () => {
    setDating(true);
  };
  const entries: (MenuEntry | false)[] = [
    daysLeft !== null &&
      daysLeft >= 0 && {
        icon: 'calendar',
        text: words.say('addToCalendar'),
        run: () => {
          actions.saveDeadline(application);
        },
      },
    { icon: 'edit', text: words.say(date === null ? 'setDate' : 'changeDate'), run: startDating },
    {
      icon: 'sent',
      text: words.say(sentOn === null ? 'markSent' : 'markUnsent'),
      run: () => {
        actions.markSent(application, sentOn === null);
      },
    },
    {
      icon: 'trash',
      text: words.say('delete'),
      run: () => {
        actions.forget(application);
      },
      startsGroup: true,
    },
  ];
  return (
    <tr class={isPast ? 'past' : undefined}>
      <td class="date">
        <b>{dateText(application, words)}</b>
        {sentOn !== null && <span>{words.say('sentOn', { date: words.shortDate(sentOn) })}</span>}
        {sentOn === null && daysLeft !== null && (isPast || isNear(daysLeft)) && (
          <span class={TONES[nearness(daysLeft, isPast)]}>{timeLeft(daysLeft, words)}</span>
        )}
        {date === null && sentOn === null && !isDating && (
          <button class="link" type="button" aria-label={words.say('setDateOf', { item: title })} onClick={startDating}>
            {words.say('setDate')}
          </button>
        )}
        {isDating && (
          <DateForm
            date={date}
            of={title}
            words={words}
            onDone={(chosen) => {
              setDating(false);
              menuButton.current?.focus();
              if (chosen !== null && chosen !== date) actions.setDate(application, chosen);
            }}
          />
        )}
      </td>
      <td class="pos">
        <div class="pos-t">
          {url === null ? (
            <span dir="auto">{title}</span>
          ) : (
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {title}
            </a>
          )}
          {application.hasChanged && (
            <span class="tag tag-warn">
              <Icon name="swap" />
              {words.say('adChanged')}
            </span>
          )}
        </div>
        <p dir="auto">{[employer, reference].filter((text) => text !== null).join(' · ')}</p>
      </td>
      <td class="docs-c">
        <div class="prog">
          <span class="seg" aria-hidden="true">
            {Array.from({ length: total }, (_, at) => (
              <i key={at} class={at < done ? 'd' : undefined} />
            ))}
          </span>
          <span>
            {progress.total === 0
              ? words.say('nothingRequired')
              : words.say('progress', { ready: progress.ready, count: progress.total })}
          </span>
        </div>
        <p dir="auto">{isPast ? words.say('notSent') : missingText(application, words)}</p>
      </td>
      <td class="act">
        {url !== null && (
          <a
            class="icon-btn"
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={words.say('openAdOf', { item: title })}
            title={words.say('openAd')}
          >
            <Icon name="external" />
          </a>
        )}
        <IconButton
          icon="more"
          label={words.say('moreFor', { item: title })}
          opensMenu
          expanded={menuOpen}
          buttonRef={menuRef}
          onClick={() => {
            setMenuOpen(!menuOpen);
          }}
        />
        {menuOpen && (
          <Menu
            label={title}
            entries={entries.filter((entry) => entry !== false)}
            opener={menuButton}
            onClose={() => {
              setMenuOpen(false);
            }}
          />
        )}
      </td>
    </tr>
  );
}

function dateText({ date, daysLeft }: ApplicationLine, words: Words): string {
  if (date === null) return words.say('noDate');
  return isNear(daysLeft) ? words.weekDate(date) : words.date(date);
}

/** "Missing: CV, letter" or "Missing: CV and 3 more"; "Everything is ready"; '' where nothing is known to be missing. */
function missingText({ missing, progress }: ApplicationLine, words: Words): string {
  const left = progress.total - progress.ready;
  const [first] = missing;
  if (progress.total > 0 && left === 0) return words.say('allReady');
  if (first === undefined) return '';
  return left <= missing.length
    ? words.say('missing', { items: missing.join(', ') })
    : words.say('missingMore', { item: first, count: left - 1 });
}

/** Dates further away are told with their year and without counting the days, as are those that have passed. */
function isNear(daysLeft: number | null): daysLeft is number {
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= 60;
}

function timeLeft(daysLeft: number, words: Words): string {
  if (daysLeft < 0) return words.say('expired');
  return daysLeft === 0 ? words.say('lastDay') : words.say('daysLeft', { count: daysLeft });
}
