import type { Sentence } from './use-messages';

/** Where sentences are put for screen readers to read. One for each page. */
export function LiveRegion({ said }: { said: readonly Sentence[] }) {
  return (
    <div class="vh" role="status" aria-live="polite">
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
