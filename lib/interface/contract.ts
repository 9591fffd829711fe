import type en from './messages/en';

/** Forms of a message by the plural category of `{count}` (CLDR); `other` serves for every category left out. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export type Message = string | Plural;

/** English is the source of truth: its keys are the messages there are. */
export type MessageKey = keyof typeof en;

/** One language of the interface. A plural in English is a plural in every language. */
export type Catalogue = { readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural };

/** The names in braces of a message: `'{ready} of {total} ready'` has `ready` and `total`. */
type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesIn<Rest> : never;

type TextOf<M> = M extends string ? M : M extends { readonly other: infer Other extends string } ? Other : never;

export type Holes<Key extends MessageKey> = HolesIn<TextOf<(typeof en)[Key]>>;

/** What `say` wants after the key: nothing for a message without holes, a value for each hole otherwise. */
export type Values<Key extends MessageKey> = [Holes<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Holes<Key>, string | number>>];
