import type { Checklist } from '../../lib/checklist/checklist';
import { Notice } from '../controls/Notice';
import { useSurroundings } from '../surroundings';
import { Conflicts } from './Conflicts';

/** What the user should know before trusting the facts above. */
export function Notices({ checklist }: { checklist: Checklist }) {
  const { words } = useSurroundings();
  return (
    <>
      {checklist.conflicts.length > 0 && <Conflicts conflicts={checklist.conflicts} />}
      {checklist.isCut && <Notice title={words.say('cutTitle')}>{words.say('cut')}</Notice>}
      {checklist.factsMissing && <Notice title={words.say('factsMissingTitle')}>{words.say('factsMissing')}</Notice>}
    </>
  );
}
