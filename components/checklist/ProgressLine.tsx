import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '../../lib/checklist/checklist';
import { useSurroundings } from '../surroundings';

/** How much of what is required is ready. The segments repeat the words for the eye. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const { announce, words } = useSurroundings();
  const text =
    progress.total === 0
      ? words.say('nothingRequired')
      : words.say('progress', { ready: progress.ready, count: progress.total });

  const said = useRef(text);
  useEffect(() => {
    if (said.current !== text) announce(text);
    said.current = text;
  }, [announce, text]);

  return (
    <div class="docs-head">
      <h2>{words.say('documents')}</h2>
      <span class="seg" aria-hidden="true">
        {progress.segments.map((share, at) => (
          <i key={at} class={share === 1 ? 'd' : share === 0.5 ? 'h' : undefined} />
        ))}
      </span>
      <span class="n">{text}</span>
    </div>
  );
}
