import type { ReadBlock, Sentence } from './context';

/** Why a sentence is read for documents. */
export interface Demand {
  /**
   * `sentence`: it asks in its own words. `list`: it is an item of a list that something above asks for.
   * `detail`: it says more about such an item. `content`: it says what an item is to hold.
   * `heading`: nothing asks, but it stands where ads list documents.
   */
  readonly by: 'sentence' | 'list' | 'detail' | 'content' | 'heading';
  /** The sentence that asks; for a list under a bare heading, the heading. */
  readonly asker: Sentence;
  /** Index of the block that begins the item: all details and contents of an item share it. */
  readonly item: number;
  /** The ad's own heading over items that belong together; null if it has none. */
  readonly group: Group | null;
}

/** A line of the ad that stands over the items that go with it, often into one file. */
export interface Group {
  /** What the line calls them, without a colon and what is said of the file: "Personal letter". */
  readonly title: string;
  /** Index of the line's block. */
  readonly block: number;
}

/** A list that is open: what stands below belongs to it until something closes it. */
export interface Scope {
  readonly by: 'list' | 'content' | 'heading';
  readonly asker: Sentence;
  readonly opener: ReadBlock;
  /** Depth of its bullets, 0 where its items are plain lines; null until the first is met. */
  level: number | null;
  item: number;
  group: Group | null;
}

export function demandBy(by: Demand['by'], asker: Sentence, read: ReadBlock, group: Group | null): Demand {
  return { by, asker, item: read.block.index, group };
}
