import { useSurroundings } from '../surroundings';

/** Notes that the application was sent, or that it was not, and offers to take that back. */
export function useSending(): (isSent: boolean) => void {
  const { actions, showToast, words } = useSurroundings();
  return (isSent) => {
    actions.markSent(isSent);
    showToast({ text: words.say(isSent ? 'markedSent' : 'markedUnsent'), undo: { row: null } });
  };
}
