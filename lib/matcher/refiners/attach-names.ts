import type { FoundName } from '../facts/naming';
import type { Mention } from '../mention';

/** Naming rules laid on the documents that they stand with, and those that hold for every file or for none of them. */
export interface NamedMentions {
  readonly mentions: readonly Mention[];
  readonly names: readonly string[];
}

/** A rule for one item goes to the document before it in its block, to the item that the block belongs to, or to the group. */
export function attachNames(mentions: readonly Mention[], found: readonly FoundName[]): NamedMentions {
  const named = new Map<Mention, string>();
  const names: string[] = [];
  for (const name of found) {
    const owners = name.scope === 'item' ? ownersOf(name, mentions) : [];
    const unnamed = owners.filter((owner) => !named.has(owner));
    for (const owner of unnamed) named.set(owner, name.template);
    if (unnamed.length === 0 && !names.includes(name.template)) names.push(name.template);
  }
  return {
    names,
    mentions: mentions.map((mention) => {
      const fileName = named.get(mention);
      return fileName === undefined ? mention : { ...mention, fileName, rules: [...mention.rules, 'attach-names'] };
    }),
  };
}

function ownersOf(name: FoundName, mentions: readonly Mention[]): readonly Mention[] {
  const inBlock = mentions.filter(({ sentence }) => sentence.block.index === name.block);
  // the rule stands in the line over a group: every item of the group goes into that file
  const ofGroup = mentions.filter(({ demand }) => demand.group?.block === name.block);
  if (ofGroup.length > 0) return ofGroup;
  const before = inBlock.findLast(({ sentence, spot }) => (sentence.tokens[spot.first]?.start ?? 0) < name.start);
  const nearest =
    before ??
    inBlock[0] ??
    mentions.findLast(({ demand }) => demand.item <= name.block && name.block - demand.item <= 2);
  return nearest ? [nearest] : [];
}
