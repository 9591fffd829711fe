import type { Catalogue } from './contract';

/** What loads each language of the interface, by its BCP 47 tag, which is its file's name. A file dropped into ./messages is one. */
export const catalogues: Readonly<Record<string, () => Promise<Catalogue>>> = Object.fromEntries(
  Object.entries(import.meta.glob<Catalogue>('./messages/*.ts', { import: 'default' })).map(([path, load]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
    load,
  ]),
);
