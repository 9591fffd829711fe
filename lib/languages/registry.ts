import type { Lexicon } from './contract';

const files = import.meta.glob<Lexicon>('./lexicons/*.ts', { eager: true, import: 'default' });

/** Every ad language, in the order of their tags. */
export const lexicons: readonly Lexicon[] = Object.values(files).sort((a, b) => (a.tag < b.tag ? -1 : 1));
