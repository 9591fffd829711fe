import type { Words } from '../../lib/interface/words';

interface SectionListProps {
  readonly words: Words;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}

/** The sections of a long page, to go to. */
export function SectionList({ words, sections }: SectionListProps) {
  return (
    <nav class="sections" aria-label={words.say('sections')}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
