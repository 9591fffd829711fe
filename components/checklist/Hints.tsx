import type { Checklist } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';
import { fileNamesOf, namingOf } from './file-name';
import { thirdFact } from './ThirdFact';

/** What holds for all file names of the list, said once above it. */
export function Hints({ checklist }: { checklist: Checklist }) {
  const { words } = useSurroundings();
  const isSaidAbove = thirdFact(checklist, words).label === words.say('fileNames');
  const hints = [
    ...(namingOf(checklist) === 'own' && !isSaidAbove ? [words.say('namingHint')] : []),
    ...replacements(checklist, words),
    ...(hasStandard(checklist) ? [words.say('standardHint')] : []),
  ];
  return hints.map((hint) => (
    <p class="hint" key={hint}>
      <Icon name="info" />
      {hint}
    </p>
  ));
}

function hasStandard({ groups }: Checklist): boolean {
  return groups.some(({ items }) => items.some(({ origin }) => origin === 'standard'));
}

function replacements(checklist: Checklist, words: Words): readonly string[] {
  const all = [...fileNamesOf(checklist), ...checklist.files.names].flatMap((fileName) => fileName.replaced);
  const told = all.map(({ from, to }) =>
    to === ''
      ? words.say('leftOut', { from })
      : words.say('replaced', { from, to: to === ' ' ? words.say('replacedSpace') : to }),
  );
  return [...new Set(told)];
}
