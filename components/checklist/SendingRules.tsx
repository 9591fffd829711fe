import type { Checklist, FileRulesView } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';
import type { Evidence } from '../../lib/posting/evidence';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useCopy } from '../controls/use-copy';
import { useSurroundings } from '../surroundings';
import { CopyableName } from './CopyableName';
import { formatName } from './facts';
import { namingOf } from './file-name';
import { Rule } from './Rule';

interface SendingRulesProps {
  readonly checklist: Checklist;
  readonly onNameWanted: () => void;
}

/** Every rule of the ad for how the application is sent, and what it leaves open. */
export function SendingRules({ checklist, onNameWanted }: SendingRulesProps) {
  const { words } = useSurroundings();
  const { channel, files, languages, reference, subject } = checklist;
  return (
    <details class="fold" open={saysAnything(checklist)}>
      <summary>
        <h2>{words.say('howToSend')}</h2>
        <Icon name="down" />
      </summary>
      <dl class="rules">
        <Rule name={words.say('files')} lines={fileLines(files, words)} evidence={files.evidence} />
        <Rule name={words.say('fileNames')} lines={[namingText(checklist, words)]} evidence={[]}>
          {files.whole !== null && <CopyableName fileName={files.whole} onNameWanted={onNameWanted} />}
          {files.names.map((fileName) => (
            <CopyableName key={fileName.name} fileName={fileName} onNameWanted={onNameWanted} />
          ))}
        </Rule>
        <Rule
          name={words.say('language')}
          lines={languages.value === null ? [] : [words.either(languages.value.map((code) => words.language(code)))]}
          evidence={listOf(languages.evidence)}
        />
        <Rule
          name={words.say('channel')}
          lines={channel.value === null ? [] : [words.say(channel.value)]}
          evidence={listOf(channel.evidence)}
        />
        {subject.value !== null && <SubjectRule subject={subject.value} evidence={listOf(subject.evidence)} />}
        {reference.value !== null && (
          <Rule name={words.say('reference')} lines={[reference.value]} evidence={listOf(reference.evidence)} />
        )}
      </dl>
    </details>
  );
}

function SubjectRule({ subject, evidence }: { subject: string; evidence: readonly Evidence[] }) {
  const { words } = useSurroundings();
  const { state, copy } = useCopy();
  return (
    <Rule
      name={words.say('subject')}
      lines={[subject]}
      evidence={evidence}
      button={
        <IconButton
          icon={state === 'copied' ? 'check' : 'copy'}
          label={words.say('copySubject')}
          onClick={() => {
            copy(subject);
          }}
        />
      }
    />
  );
}

function fileLines(files: FileRulesView, words: Words): readonly string[] {
  const barred = files.forbiddenFormats.map(formatName);
  return [
    files.formats.length === 0 ? null : files.formats.map(formatName).join(', '),
    barred.length === 0 ? null : `${words.say('notAccepted')}: ${barred.join(', ')}`,
    files.maxSizeMB === null ? null : words.say('sizeEach', { size: files.maxSizeMB }),
    files.single ? words.say('oneFileRule') : null,
    files.ordered ? words.say('orderRule') : null,
  ].filter((line) => line !== null);
}

function namingText(checklist: Checklist, words: Words): string {
  const naming = namingOf(checklist);
  if (naming === 'own') return words.say(checklist.files.names.length === 0 ? 'namingOwn' : 'namingByAd');
  if (naming === null) return words.say(checklist.files.names.length === 0 ? 'namingNone' : 'namingByAd');
  return words.say(naming === 'mixed' ? 'namingMixed' : 'namingByAd');
}

/** The rules stand open where there are any. */
function saysAnything({ channel, files, languages, subject }: Checklist): boolean {
  return [channel, languages, subject].some(({ value }) => value !== null) || files.evidence.length > 0;
}

function listOf(evidence: Evidence | null): readonly Evidence[] {
  return evidence === null ? [] : [evidence];
}
