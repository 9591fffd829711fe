// Who may import whom: docs/ARCHITECTURE.md has the picture. Type-only imports count here, as knowing is a dependency too.

/** What each room may import of ours besides itself; a room that is missing here may import nothing of ours. */
const rooms = {
  documents: [],
  posting: ['documents'],
  page: [],
  languages: ['documents', 'posting'],
  naming: ['documents', 'posting', 'page', 'languages', 'applications'],
  matcher: ['documents', 'posting', 'page', 'languages', 'naming'],
  checklist: ['documents', 'posting', 'naming', 'applications'],
  applications: ['documents', 'posting', 'page', 'checklist'],
  calendar: ['checklist'],
  sites: ['page'],
  pdf: ['page'],
  'in-page': ['page', 'posting', 'applications', 'sites', 'browser'],
  browser: ['documents', 'posting', 'page', 'languages', 'applications', 'checklist', 'calendar', 'sites', 'pdf'],
  interface: ['documents', 'posting', 'applications', 'checklist'],
};

const roomRules = Object.entries(rooms).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `lib/${room} may import ${others.length === 0 ? 'no other room' : `lib/${others.join(', lib/')}`}.`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(lib|components|entrypoints|scripts|tests)/', pathNot: `^lib/(${[room, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Types may know each other; code may not wait for itself.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...roomRules,
    {
      name: 'in-page-knows-messages',
      comment: 'What runs in the ad knows the shape of what it is told, and nothing else of the browser.',
      severity: 'error',
      from: { path: '^lib/in-page/' },
      to: { path: '^lib/browser/(?!messages|page-messages)' },
    },
    {
      name: 'units-stand-alone',
      comment: 'An adapter, a lexicon or a naming rule never imports another one.',
      severity: 'error',
      from: { path: '^lib/(sites/adapters|languages/lexicons|naming/rules)/' },
      to: { path: '^lib/(sites/adapters|languages/lexicons|naming/rules)/' },
    },
    {
      name: 'components-show',
      comment: 'Components get what they show; they never reach for the browser, a site or the matcher.',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(lib/(browser|sites|matcher|languages|pdf|page)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'entrypoints-wire',
      comment: 'Nothing imports an entrypoint but itself.',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'one-browser-room',
      comment: 'The extension API comes through lib/browser.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/browser/|\\.test\\.tsx?$' },
      to: { path: '^(wxt|webextension-polyfill)(/|$)|node_modules/(wxt|webextension-polyfill)/' },
    },
    {
      name: 'zod-where-data-is-received',
      comment: 'Schemas are run where data arrives. Elsewhere import their types.',
      severity: 'error',
      from: {
        path: '^(components|lib/(documents|page|languages|naming|matcher|checklist|calendar|sites|pdf|interface))/',
      },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(lib|components)/',
        pathNot: '^lib/(sites/adapters|languages/lexicons|naming/rules)/',
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    exclude: { path: '^(\\.output|\\.wxt)/' },
  },
};
