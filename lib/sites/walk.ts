import { type ElementSort, hiddenIn, sortOf } from './elements';

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** What may still be read. */
export interface Budget {
  nodes: number;
  characters: number;
}

/** Told of every text, and of every element on the way into it and out of it. */
export interface Visitor {
  text(data: string): void;
  enter(element: Element, sort: ElementSort): void;
  leave(element: Node): void;
}

/**
 * One pass over the nodes under a root, as far as the budget goes, without recursion: depth costs nothing. What nobody is
 * meant to see, and `omitted` elements, to which that is added, are passed over with all that is in them.
 */
export function walk(root: ParentNode, omitted: Set<Element>, reader: Visitor, budget: Budget): void {
  let node: Node = root;
  for (const element of hiddenIn(root)) omitted.add(element);
  for (;;) {
    budget.nodes -= 1;
    let inside: Node | null = null;
    if (node.nodeType === TEXT) {
      const data = (node.nodeValue ?? '').slice(0, budget.characters);
      budget.characters -= data.length;
      reader.text(data);
    } else if (isElement(node) && !omitted.has(node)) {
      const sort = sortOf(node);
      if (sort !== 'skipped') {
        reader.enter(node, sort);
        const { shadowRoot } = node;
        if (shadowRoot) for (const element of hiddenIn(shadowRoot)) omitted.add(element);
        inside = shadowRoot ?? node.firstChild;
        if (!inside) reader.leave(node);
      }
    } else if (node.nodeType === FRAGMENT) inside = node.firstChild;
    if (budget.nodes <= 0 || budget.characters <= 0) return;
    if (inside) {
      node = inside;
      continue;
    }
    for (;;) {
      if (node === root) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      const up: Node | null = node.parentNode;
      if (up && isShadow(up)) {
        // the host's own children are what its slots show
        const { host } = up;
        if (host.firstChild) {
          node = host.firstChild;
          break;
        }
        node = host;
      } else if (up) node = up;
      else return;
      reader.leave(node);
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT && 'host' in node;
}
