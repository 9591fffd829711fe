import type { MenuEntry } from '../controls/Menu';
import { Screen } from '../Screen';
import { useSurroundings } from '../surroundings';

/** While the page is read. It shows itself after a moment only: most readings are over by then. */
export function ReadingScreen({ entries }: { entries: readonly MenuEntry[] }) {
  const { words } = useSurroundings();
  return (
    <Screen title="Bilaga" entries={entries} isBusy>
      <section class="msg waiting" role="status">
        <span class="spin" aria-hidden="true" />
        <h1>{words.say('reading')}</h1>
      </section>
    </Screen>
  );
}
