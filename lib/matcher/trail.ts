import { claims, type Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';
import type { Context } from './context';

/** Adds to the trail what was claimed: which rules made which claim of which words. */
export function noteClaims(posting: Posting, { note }: Context): void {
  for (const claim of claims) {
    for (const { block, rule, quote } of posting.evidence[claim] ?? []) {
      note({ block, rule, did: 'claimed', text: quote.exact, because: `it gives ${claim}` });
    }
  }
  for (const requirement of posting.requirements) {
    for (const { block, rule, quote } of requirement.evidence) {
      note({ block, rule, did: 'claimed', text: quote.exact, because: `it asks for ${summaryOf(requirement)}` });
    }
  }
  for (const { block, rule, quote } of posting.unsure) {
    note({ block, rule, did: 'noted', text: quote.exact, because: 'it speaks of documents that could not be told' });
  }
}

function summaryOf({ kind, label, necessity }: Requirement): string {
  return `${kind}, "${label}", ${necessity}`;
}
