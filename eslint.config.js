import noUnsanitized from 'eslint-plugin-no-unsanitized';
import redos from 'eslint-plugin-redos';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// docs/ARCHITECTURE.md says what the rings are and why.
const ring0 = ['documents', 'posting', 'page', 'languages', 'matcher', 'naming', 'checklist', 'applications'].map(
  (room) => `lib/${room}/**/*.ts`,
);
const ring1 = ['lib/sites/**/*.ts', 'lib/pdf/**/*.ts'];
const units = [
  'lib/sites/adapters/*.ts',
  'lib/languages/lexicons/*.ts',
  'lib/naming/rules/*.ts',
  'lib/interface/messages/*.ts',
];
const tests = ['**/*.test.{ts,tsx}', 'tests/**/*.ts'];

const parameter = 'Take it as a parameter: what is not passed in does not exist here.';
const globals = ['document', 'window', 'location', 'navigator', 'localStorage', 'fetch', 'browser', 'chrome', 'self'];

// `no-restricted-syntax` is one rule: a later block replaces an earlier one, so each block lists all that it forbids.
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'Import from where it is defined.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'Import from where it is defined.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector: 'ClassDeclaration:not([superClass.name=/Error$/]):not(:has(PropertyDefinition > PrivateIdentifier))',
    message: 'Plain objects and functions; a class is for an error or for state that nobody else may touch.',
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Page text is data, never HTML.' },
];
const named = [{ selector: 'ExportDefaultDeclaration', message: 'Default exports are for units that a glob finds.' }];
const pure = [
  { selector: 'Literal[regex.pattern=/\\\\[bBwW]/]', message: 'It calls "ä" a boundary. Use \\p{L} and \\p{N}.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: parameter },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: parameter },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: parameter },
];
const zod = {
  paths: [{ name: 'zod', message: 'Use zod/mini: it is a fifth of the size.' }],
};

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules', 'coverage', 'tests/corpus'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  noUnsanitized.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    plugins: { redos },
    rules: {
      'redos/no-vulnerable': ['error', { cache: false, timeout: 5000 }],
      'regexp/require-unicode-regexp': 'error',
      // It wants \w, which ring 0 forbids.
      'regexp/prefer-w': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', zod],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Page text is data, never HTML.',
        })),
      ],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**'],
    ignores: units,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...named] },
  },
  { files: ring0, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...named, ...pure] } },
  { files: units, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...pure] } },
  // Addresses are ASCII.
  { files: ['lib/sites/adapters/*.ts'], rules: { 'regexp/require-unicode-regexp': 'off' } },
  {
    files: ring1,
    rules: {
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: parameter }))],
      'no-restricted-properties': [
        'error',
        ...globals.map((property) => ({ object: 'globalThis', property, message: parameter })),
      ],
      // The DOM's types promise a body and a root, which a broken page lacks.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // What a test reads is its own.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'redos/no-vulnerable': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
