import type { Posting } from '../../posting/posting';
import type { Context } from '../context';
import { readLanguages } from './application-languages';
import { readChannel } from './channel';
import { readContacts } from './contacts';
import { readDeadline } from './deadline';
import { readMaxSize, readOrdered, readSingle } from './file-rules';
import { readFormats } from './formats';
import { isOneOfMany, readPostingSigns } from './is-posting';
import { factBlocksOf } from './make-fact-blocks';
import { type FoundName, readNames } from './naming';
import { namesAnother, readReference } from './reference';
import { readRolling } from './rolling';
import { readSubject } from './subject';
import { readEmployer, readTitle } from './title-and-employer';

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
export function readFacts(context: Context): Facts {
  const blocks = factBlocksOf(context);
  const { reference, ...numbered } = readReference(blocks, context);
  const own = blocks.filter((block) => !namesAnother(block, reference));
  const { deadline, pendingDeadline, ...due } = readDeadline(own, context);
  const rolling = readRolling(blocks, context);
  const { formats, forbiddenFormats, evidence: typed } = readFormats(blocks);
  const size = readMaxSize(blocks);
  const single = readSingle(blocks);
  const ordered = readOrdered(blocks);
  const { languages, evidence: written } = readLanguages(blocks);
  const { channel, evidence: sent } = readChannel(blocks);
  const { subject, evidence: headed, places } = readSubject(blocks, context, reference, channel);
  const title = readTitle(blocks, context);
  const employer = readEmployer(blocks, context, title?.value ?? null);
  const { contacts, evidence: asked } = readContacts(blocks);
  const names = readNames(blocks, context, reference, places);
  const signs = readPostingSigns(own, context, {
    hasReference: reference !== null,
    hasDeadline: deadline !== null || pendingDeadline !== null,
    isRolling: rolling.length > 0,
    isOneOfMany: isOneOfMany(blocks, own),
  });
  context.note({
    block: null,
    rule: 'is-posting',
    did: signs.isPosting ? 'claimed' : 'dropped',
    text: signs.found.join(', '),
    because: `the signs of a job ad add up to ${signs.score}`,
  });
  return {
    title: title?.value ?? null,
    employer: employer?.value ?? null,
    reference,
    deadline,
    pendingDeadline,
    rolling: rolling.length > 0,
    languages,
    subject,
    channel,
    contacts,
    evidence: {
      title: title ? [title.evidence] : [],
      employer: employer ? [employer.evidence] : [],
      contacts: asked,
      reference: numbered.evidence,
      ...(pendingDeadline ? { pendingDeadline: due.evidence } : { deadline: due.evidence }),
      rolling,
      ...typed,
      maxSizeMB: size ? [size.evidence] : [],
      single: single ? [single] : [],
      ordered: ordered ? [ordered] : [],
      languages: written,
      channel: sent,
      subject: headed,
      names: names.map(({ evidence }) => evidence),
    },
    conflicts: [due.conflict, numbered.conflict].filter((conflict) => conflict !== null),
    files: {
      formats,
      forbiddenFormats,
      maxSizeMB: size?.megabytes ?? null,
      single: single !== null,
      ordered: ordered !== null,
    },
    names,
    isPosting: signs.isPosting,
  };
}
