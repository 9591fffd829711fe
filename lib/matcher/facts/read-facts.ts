import type { Evidence } from '../../posting/evidence';
import type { Posting } from '../../posting/posting';
import type { Context } from '../context';

/** A naming rule as the ad states it, and where, so that it can be laid on the item or group that it stands with. */
export interface FoundName {
  /** With {familyName} and the like. */
  readonly template: string;
  /** `all`: for every file. `item`: for the document that the rule stands with. */
  readonly scope: 'all' | 'item';
  /** Index of the block on the page, and offset of the rule in its text. */
  readonly block: number;
  readonly start: number;
  readonly evidence: Evidence;
}

/** Everything that an ad states beside its list of documents. */
export interface Facts
  extends Pick<
    Posting,
    | 'title'
    | 'employer'
    | 'reference'
    | 'deadline'
    | 'pendingDeadline'
    | 'rolling'
    | 'languages'
    | 'subject'
    | 'channel'
    | 'contacts'
    | 'evidence'
    | 'conflicts'
  > {
  /** Rules for files, without `names`: those are `names` below until they are laid on items. */
  readonly files: Omit<Posting['files'], 'names'>;
  readonly names: readonly FoundName[];
  /** False: the page is no single academic job ad. */
  readonly isPosting: boolean;
}

/** Reads the facts of a page. */
export function readFacts(_context: Context): Facts {
  return {
    title: null,
    employer: null,
    reference: null,
    deadline: null,
    pendingDeadline: null,
    rolling: false,
    languages: [],
    subject: null,
    channel: null,
    contacts: [],
    evidence: {},
    conflicts: [],
    files: { formats: [], forbiddenFormats: [], maxSizeMB: null, single: false, ordered: false },
    names: [],
    isPosting: true,
  };
}
