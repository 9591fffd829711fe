import { fold } from '../page/fold';
import type { Block, FactName, FactSource, PageFact } from '../page/page';
import type { Place } from './contract';

/** Longest text that is taken for a fact; a selector that meets more has met something else. */
const LONGEST_FACT = 300;

/** The text of the first element that a CSS selector finds; the `content` of a meta element. */
export function at(selector: string): Place {
  return ({ document }) => {
    for (const element of document.querySelectorAll(selector)) {
      const text = fold(element.getAttribute('content') ?? element.textContent ?? '');
      const isHeading = /^h[1-6]$/u.test(element.localName);
      if (text.length <= LONGEST_FACT && text) return factOf(text, isHeading ? 'heading' : 'label');
    }
    return null;
  };
}

/** The value beside or under one of the page's labels, however page and label are built. */
export function under(...labels: readonly string[]): Place {
  const wanted = new Set(labels.map(bare));
  return ({ blocks }) => {
    for (const [at, block] of blocks.entries()) {
      const fact = factOf(besideOrUnder(block, blocks[at + 1], wanted), 'label');
      if (fact) return fact;
    }
    return null;
  };
}

/** What the page's schema.org data says. */
export function data(name: FactName): Place {
  return ({ data: facts }) => facts[name] ?? null;
}

/** A part of the address, which is the only place where some sites name the reference: the first group of the pattern. */
export function address(pattern: RegExp): Place {
  return ({ url }) => factOf(pattern.exec(url)?.[1], 'address');
}

/** What the address stands for: the first group of the pattern, as the names have it. */
export function namedBy(pattern: RegExp, names: Readonly<Record<string, string>>): Place {
  return ({ url }) => factOf(names[pattern.exec(url)?.[1] ?? ''], 'address');
}

/** A part of the document's title: the first group of the pattern. */
export function inTitle(pattern: RegExp): Place {
  return ({ document }) => factOf(pattern.exec(fold(document.title))?.[1], 'heading');
}

/** What the text states without a label beside it, told by its shape: the first group of the pattern in the first block that has it. */
export function inText(pattern: RegExp): Place {
  return ({ blocks }) => {
    for (const { text } of blocks) {
      const fact = factOf(pattern.exec(text)?.[1], 'label');
      if (fact) return fact;
    }
    return null;
  };
}

/** What is known from the address alone: on a university's own site it is the employer. */
export function named(value: string): Place {
  return () => factOf(value, 'address');
}

/** A fact in the page's own words; null for none. */
function factOf(text: string | null | undefined, source: FactSource): PageFact | null {
  return text ? { value: text, text, source } : null;
}

function besideOrUnder(block: Block, next: Block | undefined, wanted: ReadonlySet<string>): string | null {
  if (block.text.length > LONGEST_FACT) return null;
  if (wanted.has(bare(block.text))) {
    const isValue = next && next.role !== 'heading' && next.role !== 'term' && next.text.length <= LONGEST_FACT;
    return isValue ? next.text : null;
  }
  const colon = block.text.indexOf(':');
  if (colon < 0 || !wanted.has(bare(block.text.slice(0, colon)))) return null;
  return block.text.slice(colon + 1).trim();
}

function bare(label: string): string {
  return fold(label).replace(/ ?:$/u, '').toLowerCase();
}
