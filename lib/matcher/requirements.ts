import type { Evidence } from '../posting/evidence';
import type { Requirement } from '../posting/requirement';
import type { Context } from './context';
import type { Facts } from './facts/read-facts';

/** What the ad asks to hand in, with the sentences from which nothing could be told, and the naming rules of no item. */
export interface ReadRequirements {
  readonly requirements: readonly Requirement[];
  readonly unsure: readonly Evidence[];
  readonly names: readonly string[];
}

/** Reads what the ad asks to hand in. */
export function readRequirements(_context: Context, facts: Facts): ReadRequirements {
  return { requirements: [], unsure: [], names: facts.names.map((name) => name.template) };
}
