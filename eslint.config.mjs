import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

// The arrows of the house (docs/adr/0001). Each line: who may import whom; everything else is an error.
const elements = [
  { type: 'domain', pattern: 'domain/**', mode: 'full' },
  { type: 'usecases', pattern: 'cloudfunctions/_server/usecases/**', mode: 'full' },
  { type: 'entry', pattern: 'cloudfunctions/_server/entry/**', mode: 'full' },
  { type: 'adapters', pattern: 'cloudfunctions/_server/adapters/**', mode: 'full' },
  { type: 'wiring', pattern: 'cloudfunctions/_server/wiring/**', mode: 'full' },
  { type: 'functions', pattern: 'cloudfunctions/*/index.ts', mode: 'full' },
  { type: 'localcloud', pattern: 'localcloud/**', mode: 'full' },
  { type: 'platform', pattern: 'src/platform/**', mode: 'full' },
  { type: 'api', pattern: 'src/api/**', mode: 'full' },
  { type: 'components', pattern: 'src/components/**', mode: 'full' },
  { type: 'feature', pattern: 'src/features/*/**', mode: 'full', capture: ['feature'] },
  {
    type: 'pages',
    pattern: [
      'src/pages/**',
      'src/learn/**',
      'src/police/**',
      'src/command/**',
      'src/app.tsx',
      'src/app.config.ts',
    ],
    mode: 'full',
  },
  { type: 'demo', pattern: 'demo/**', mode: 'full' },
  { type: 'config', pattern: 'config/**', mode: 'full' },
  { type: 'scripts', pattern: 'scripts/**', mode: 'full' },
  { type: 'tests', pattern: 'tests/**', mode: 'full' },
];
const allow = (from, ...to) => ({ from: [from], allow: to });

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'data/',
      'babel.config.js',
      'jest.config.cjs',
      'jest.sequencer.cjs',
      'config/slim/runtime.cjs',
      'eslint.config.mjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            allow('domain', 'domain'),
            allow('usecases', 'domain', 'usecases'),
            allow('entry', 'domain', 'usecases', 'entry'),
            allow('adapters', 'domain', 'usecases', 'adapters'),
            allow('wiring', 'domain', 'usecases', 'entry', 'adapters', 'wiring'),
            allow('functions', 'wiring'),
            allow('localcloud', 'localcloud'),
            allow('platform', 'domain', 'platform'),
            allow('api', 'domain', 'platform', 'api'),
            allow('components', 'components', 'platform'),
            allow('feature', 'domain', 'platform', 'api', 'components', [
              'feature',
              { feature: '${from.feature}' },
            ]),
            allow('pages', 'domain', 'feature', 'components', 'platform', 'pages'),
            allow('demo', 'domain', 'localcloud', 'demo', 'config'),
            allow('config', 'config', 'domain', 'adapters'),
            allow('scripts', 'scripts', 'demo', 'config', 'localcloud', 'domain'),
            allow(
              'tests',
              'tests',
              'domain',
              'usecases',
              'entry',
              'adapters',
              'wiring',
              'localcloud',
              'demo',
              'config',
              'scripts',
              'feature',
              'components',
              'api',
            ),
          ],
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['domain/**/*.ts', 'cloudfunctions/_server/usecases/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is passed in.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is passed in.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Randomness is passed in.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Configuration is passed in.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**', 'src/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@tarojs/taro', message: 'Only src/platform speaks to Taro.' }] },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
