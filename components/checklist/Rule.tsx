import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../lib/posting/evidence';
import { useSurroundings } from '../surroundings';
import { EvidenceQuote } from './EvidenceQuote';
import { SentenceButton } from './SentenceButton';
import { useSentence } from './use-sentence';

interface RuleProps {
  readonly name: string;
  /** What the ad says, a line each; none: the ad does not say. */
  readonly lines: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Shown below the lines. */
  readonly children?: ComponentChildren;
  /** A further button beside the one for the sentence. */
  readonly button?: ComponentChildren;
}

/** One rule of the ad, or that it has none. A member of a <dl>. */
export function Rule({ name, lines, evidence, children, button }: RuleProps) {
  const { words } = useSurroundings();
  const sentence = useSentence(evidence, name);
  return (
    <div class="rule">
      <dt>{name}</dt>
      <dd>
        {lines.length === 0 ? (
          <p class="muted">{words.say('notInAd')}</p>
        ) : (
          lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))
        )}
        {children}
        {sentence.isOpen && <EvidenceQuote id={sentence.id} evidence={evidence} sentence={sentence} />}
      </dd>
      <dd class="rule-acts">
        {button}
        {evidence.length > 0 && <SentenceButton sentence={sentence} of={name} />}
      </dd>
    </div>
  );
}
