import { useEffect, useRef, useState } from 'preact/hooks';
import { adMenu } from './ad-menu';
import { AddItem } from './checklist/AddItem';
import { AdHead, type OwnFact } from './checklist/AdHead';
import { ChangedAd } from './checklist/ChangedAd';
import { Contacts } from './checklist/Contacts';
import { fileNamesOf, spokenName, wantsApplicant } from './checklist/file-name';
import { Guides } from './checklist/Guides';
import { ListSection } from './checklist/ListSection';
import { NameQuestion } from './checklist/NameQuestion';
import { Notices } from './checklist/Notices';
import { OriginNotice } from './checklist/OriginNotice';
import { RemovedItems } from './checklist/RemovedItems';
import { SendingRules } from './checklist/SendingRules';
import { SiteOffer } from './checklist/SiteOffer';
import { useSending } from './checklist/use-sending';
import { Icon } from './controls/Icon';
import { IconButton } from './controls/IconButton';
import { useCopy } from './controls/use-copy';
import { OtherWays } from './outcomes/OtherWays';
import { Screen } from './Screen';
import { AdContext, useSurroundings } from './surroundings';
import type { PostingView } from './view';

interface PostingScreenProps {
  readonly view: PostingView;
  readonly onShortcuts: () => void;
  readonly onReport: () => void;
}

/** An ad and its checklist, also where the ad asks for nothing. */
export function PostingScreen({ view, onShortcuts, onReport }: PostingScreenProps) {
  const { actions, rows, showToast, words } = useSurroundings();
  const { checklist, applicant } = view;
  const [isAdding, setAdding] = useState(false);
  const [asksName, setAsksName] = useState(false);
  /** The fact that is being set by hand; null: none. */
  const [editing, setEditing] = useState<OwnFact | null>(null);
  const [showsOtherWays, setShowsOtherWays] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const familyField = useRef<HTMLInputElement>(null);
  const all = useCopy();
  const markSent = useSending();
  useFocusOnOpening(view);
  useSavedToast(checklist.isSaved);

  const whole = checklist.files.whole === null ? [] : [checklist.files.whole];
  const names = [...fileNamesOf(checklist), ...whole, ...checklist.files.names];
  const needsName = names.some(wantsApplicant);
  const isAsking = asksName || (applicant === null && needsName);

  const askName = () => {
    setAsksName(true);
    // The question may be there already; else it takes the focus as it appears.
    familyField.current?.focus();
  };
  const copyAll = () => {
    if (needsName) askName();
    else
      all.copy(
        names.map((name) => spokenName(name, words)).join('\n'),
        words.say('copiedAll', { count: names.length }),
      );
  };

  const entries = adMenu(
    checklist,
    view.isOrigin,
    actions,
    {
      otherWays: () => {
        setShowsOtherWays(true);
      },
      facts: () => {
        setEditing('deadline');
      },
      name: askName,
      report: onReport,
      shortcuts: onShortcuts,
      send: markSent,
      forget: () => {
        actions.forget?.();
        showToast({
          text: words.say('forgotten', { item: checklist.title ?? words.say('untitled') }),
          undo: { row: null },
        });
      },
    },
    words,
  );

  const footer = (
    <>
      <button
        ref={addButton}
        class="btn btn-ghost"
        type="button"
        onClick={() => {
          setAdding(true);
        }}
      >
        <Icon name="plus" />
        {words.say('addItem')}
      </button>
      <span class="foot-end">
        {actions.openPanel !== undefined && (
          <IconButton icon="panel" label={words.say('openPanel')} onClick={actions.openPanel} />
        )}
        {names.length > 0 && (
          <button class="btn btn-secondary" type="button" onClick={copyAll}>
            <Icon name={all.state === 'copied' ? 'check' : 'copy'} />
            {words.say(all.state === 'rest' ? 'copyAll' : all.state === 'copied' ? 'copied' : 'notCopied')}
          </button>
        )}
      </span>
    </>
  );

  return (
    <AdContext.Provider value={{ lang: checklist.lang, canShowInAd: view.canShowInAd }}>
      <Screen
        title={checklist.employer ?? 'Bilaga'}
        {...(checklist.employer === null ? {} : { lang: checklist.lang })}
        source={view.format === 'html' ? null : words.say(view.format === 'pdf' ? 'sourcePdf' : 'sourceText')}
        entries={entries}
        footer={footer}
      >
        {showsOtherWays && (
          <OtherWays
            onClose={() => {
              setShowsOtherWays(false);
              focusFirstOpen(view, rows.focus);
            }}
          />
        )}
        {view.isOrigin && <OriginNotice />}
        <AdHead checklist={checklist} editing={editing} onEdit={setEditing} />
        {checklist.changes !== null && (
          <ChangedAd
            changes={checklist.changes}
            onDecided={() => {
              focusFirstOpen(view, rows.focus);
            }}
          />
        )}
        <Notices checklist={checklist} />
        {isAsking && (
          <NameQuestion
            applicant={applicant}
            familyField={familyField}
            takesFocus={asksName}
            onDone={() => {
              setAsksName(false);
              focusFirstOpen(view, rows.focus);
            }}
          />
        )}
        <ListSection
          checklist={checklist}
          standardList={view.standardList}
          onAdd={() => {
            setAdding(true);
          }}
          onShortcuts={onShortcuts}
          onNameWanted={askName}
          onEmptied={() => addButton.current?.focus()}
        />
        {isAdding && (
          <AddItem
            onDone={() => {
              setAdding(false);
              addButton.current?.focus();
            }}
          />
        )}
        {checklist.removed.length > 0 && <RemovedItems removed={checklist.removed} />}
        {view.guides !== undefined && view.guides.length > 0 && !view.isOrigin && (
          <Guides guides={view.guides} onJoined={() => addButton.current?.focus()} />
        )}
        <SendingRules checklist={checklist} onNameWanted={askName} />
        {checklist.contacts.length > 0 && <Contacts contacts={checklist.contacts} />}
        {view.format === 'html' && view.canShowInAd && !view.isOrigin && (
          <SiteOffer onDone={() => addButton.current?.focus()} />
        )}
      </Screen>
    </AdContext.Provider>
  );
}

/** Opening puts the focus on the first row that is not ready; a fresh reading that comes later leaves it where it is. */
function useFocusOnOpening(view: PostingView): void {
  const { rows } = useSurroundings();
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    if (view.checklist.changes === null) focusFirstOpen(view, rows.focus);
  });
}

/** The first thing that the user does with an ad saves it. */
function useSavedToast(isSaved: boolean): void {
  const { showToast, words } = useSurroundings();
  const wasSaved = useRef(isSaved);
  useEffect(() => {
    if (isSaved && !wasSaved.current) showToast({ text: words.say('adSaved'), undo: { row: null } });
    wasSaved.current = isSaved;
  }, [isSaved, showToast, words]);
}

function focusFirstOpen({ checklist }: PostingView, focus: (key: string) => void): void {
  const items = checklist.groups.flatMap((group) => group.items);
  const first = items.find((item) => item.state !== 'ready') ?? items[0];
  if (first !== undefined) focus(first.key);
}
