// What may end up in which bundle. Types leave no trace in a bundle, so type-only imports do not count here.
export default {
  forbidden: [
    {
      name: 'content-script-is-small',
      comment: 'The content script detects and reads; understanding and checking happen in the background.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]*content' },
      to: { path: '^lib/(matcher|languages|naming|checklist)/|node_modules/zod/', reachable: true },
    },
    {
      name: 'popup-reads-no-site',
      comment: 'The popup would bundle every adapter.',
      severity: 'error',
      from: { path: '^entrypoints/popup/' },
      to: { path: '^lib/sites/adapters/|^lib/matcher/', reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    doNotFollow: { path: 'node_modules' },
  },
};
