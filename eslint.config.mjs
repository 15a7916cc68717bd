import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The way of the data through src/core, first to last: a folder may import from itself and from folders before it.
 * `facts` are what everything from reading on speaks in: types of findings and settings, fingerprints; the running part of engine/ comes late.
 */
const FACTS = 'engine/(?:finding|fingerprint|settings)';
/** Programmes and grading schemes as data, which settings can add to; finding one in them comes after. */
const CATALOGUE = 'programmes/(?:programmes|grading-schemes)';
const LAYERS = [
  { name: 'text', path: 'text' },
  { name: 'workbook', path: 'workbook' },
  { name: 'formula', path: 'formula' },
  { name: 'calendar', path: 'calendar' },
  { name: 'quantity', path: 'quantity' },
  { name: 'plan', path: 'plan' },
  {
    name: 'catalogue',
    path: CATALOGUE,
    files: ['src/core/programmes/{programmes,grading-schemes}.ts'],
  },
  { name: 'facts', path: FACTS, files: ['src/core/engine/{finding,fingerprint,settings}.ts'] },
  {
    name: 'programmes',
    path: `(?!${CATALOGUE}$)programmes`,
    ignores: ['src/core/programmes/{programmes,grading-schemes}.ts'],
  },
  { name: 'reading', path: 'reading' },
  { name: 'achievement', path: 'achievement' },
  { name: 'entries', path: 'entries' },
  { name: 'actuals', path: 'actuals' },
  { name: 'comparison', path: 'comparison' },
  { name: 'rules', path: 'rules' },
  {
    name: 'engine',
    path: `(?!${FACTS}$)engine`,
    ignores: ['src/core/engine/{finding,fingerprint,settings}.ts'],
  },
  { name: 'audit', path: 'audit', files: ['src/core/audit.ts'] },
  { name: 'messages', path: 'messages' },
  { name: 'contract', path: 'contract' },
  { name: 'reports', path: 'reports' },
];

const NOTHING_OUTSIDE_CORE = [
  {
    regex: '^(?!\\.)(?!decimal\\.js$)',
    message: 'src/core is pure TypeScript: only decimal.js comes from outside.',
  },
  {
    regex: '^(?:\\.\\./)+(?:hosts|cli|taskpane|workbench)/',
    message: 'Imports only point towards src/core.',
  },
];

const coreWalls = LAYERS.map((layer, index) => {
  const { name, files = [`src/core/${name}/**`], ignores = [] } = layer;
  const later = LAYERS.slice(index + 1).map((other) => other.path);
  const here = name === 'audit' ? '\\./' : '(?:\\.\\./)+';
  const upwards = {
    regex: `^${here}(?:${later.join('|')})(?:/|$)`,
    message: `The way of the data runs one way: ${name} comes before it (docs/architecture.md).`,
  };
  const patterns = later.length === 0 ? NOTHING_OUTSIDE_CORE : [...NOTHING_OUTSIDE_CORE, upwards];
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

const walls = (files, forbidden, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`, message }] },
    ],
  },
});

const JAPANESE = '[\\u3041-\\u30ff\\u3400-\\u9fff]';
const SENTENCE = '。|(?:です|ます|ません|ください|でした)$';
const noText = (pattern, message) =>
  [`Literal[value=/${pattern}/]`, `TemplateElement[value.raw=/${pattern}/]`].map((selector) => ({
    selector,
    message,
  }));
const NO_SENTENCE = noText(SENTENCE, 'Every sentence that a user reads stands in src/core/messages.');
const NO_JAPANESE = noText(
  JAPANESE,
  'Japanese text belongs to src/core/messages or to a vocabulary of the reader.',
);

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': 'off', // tsc says it
      '@typescript-eslint/unbound-method': 'off', // handlers are plain functions in objects
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
    },
  },
  {
    files: ['test/**/*.ts'], // tests look into JSON and into other libraries' results
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'window',
          'document',
          'navigator',
          'fetch',
          'console',
          'setTimeout',
          'require',
        ].map((name) => ({ name, message: 'src/core knows no host.' })),
        { name: 'Date', message: 'src/core has no clock and no time zone: use CivilDate.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
    },
  },
  ...coreWalls,
  walls(['src/hosts/**'], ['cli', 'taskpane', 'workbench'], 'A host knows core and nothing that uses it.'),
  walls(['src/cli/**'], ['taskpane', 'workbench'], 'The command line uses core and hosts.'),
  walls(['src/taskpane/**'], ['cli', 'workbench'], 'The pane uses core and hosts.'),
  walls(['src/workbench/**'], ['cli'], 'Nobody imports the command line.'),
  {
    files: ['src/**'],
    ignores: ['src/core/messages/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SENTENCE, ...NO_JAPANESE] },
  },
  {
    files: [
      'src/core/{text,calendar,quantity,programmes,reading,actuals}/**', // what plans say
      'src/core/workbook/sheet-names.ts', // what Excel says
      'src/hosts/xlsx/read/builtin-formats.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...NO_SENTENCE] },
  },
);
