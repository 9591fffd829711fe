import type { MenuEntry } from './controls/Menu';
import { FailedScreen } from './outcomes/FailedScreen';
import { NoPostingScreen } from './outcomes/NoPostingScreen';
import { ReadingScreen } from './outcomes/ReadingScreen';
import { UnreadableScreen } from './outcomes/UnreadableScreen';
import { PostingScreen } from './PostingScreen';
import { useSurroundings } from './surroundings';
import type { PopupView } from './view';

interface OutcomeProps {
  readonly view: PopupView;
  readonly onShortcuts: () => void;
  readonly onReport: () => void;
}

/** Chooses the screen: one for each outcome, and none that two outcomes share but the two that read an ad. */
export function Outcome({ view, onShortcuts, onReport }: OutcomeProps) {
  const { actions, words } = useSurroundings();
  const entries: MenuEntry[] = [
    { icon: 'refresh', text: words.say('tryAgain'), run: actions.readAgain },
    ...(actions.openOptions === undefined
      ? []
      : [{ icon: 'gear' as const, text: words.say('options'), run: actions.openOptions }]),
    ...(actions.reportText === undefined ? [] : [{ icon: 'mail' as const, text: words.say('report'), run: onReport }]),
    { icon: 'info', text: words.say('shortcuts'), run: onShortcuts },
  ];
  switch (view.state) {
    case 'reading':
      return <ReadingScreen entries={entries} />;
    case 'posting':
    case 'no-requirements':
      return <PostingScreen view={view} onShortcuts={onShortcuts} onReport={onReport} />;
    case 'not-a-posting':
    case 'not-read':
      return <NoPostingScreen state={view.state} next={view.next} entries={entries} />;
    case 'unreadable':
      return <UnreadableScreen reason={view.reason} frameUrl={view.frameUrl} entries={entries} />;
    case 'failed':
      return <FailedScreen details={view.details} entries={entries} />;
  }
}
