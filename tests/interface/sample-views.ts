import type { PopupView, PostingView } from '../../components/view';
import type { Checklist, FileNameView, Item, ItemPart } from '../../lib/checklist/checklist';
import type { Evidence } from '../../lib/posting/evidence';
import { requirement } from '../sample-posting';

// Views as the popup gets them, of three invented ads that ask in three ways.

export function said(exact: string, block: number | null = 3): Evidence {
  return { quote: { exact, prefix: 'Your application holds ', suffix: ' and is sent' }, block, rule: 'sample' };
}

export function named(name: string, by: FileNameView['by'] = 'ad'): FileNameView {
  const missing = (['familyName', 'givenName', 'reference'] as const).filter((field) => name.includes(`{${field}}`));
  return { name, by, missing, replaced: [] };
}

export function part(key: string, label: string, ticked = false): ItemPart {
  return { key, label, ticked, evidence: said(label), document: null };
}

export function item(key: string, label: string, more: Partial<Item> = {}): Item {
  return {
    key,
    kind: null,
    label,
    necessity: 'required',
    condition: null,
    pages: null,
    words: null,
    count: null,
    language: null,
    note: null,
    state: 'open',
    parts: [],
    fileName: null,
    evidence: [said(label)],
    origin: 'ad',
    checkAgain: false,
    ...more,
  };
}

const nothing: Checklist = {
  title: null,
  employer: null,
  reference: { value: null, evidence: null, isOwn: false, inAd: null },
  deadline: {
    state: 'none',
    date: null,
    time: null,
    timeZone: null,
    daysLeft: null,
    local: null,
    hasPassed: false,
    evidence: null,
    isOwn: false,
    inAd: null,
  },
  files: {
    formats: [],
    forbiddenFormats: [],
    maxSizeMB: null,
    single: false,
    ordered: false,
    whole: null,
    names: [],
    evidence: [],
  },
  languages: { value: null, evidence: null },
  subject: { value: null, evidence: null },
  channel: { value: null, evidence: null },
  groups: [],
  unwanted: [],
  progress: { ready: 0, total: 0, segments: [] },
  contacts: [],
  conflicts: [],
  unsure: [],
  changes: null,
  removed: [],
  sentOn: null,
  isSaved: false,
  factsMissing: false,
  isCut: false,
  lang: 'en',
};

/** A checklist with its progress counted from its items. */
export function checklist(more: Partial<Checklist>): Checklist {
  const items = (more.groups ?? []).flatMap((group) => group.items).filter((one) => one.necessity === 'required');
  const segments = items.map(({ state }) => (state === 'ready' ? 1 : state === 'partly' ? 0.5 : 0));
  return {
    ...nothing,
    progress: { ready: items.filter(({ state }) => state === 'ready').length, total: items.length, segments },
    ...more,
  };
}

/** Named files with parts under the ad's own headings, a file rule, contacts. */
export function combinedFiles(familyName: string): Checklist {
  const name = (document: string) => named(`${document}, ${familyName}, 20230018.pdf`);
  return checklist({
    title: 'PhD student position in mathematics for deep learning foundations',
    employer: 'Chalmers',
    reference: { value: '20230018', evidence: said('Ref 20230018'), isOwn: false, inAd: null },
    deadline: {
      state: 'stated',
      date: '2023-02-24',
      time: null,
      timeZone: null,
      daysLeft: 12,
      local: null,
      hasPassed: false,
      evidence: said('24 February 2023'),
      isOwn: false,
      inAd: null,
    },
    files: {
      formats: ['pdf'],
      forbiddenFormats: ['zip'],
      maxSizeMB: 40,
      single: false,
      ordered: false,
      whole: null,
      names: [],
      evidence: [said('PDF files'), said('no Zip files')],
    },
    languages: { value: ['en'], evidence: said('written in English') },
    channel: { value: 'portal', evidence: said('the button at the foot of the page') },
    groups: [
      {
        title: null,
        items: [
          item('cv', 'CV', {
            state: 'partly',
            fileName: name('CV'),
            parts: [
              part('cv/cv', 'CV', true),
              part('cv/other', 'Previous employments, leadership qualifications', true),
              part('cv/references', 'Two references'),
            ],
          }),
          item('cover-letter', 'Personal letter', {
            pages: { min: 1, max: 3 },
            fileName: name('Personal letter'),
            parts: [
              part('letter/1', 'Introduce yourself'),
              part('letter/2', 'Previous experience'),
              part('letter/3', 'Future goals'),
            ],
          }),
        ],
      },
      {
        title: 'Other documents',
        items: [
          item('thesis', 'Bachelor’s and/or master’s thesis', { state: 'ready', fileName: name('Thesis') }),
          item('transcript', 'Transcripts, grades and certificates', { fileName: name('Transcripts') }),
        ],
      },
    ],
    contacts: [
      { name: 'Maria Exempel', role: 'Professor, head of project', email: 'maria@example.org', phone: null },
      { name: 'Erik Exempel', role: 'Head of division', email: 'erik@example.org', phone: '+46 31 000 00 00' },
    ],
  });
}

