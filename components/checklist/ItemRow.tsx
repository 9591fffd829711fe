import { useCallback, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/checklist/checklist';
import { IconButton } from '../controls/IconButton';
import { Tick } from '../controls/Tick';
import { useCopy } from '../controls/use-copy';
import { useAd, useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { FileNameBar } from './FileNameBar';
import { spokenName, wantsApplicant } from './file-name';
import { ItemEditor } from './ItemEditor';
import { ItemMenu } from './ItemMenu';
import { ItemNotes } from './ItemNotes';
import { ItemParts } from './ItemParts';
import { ItemTags } from './ItemTags';
import { isTyping, rowCommand } from './keyboard';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

interface ItemRowProps {
  readonly item: Item;
  readonly marksOwnName: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onAdd: () => void;
  readonly onShortcuts: () => void;
  /** The user's name is needed before a file name can be copied. */
  readonly onNameWanted: () => void;
}

/** One row: one file to send, or one thing to type in. */
export function ItemRow({ item, marksOwnName, onMove, onRemove, onAdd, onShortcuts, onNameWanted }: ItemRowProps) {
  const { actions, rows, words } = useSurroundings();
  const { lang } = useAd();
  const [editing, setEditing] = useState<'label' | 'note' | null>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const tick = useRef<HTMLInputElement | null>(null);
  const shownName = useRef<HTMLSpanElement>(null);
  const name = useCopy(shownName);
  const sentence = useSentence(item.evidence, item.label);
  // The same function each time, or every drawing would look as if the row went and came.
  const tickRef = useCallback(
    (element: HTMLInputElement | null) => {
      tick.current = element;
      rows.register(item.key, element);
    },
    [rows, item.key],
  );
  const { fileName } = item;
  const isDone = item.state === 'ready';

  const copy = () => {
    if (fileName === null) return;
    if (wantsApplicant(fileName)) onNameWanted();
    else name.copy(spokenName(fileName, words));
  };

  const commands = {
    previous: () => {
      onMove(-1);
    },
    next: () => {
      onMove(1);
    },
    show: item.evidence.length > 0 ? sentence.toggle : () => {},
    copy,
    edit: () => {
      setEditing('label');
    },
    remove: onRemove,
    menu: () => {
      setMenuOpen(true);
    },
    add: onAdd,
    shortcuts: onShortcuts,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const command = isTyping(event.target) ? null : rowCommand(event, event.target === tick.current);
    if (command === null || event.defaultPrevented) return;
    event.preventDefault();
    commands[command]();
  };

  const done = () => {
    setEditing(null);
    rows.focus(item.key);
  };

  return (
    <li class={`doc${isDone ? ' is-done' : ''}`} onKeyDown={onKeyDown}>
      {/* The row stays while it is edited, so that the focus has a place to return to. */}
      <div class="doc-row">
        <Tick
          look="doc-label"
          state={item.state}
          onTick={(ticked) => {
            actions.tick(item.key, ticked);
          }}
          tickRef={tickRef}
        >
          <span class="doc-t">
            <span lang={item.origin === 'ad' ? lang : undefined} dir="auto">
              {item.label}
            </span>
            <ItemTags of={item} origin={item.origin} checkAgain={item.checkAgain} />
          </span>
        </Tick>
        <span class="doc-acts">
          <IconButton
            icon="more"
            label={words.say('moreFor', { item: item.label })}
            quiet
            opensMenu
            expanded={menuOpen}
            buttonRef={menuButton}
            onClick={() => {
              setMenuOpen(!menuOpen);
            }}
          />
          {isDone && fileName !== null && (
            <IconButton
              icon={name.state === 'copied' ? 'check' : 'copy'}
              label={words.say('copyNameOf', { name: spokenName(fileName, words) })}
              onClick={copy}
            />
          )}
          {item.evidence.length > 0 && <SentenceButton sentence={sentence} of={item.label} />}
        </span>
      </div>
      {menuOpen && (
        <ItemMenu
          item={item}
          opener={menuButton}
          commands={commands}
          onNote={() => {
            setEditing('note');
          }}
          onClose={() => {
            setMenuOpen(false);
          }}
        />
      )}
      {editing !== null && <ItemEditor item={item} focusOn={editing} onDone={done} />}
      {editing === null && <ItemNotes item={item} />}
      {fileName !== null && (!isDone || name.state === 'refused') && (
        <FileNameBar
          fileName={fileName}
          marksOwn={marksOwnName && fileName.by === 'own'}
          copyState={name.state}
          onCopy={copy}
          shown={shownName}
        />
      )}
      {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={item.evidence} sentence={sentence} />}
      {item.parts.length > 0 && !isDone && <ItemParts item={item} />}
    </li>
  );
}
