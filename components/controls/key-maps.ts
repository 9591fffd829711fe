import type { Words } from '../../lib/interface/words';

/** The keys as they are written on the keyboard, and what they do. */
export type KeyMap = readonly (readonly [keys: string, does: string])[];

/** Every key of the popup and the panel. */
export function popupKeys(words: Words): KeyMap {
  return [
    ['↑ ↓', words.say('keyRows')],
    [words.say('keySpace'), words.say('keyTick')],
    [words.say('keyEnter'), words.say('keyShow')],
    ['C', words.say('keyCopy')],
    ['E', words.say('keyEdit')],
    [words.say('keyDelete'), words.say('keyRemove')],
    [words.say('keyContextMenu'), words.say('keyMenu')],
    ['N', words.say('keyAdd')],
    ['F6', words.say('keyRegion')],
    ['/', words.say('keySearch')],
    ...everywhere(words),
    ['Alt+Shift+B', words.say('keyPopup')],
    ['Alt+Shift+P', words.say('keyPanel')],
  ];
}

/** Every key of a page of ours. */
export function pageKeys(words: Words, hasSearch: boolean): KeyMap {
  return [...(hasSearch ? [['/', words.say('keySearch')] as const] : []), ...everywhere(words)];
}

function everywhere(words: Words): KeyMap {
  return [
    [words.say('keyCtrlZ'), words.say('keyUndo')],
    ['?', words.say('keySheet')],
    [words.say('keyEsc'), words.say('keyEscape')],
  ];
}
