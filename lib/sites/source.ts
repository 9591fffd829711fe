import type { Block } from '../page/page';
import type { JobData } from './job-data';

/** A page as its readers see it: the document, and what was read of it so far. */
export interface PageSource {
  readonly document: Document;
  readonly url: string;
  readonly blocks: readonly Block[];
  /** What the page states as schema.org data, in JSON-LD or microdata. */
  readonly data: JobData;
}
