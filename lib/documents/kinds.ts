/** Which part of an application a kind of document belongs to; orders checklists that the ad does not order itself. */
type Section = 'about-you' | 'plans' | 'proof' | 'work' | 'people' | 'other';

interface KindRow {
  readonly section: Section;
  /** English name of the kind, for the command line and as a stem for file names where the ad has no word of its own. */
  readonly label: string;
}

/**
 * Every kind of thing an applicant can be asked to hand in, in display order.
 * What counts as which kind is the reading guide's matter: docs/READING.md.
 */
export const DOCUMENT_KINDS = {
  'application-form': { section: 'about-you', label: 'Application form' },
  'cover-letter': { section: 'about-you', label: 'Cover letter' },
  cv: { section: 'about-you', label: 'CV' },
  'research-statement': { section: 'plans', label: 'Research statement' },
  'teaching-statement': { section: 'plans', label: 'Teaching statement' },
  'diversity-statement': { section: 'plans', label: 'Diversity statement' },
  'degree-certificate': { section: 'proof', label: 'Degree certificate' },
  transcript: { section: 'proof', label: 'Transcript of records' },
  'language-certificate': { section: 'proof', label: 'Language certificate' },
  'test-score': { section: 'proof', label: 'Test score' },
  'employment-certificate': { section: 'proof', label: 'Employment certificate' },
  certificate: { section: 'proof', label: 'Other certificates' },
  translation: { section: 'proof', label: 'Translation' },
  thesis: { section: 'work', label: 'Thesis' },
  'thesis-summary': { section: 'work', label: 'Thesis summary' },
  publications: { section: 'work', label: 'Publications' },
  'publication-list': { section: 'work', label: 'List of publications' },
  'writing-sample': { section: 'work', label: 'Writing sample' },
  portfolio: { section: 'work', label: 'Portfolio' },
  references: { section: 'people', label: 'References' },
  'recommendation-letter': { section: 'people', label: 'Recommendation letter' },
  'id-document': { section: 'other', label: 'Identity document' },
  photo: { section: 'other', label: 'Photo' },
  video: { section: 'other', label: 'Video' },
  other: { section: 'other', label: 'Other' },
} as const satisfies Record<string, KindRow>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** Every kind, in display order. */
export const documentKinds: readonly DocumentKind[] = Object.keys(DOCUMENT_KINDS).filter(isDocumentKind);

function isDocumentKind(name: string): name is DocumentKind {
  return name in DOCUMENT_KINDS;
}
