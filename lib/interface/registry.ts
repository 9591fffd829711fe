import type { Catalogue } from './contract';

/** Every language of the interface by its BCP 47 tag, which is its file's name. A file dropped into ./messages is one. */
export const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(import.meta.glob<Catalogue>('./messages/*.ts', { eager: true, import: 'default' })).map(
    ([path, catalogue]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), catalogue],
  ),
);
