/** What a block was on the page. `item` is a bullet or numbered line, `cell` a table cell, `term` the label of a label/value pair. */
export type BlockRole = 'heading' | 'paragraph' | 'item' | 'cell' | 'term';

/** One heading, paragraph, list item or cell of a page, in reading order. */
export interface Block {
  /** Position in `Page.blocks`, from 0. */
  readonly index: number;
  readonly role: BlockRole;
  /** Heading: 1 to 6. Item: nesting depth from 1. Everything else: 0. */
  readonly level: number;
  /** The page's words to the letter, white space folded to single spaces, without characters that nobody sees. */
  readonly text: string;
  /** The headings above the block, outermost first, without the block itself. */
  readonly trail: readonly string[];
}

/** A fact that the page states as data: in JSON-LD, microdata, or a label/value pair that the site's adapter names. */
export interface PageFact {
  readonly value: string;
  /** The page's own words for it; the value itself where it stands in no visible text. */
  readonly text: string;
  /** Where it stood: `json-ld`, `microdata`, `label`, `heading` or `address`. */
  readonly source: FactSource;
}

/** A link in a page's text. */
export interface PageLink {
  readonly text: string;
  /** Whole address, without a fragment. */
  readonly href: string;
  /** Index of the block that its words stand in. */
  readonly block: number;
}

export type FactSource = 'json-ld' | 'microdata' | 'label' | 'heading' | 'address';

export type FactName = 'title' | 'employer' | 'reference' | 'deadline';

/** What a reader of HTML, PDF or plain text hands to the matcher. Plain data: it crosses contexts. */
export interface Page {
  readonly url: string | null;
  /** Id of the site whose adapter read it; null for the general reader. */
  readonly site: string | null;
  readonly format: 'html' | 'pdf' | 'text';
  /** The language that the page declares (BCP 47), null if none. It is often wrong: the matcher tells from the text. */
  readonly language: string | null;
  readonly facts: Readonly<Partial<Record<FactName, PageFact>>>;
  readonly blocks: readonly Block[];
  /** Missing where the format has none that can be read. */
  readonly links?: readonly PageLink[];
  /** True if the address is one that the site's adapter knows as an ad. */
  readonly isKnownAd: boolean;
  /** True if an adapter knows the site, but the site's own facts stood where they used to no longer. */
  readonly factsMissing: boolean;
  /** True if the page goes on beyond what was read of it: what is not in `blocks` may still be on the page. */
  readonly isCut: boolean;
}
