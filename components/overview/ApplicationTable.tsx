import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import { createRowFocus } from '../checklist/row-focus';
import { Icon } from '../controls/Icon';
import { ApplicationRow, type RowActions } from './ApplicationRow';
import type { Listing, Section, Sorting } from './listing';

interface ApplicationTableProps {
  readonly groups: Listing['groups'];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly words: Words;
  readonly actions: RowActions;
}

const SECTIONS = {
  week: 'sectionWeek',
  month: 'sectionMonth',
  later: 'sectionLater',
  undated: 'sectionUndated',
  sent: 'filterSent',
  expired: 'filterExpired',
} as const satisfies Record<Section, MessageKey>;

export const COLUMNS = {
  deadline: 'deadline',
  title: 'position',
  progress: 'documents',
} as const satisfies Record<Sorting['by'], MessageKey>;
const columns = ['deadline', 'title', 'progress'] as const satisfies readonly Sorting['by'][];

/** Applications, by deadline under the time that is left for them. */
export function ApplicationTable({ groups, sorting, onSort, words, actions }: ApplicationTableProps) {
  const rows = useMemo(createRowFocus, []);
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
          {columns.map((column) => (
            <SortedColumn key={column} column={column} sorting={sorting} onSort={onSort} words={words} />
          ))}
          <th scope="col">
            <span class="vh">{words.say('more')}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ section, count, rows: lines }) => (
        <tbody key={section}>
          {section !== null && (
            <tr class="grp">
              <th colSpan={4} scope="rowgroup">
                {words.say(SECTIONS[section])} <span>{count}</span>
              </th>
            </tr>
          )}
          {lines.map((application) => (
            <ApplicationRow
              key={application.id}
              application={application}
              words={words}
              actions={actions}
              rows={rows}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface SortedColumnProps extends Pick<ApplicationTableProps, 'sorting' | 'onSort' | 'words'> {
  readonly column: Sorting['by'];
}

/** The head of a column: sorts by it, and the other way round when it is clicked again. */
function SortedColumn({ column, sorting, onSort, words }: SortedColumnProps) {
  const isSorted = sorting.by === column;
  const name = words.say(COLUMNS[column]);
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isReversed ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title={words.say('sortBy', { column: name })}
        onClick={() => {
          onSort({ by: column, isReversed: isSorted && !sorting.isReversed });
        }}
      >
        {name}
        {isSorted && (
          <span class={sorting.isReversed ? 'turned' : undefined}>
            <Icon name="down" />
          </span>
        )}
      </button>
    </th>
  );
}