/** A flyer: a date to come, no number, no naming rule, one thing that is optional. */
export const flyer = checklist({
  title: 'PhD Position: Towards a theory of deep learning',
  employer: 'KTH',
  deadline: {
    state: 'pending',
    date: null,
    time: '23:59',
    timeZone: 'Europe/Brussels',
    daysLeft: null,
    local: null,
    hasPassed: false,
    evidence: said('the deadline, midnight CET/CEST'),
    isOwn: false,
    inAd: null,
  },
  groups: [
    {
      title: null,
      items: [
        item('cv', 'CV', { state: 'ready', fileName: named('CV, Andersson.pdf', 'own') }),
        item('cover-letter', 'Cover letter', {
          pages: { min: null, max: 2 },
          fileName: named('Cover letter, Andersson.pdf', 'own'),
          parts: [part('l/1', 'Academic interests'), part('l/2', 'Previous studies and work')],
        }),
        item('degree-certificate', 'Degree certificates and transcripts', {
          fileName: named('Degree certificates, Andersson.pdf', 'own'),
        }),
        item('references', 'Contact info for two references', { necessity: 'optional', count: 2 }),
      ],
    },
  ],
});

/** Languages to choose from, a long reference with a slash, conditions, things not to send, doubts of every sort. */
export const doubtful = checklist({
  title: 'PhD position in mathematics or mathematical statistics, with focus on geometric deep learning',
  employer: 'Umeå University',
  reference: { value: 'AN 2.2.1/808-24', evidence: said('AN 2.2.1/808-24'), isOwn: false, inAd: null },
  deadline: {
    state: 'stated',
    date: '2024-08-26',
    time: '23:59',
    timeZone: 'Europe/Stockholm',
    daysLeft: 3,
    local: '2024-08-27 06:59',
    hasPassed: false,
    evidence: said('26 August 2024'),
    isOwn: false,
    inAd: null,
  },
  languages: { value: ['en', 'sv'], evidence: said('English or Swedish') },
  subject: { value: 'Application AN 2.2.1/808-24', evidence: said('with the subject') },
  channel: { value: 'email', evidence: said('by e-mail') },
  groups: [
    {
      title: null,
      items: [
        item('cover-letter', 'Personal letter', { state: 'ready', fileName: named('Personal letter, Andersson.pdf') }),
        item('thesis', 'Relevant work', {
          pages: { min: null, max: 5 },
          note: 'Ask Kim for the final PDF',
          origin: 'edited',
          fileName: {
            name: 'Relevant work, Andersson, AN 2.2.1-808-24.pdf',
            by: 'ad',
            missing: [],
            replaced: [{ from: '/', to: '-' }],
          },
        }),
        item('test-score', 'GRE, TOEFL or IELTS scores', {
          necessity: 'conditional',
          condition: 'if available',
          fileName: named('Test scores, Andersson.pdf', 'own'),
        }),
        item('added:1', 'List of publications', { origin: 'added', evidence: [], necessity: 'optional' }),
      ],
    },
  ],
  unwanted: [item('photo', 'Photo', { necessity: 'unwanted' })],
  conflicts: [
    {
      field: 'deadline',
      values: [
        { value: '2024-08-26', evidence: said('26 August 2024') },
        { value: '2024-08-30', evidence: said('30 August 2024') },
      ],
      used: '2024-08-26',
    },
  ],
  unsure: [said('Further papers of interest can be handed in.')],
  removed: [{ key: 'references', label: 'References' }],
  isSaved: true,
  factsMissing: true,
});

