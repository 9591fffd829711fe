import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { nearness } from '../checklist/facts';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import type { Listing, Section } from './listing';
import type { ApplicationLine } from './view';

interface ApplicationTableProps {
  readonly groups: Listing['groups'];
  readonly words: Words;
  /** Absent: nothing can be deleted here. */
  readonly onForget?: (application: ApplicationLine) => void;
}

const SECTIONS = {
  week: 'sectionWeek',
  month: 'sectionMonth',
  later: 'sectionLater',
  undated: 'sectionUndated',
  expired: 'filterExpired',
} as const satisfies Record<Section, MessageKey>;

const TONES = { far: undefined, soon: 'warn', urgent: 'danger', past: undefined } as const;

/** Segments of a progress line; a longer one would say nothing more. */
const MOST_SEGMENTS = 12;

/** Applications under the time that is left for them. */
export function ApplicationTable({ groups, words, onForget }: ApplicationTableProps) {
  return (
    <table class="apps">
      <caption class="vh">{words.say('applicationsCaption')}</caption>
      <colgroup>
        <col class="c-date" />
        <col />
        <col class="c-docs" />
        <col class="c-act" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" aria-sort="ascending">
            {words.say('deadline')}
          </th>
          <th scope="col">{words.say('position')}</th>
          <th scope="col">{words.say('documents')}</th>
          <th scope="col">
            <span class="vh">{words.say('more')}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ section, count, rows }) => (
        <tbody key={section}>
          <tr class="grp">
            <th colSpan={4} scope="rowgroup">
              {words.say(SECTIONS[section])} <span>{count}</span>
            </th>
          </tr>
          {rows.map((application) => (
            <ApplicationRow key={application.id} application={application} words={words} onForget={onForget} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ApplicationRowProps {
  readonly application: ApplicationLine;
  readonly words: Words;
  readonly onForget: ((application: ApplicationLine) => void) | undefined;
}

function ApplicationRow({ application, words, onForget }: ApplicationRowProps) {
  const { title, employer, reference, url, date, daysLeft, progress } = application;
  const isPast = daysLeft !== null && daysLeft < 0;
  const total = Math.min(progress.total, MOST_SEGMENTS);
  const done = progress.total === 0 ? 0 : Math.round((progress.ready / progress.total) * total);
  return (
    <tr class={isPast ? 'past' : undefined}>
      <td class="date">
        <b>{date === null ? words.say('noDate') : isNear(daysLeft) ? words.weekDate(date) : words.date(date)}</b>
        {daysLeft !== null && (isPast || isNear(daysLeft)) && (
          <span class={TONES[nearness(daysLeft, isPast)]}>{timeLeft(daysLeft, words)}</span>
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
      </td>
      <td class="act">
        {onForget !== undefined && (
          <IconButton
            icon="trash"
            label={words.say('forgetOf', { item: title })}
            onClick={() => {
              onForget(application);
            }}
          />
        )}
      </td>
    </tr>
  );
}

/** Dates further away are told with their year and without counting the days, as are those that have passed. */
function isNear(daysLeft: number | null): daysLeft is number {
  return daysLeft !== null && daysLeft >= 0 && daysLeft <= 60;
}

function timeLeft(daysLeft: number, words: Words): string {
  if (daysLeft < 0) return words.say('expired');
  return daysLeft === 0 ? words.say('lastDay') : words.say('daysLeft', { count: daysLeft });
}
