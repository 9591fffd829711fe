import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AdChanges, AlteredItem, ChangedItem, FactChange } from '../../lib/checklist/checklist';
import type { MessageKey } from '../../lib/interface/contract';
import type { Words } from '../../lib/interface/words';
import type { Evidence } from '../../lib/posting/evidence';
import { Icon } from '../controls/Icon';
import { useAd, useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { formatName } from './facts';
import { limitsOf } from './limits';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

const FACTS = {
  deadline: 'deadline',
  reference: 'reference',
  formats: 'fieldFormats',
  forbiddenFormats: 'notAccepted',
  maxSizeMB: 'fieldSize',
  single: 'files',
  names: 'fileNames',
  languages: 'language',
  subject: 'subject',
  channel: 'channel',
} as const satisfies Record<FactChange['fact'], MessageKey>;

interface ChangedAdProps {
  readonly changes: AdChanges;
  /** The buttons go with the notice: where the focus goes then. */
  readonly onDecided: () => void;
}

/** What the ad says differently since the user saved it. Nothing changes in the list before the user decides. */
export function ChangedAd({ changes, onDecided }: ChangedAdProps) {
  const { actions, showToast, words } = useSurroundings();
  const id = useId();
  const { since, added, altered, removed, facts } = changes;
  const decide = (act: () => void, said: MessageKey & ('listUpdated' | 'mineKept')) => () => {
    act();
    showToast({ text: words.say(said), undo: { row: null } });
    onDecided();
  };
  const section = useRef<HTMLElement>(null);
  // What has changed comes before the list that one would go on with.
  useEffect(() => section.current?.focus(), []);
  return (
    <section class="diff" ref={section} tabIndex={-1} aria-labelledby={id}>
      <div class="diff-h">
        <Icon name="swap" />
        <div>
          <h2 id={id}>{words.say('adChanged')}</h2>
          <p>{words.say('changedSince', { date: words.shortDate(since.slice(0, 10)) })}</p>
        </div>
      </div>
      <ul>
        {facts.map((fact) => (
          <Line
            key={fact.fact}
            kind={words.say(FACTS[fact.fact])}
            of={words.say(FACTS[fact.fact])}
            evidence={fact.evidence}
          >
            <Change before={valueText(fact, fact.before, words)} after={valueText(fact, fact.after, words)} />
          </Line>
        ))}
        {added.map((item) => (
          <Line key={`added ${item.key}`} kind={words.say('addedByAd')} of={item.label} evidence={item.evidence}>
            <ins>
              <AdWords>{item.label}</AdWords>
            </ins>
            {detailsOf(item, words)}
          </Line>
        ))}
        {altered.map((item) => (
          <Line key={`altered ${item.key}`} kind={words.say('alteredByAd')} of={item.label} evidence={item.evidence}>
            <Altered item={item} />
          </Line>
        ))}
        {removed.map((item) => (
          <Line key={`removed ${item.key}`} kind={words.say('removedByAd')} of={item.label} evidence={item.evidence}>
            <del>
              <AdWords>{item.label}</AdWords>
            </del>
          </Line>
        ))}
      </ul>
      <div class="diff-a">
        <button class="btn btn-primary btn-s" type="button" onClick={decide(actions.acceptChanges, 'listUpdated')}>
          {words.say('updateList')}
        </button>
        <button class="btn btn-secondary btn-s" type="button" onClick={decide(actions.keepMine, 'mineKept')}>
          {words.say('keepMine')}
        </button>
      </div>
    </section>
  );
}

interface LineProps {
  readonly kind: string;
  /** What the change is of, for the button's name. */
  readonly of: string;
  readonly evidence: readonly Evidence[];
  readonly children: ComponentChildren;
}

function Line({ kind, of, evidence, children }: LineProps) {
  const sentence = useSentence(evidence, of);
  return (
    <li>
      <span class="k">{kind}</span>
      <div>
        {children}
        {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={evidence} sentence={sentence} />}
      </div>
      {evidence.length > 0 && <SentenceButton sentence={sentence} of={of} />}
    </li>
  );
}

function Altered({ item: { label, fields, before, after, newContents, goneContents } }: { item: AlteredItem }) {
  const { words } = useSurroundings();
  const was = sideOf(before, words);
  const is = sideOf(after, words);
  return (
    <>
      <AdWords>{label}</AdWords>
      {fields.includes('label') && after.label !== label && (
        <>
          {' '}
          → <AdWords>{after.label}</AdWords>
        </>
      )}{' '}
      {was !== is && <Change before={was} after={is} />}
      {newContents.map((text) => (
        <p key={text}>
          <ins>
            <AdWords>{text}</AdWords>
          </ins>
        </p>
      ))}
      {goneContents.map((text) => (
        <p key={text}>
          <del>
            <AdWords>{text}</AdWords>
          </del>
        </p>
      ))}
    </>
  );
}

/** From one value to another; what is not stated is not shown. */
function Change({ before, after }: { before: string; after: string }) {
  return (
    <>
      {before !== '' && (
        <>
          <del>{before}</del>{' '}
        </>
      )}
      {before !== '' && after !== '' && <span aria-hidden="true">→ </span>}
      {after !== '' && <ins>{after}</ins>}
    </>
  );
}

function AdWords({ children }: { children: string }) {
  const { lang } = useAd();
  return (
    <span lang={lang} dir="auto">
      {children}
    </span>
  );
}

/** Everything that the ad says of a document beside its name and contents. */
function sideOf(side: AlteredItem['before'], words: Words): string {
  return [words.say(side.necessity), side.condition, ...limitsOf(side, words), side.fileName]
    .filter((text) => text !== null)
    .join(', ');
}

function detailsOf(item: ChangedItem, words: Words): string {
  const details = [
    ...limitsOf({ ...item, language: null }, words),
    ...(item.necessity === 'required' ? [] : [words.say(item.necessity)]),
  ];
  return details.length === 0 ? '' : `, ${details.join(', ')}`;
}

function valueText({ fact }: FactChange, values: readonly string[], words: Words): string {
  const written = values.map((value) => {
    switch (fact) {
      case 'deadline': {
        const [date = '', time] = value.split(' ');
        return [words.date(date), time].filter((text) => text !== undefined).join(' ');
      }
      case 'formats':
      case 'forbiddenFormats':
        return formatName(value);
      case 'maxSizeMB':
        return `${value} MB`;
      case 'languages':
        return words.language(value);
      case 'single':
        return words.say('oneFile');
      case 'channel':
        return value === 'portal' || value === 'email' || value === 'post' ? words.say(value) : value;
      default:
        return value;
    }
  });
  return written.join(', ');
}