export function posting(list: Checklist, more: Partial<PostingView> = {}): PopupView {
  return {
    state: 'posting',
    checklist: list,
    canShowInAd: true,
    isOrigin: false,
    applicant: { familyName: 'Andersson', givenName: 'Eva' },
    format: 'html',
    ...more,
  };
}

/** An ad that was changed after it was saved. */
export const changed = {
  ...combinedFiles('Andersson'),
  isSaved: true,
  changes: {
    since: '2023-02-03T10:00:00.000Z',
    added: [
      {
        key: 'research-plan',
        label: 'Research plan',
        necessity: 'required',
        pages: { min: null, max: 2 },
        words: null,
        count: null,
        evidence: [said('a research plan')],
      },
    ],
    removed: [
      {
        key: 'references',
        label: 'Two references',
        necessity: 'required',
        pages: null,
        words: null,
        count: 2,
        evidence: [said('two references')],
      },
    ],
    altered: [
      {
        key: 'cover-letter',
        label: 'Personal letter',
        fields: ['pages'],
        before: requirement({ label: 'Personal letter', pages: { min: 1, max: 3 } }),
        after: requirement({ label: 'Personal letter', pages: { min: null, max: 2 } }),
        newContents: ['Future goals'],
        goneContents: [],
        evidence: [said('at most two pages')],
      },
    ],
    facts: [{ fact: 'deadline', before: ['2023-02-24'], after: ['2023-02-20'], evidence: [said('20 February 2023')] }],
  },
} as const satisfies Checklist;

/** One view for every screen there is. */
export const views = {
  'combined-files': posting(combinedFiles('Andersson')),
  'no-name-yet': posting(combinedFiles('{familyName}'), { applicant: null }),
  flyer: posting(flyer, { format: 'pdf', canShowInAd: false }),
  doubtful: posting(doubtful),
  'nothing-asked': {
    state: 'no-requirements',
    checklist: checklist({ title: 'Stipendiat i statistikk', employer: 'NTNU', lang: 'no' }),
    canShowInAd: true,
    isOrigin: false,
    applicant: null,
    format: 'html',
  },
  reading: { state: 'reading' },
  'not-a-posting': {
    state: 'not-a-posting',
    next: [
      next('1', 'Doctoral student in mathematical statistics', 'Lund University', '2024-08-15', 2),
      next('2', 'Doktorand i tillämpad matematik', 'Uppsala universitet', '2024-08-19', 6),
      next('3', 'PhD position, geometric deep learning', 'Umeå University', '2024-08-26', 13),
      next('4', 'PhD Position: Towards a theory of deep learning', 'KTH', null, null),
    ],
  },
  changed: posting(changed),
  'not-read': { state: 'not-read', next: [] },
  'in-the-form': posting(combinedFiles('Andersson'), { isOrigin: true, canShowInAd: false }),
  framed: { state: 'unreadable', reason: 'framed', frameUrl: 'https://ads.example.org/17' },
  'no-access': { state: 'unreadable', reason: 'no-access', frameUrl: null },
  failed: { state: 'failed', details: 'Site "example": nothing at #advert' },
} as const satisfies Record<string, PopupView>;

function next(id: string, title: string, employer: string, date: string | null, daysLeft: number | null) {
  return { id, title, employer, url: `https://example.org/${id}`, date, daysLeft, progress: { ready: 3, total: 5 } };
}
