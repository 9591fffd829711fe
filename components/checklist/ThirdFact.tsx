import type { Checklist } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import type { Evidence } from '../../lib/posting/evidence';
import { FactCell, useSentenceAction } from './FactCell';
import { formatsInShort } from './facts';
import { namingOf } from './file-name';
import type { Sentence } from './use-sentence';

export interface ThirdFactView {
  readonly label: string;
  readonly value: string;
  readonly small: string | null;
  readonly evidence: readonly Evidence[];
}

/** What the ad says that matters most beside deadline and number: of the files, else the language, else the names. */
export function thirdFact(checklist: Checklist, words: Words): ThirdFactView {
  const { files, languages } = checklist;
  const limits = [
    files.maxSizeMB === null ? null : words.say('maxSize', { size: files.maxSizeMB }),
    files.single ? words.say('oneFile') : null,
  ].filter((text) => text !== null);
  const [value, ...more] = [formatsInShort(files, words), ...limits].filter((text) => text !== null);
  if (value !== undefined)
    return { label: words.say('files'), value, small: more.join(', ') || null, evidence: files.evidence };

  const [first, ...others] = (languages.value ?? []).map((code) => words.language(code));
  if (first !== undefined)
    return {
      label: words.say('language'),
      value: capital(first, words.lang),
      small: others.length === 0 ? null : words.say('orLanguage', { language: others.join(', ') }),
      evidence: languages.evidence === null ? [] : [languages.evidence],
    };

  if (namingOf(checklist) === 'own')
    return {
      label: words.say('fileNames'),
      value: words.say('yourPattern'),
      small: words.say('noRule'),
      evidence: [],
    };
  return { label: words.say('files'), value: words.say('noneFound'), small: null, evidence: [] };
}

export function ThirdFact({ fact, sentence }: { fact: ThirdFactView; sentence: Sentence | null }) {
  return (
    <FactCell label={fact.label} value={fact.value} action={useSentenceAction(sentence)}>
      {fact.small !== null && <small>{fact.small}</small>}
    </FactCell>
  );
}

function capital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}
