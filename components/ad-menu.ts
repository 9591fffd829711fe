import type { Checklist } from '../lib/checklist/checklist';
import type { Words } from '../lib/interface/words';
import { entryOf } from './checklist/calendar-entry';
import type { MenuEntry } from './controls/Menu';
import type { PopupActions } from './view';

/** What the menu of an ad opens on the screen. */
interface Openers {
  readonly otherWays: () => void;
  readonly facts: () => void;
  readonly name: () => void;
  readonly report: () => void;
  readonly shortcuts: () => void;
  readonly send: (isSent: boolean) => void;
  readonly forget: () => void;
}

/** The main menu over an ad. `isOrigin`: the ad is not the page in the tab, so that what is about the page is left out. */
export function adMenu(
  checklist: Checklist,
  isOrigin: boolean,
  actions: PopupActions,
  open: Openers,
  words: Words,
): readonly MenuEntry[] {
  const { sentOn, isSaved } = checklist;
  const { saveDeadline, openOptions, reportText, forget } = actions;
  const entry = entryOf(checklist, words);
  const entries: (MenuEntry | false)[] = [
    { icon: 'refresh', text: words.say('readAgain'), run: actions.readAgain },
    { icon: 'paste', text: words.say('otherWays'), run: open.otherWays },
    { icon: 'edit', text: words.say('setFacts'), run: open.facts, startsGroup: true },
    entry !== null &&
      saveDeadline !== undefined && {
        icon: 'calendar',
        text: words.say('addToCalendar'),
        run: () => {
          saveDeadline(entry);
        },
      },
    {
      icon: 'sent',
      text: words.say(sentOn === null ? 'markSent' : 'markUnsent'),
      run: () => {
        open.send(sentOn === null);
      },
    },
    { icon: 'user', text: words.say('yourName'), run: open.name, startsGroup: true },
    openOptions !== undefined && { icon: 'gear', text: words.say('options'), run: openOptions },
    reportText !== undefined && !isOrigin && { icon: 'mail', text: words.say('report'), run: open.report },
    { icon: 'info', text: words.say('shortcuts'), shortcut: '?', run: open.shortcuts },
    isSaved &&
      forget !== undefined && { icon: 'trash', text: words.say('forgetAd'), run: open.forget, startsGroup: true },
  ];
  return entries.filter((entry) => entry !== false);
}
