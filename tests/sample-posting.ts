import type { Evidence } from '../lib/posting/evidence';
import type { Posting } from '../lib/posting/posting';
import type { Requirement } from '../lib/posting/requirement';

/** Words of an ad as evidence. */
export function evidence(exact: string, block = 0): Evidence {
  return { quote: { exact, prefix: '', suffix: '' }, block, rule: 'test' };
}

/** A required CV, but for what is given. */
export function requirement(given: Partial<Requirement> = {}): Requirement {
  const label = given.label ?? 'CV';
  return {
    kind: 'cv',
    label,
    necessity: 'required',
    condition: null,
    pages: null,
    words: null,
    count: null,
    language: null,
    includes: [],
    group: null,
    fileName: null,
    evidence: [evidence(label)],
    ...given,
  };
}

/** An ad that says nothing, but for what is given. */
export function posting(given: Partial<Posting> = {}): Posting {
  return {
    version: 1,
    url: null,
    site: null,
    language: 'en',
    title: 'PhD student in geometry',
    employer: 'University of Examples',
    reference: null,
    deadline: null,
    pendingDeadline: null,
    rolling: false,
    requirements: [],
    files: { formats: [], forbiddenFormats: [], maxSizeMB: null, single: false, ordered: false, names: [] },
    languages: [],
    subject: null,
    channel: null,
    contacts: [],
    evidence: {},
    conflicts: [],
    unsure: [],
    factsMissing: false,
    isCut: false,
    ...given,
  };
}
