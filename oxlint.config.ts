import { defineConfig, type DummyRuleMap, type OxlintOverride } from 'oxlint';
import { ENUM, forbiddenSyntaxOf, INDEX, STYLE } from './tools/lint/forbidden-syntax.ts';
import { HOUSE_STYLE, TRIPLE_SLASH_REFERENCE, UNUSED_VARS } from './tools/lint/house-style.ts';
import { COLLECTIONS, FOLDERS, forbiddenImportsOf, pathOf, PURE } from './tools/lint/layers.ts';

/** The rules of `strictTypeChecked` of typescript-eslint that need no types; a test finds those that are missing. */
const STRICT: DummyRuleMap = {
  'no-array-constructor': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': ['error', UNUSED_VARS],
  'no-useless-constructor': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
  'typescript/no-duplicate-enum-values': 'error',
  'typescript/no-dynamic-delete': 'error',
  'typescript/no-empty-object-type': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-extra-non-null-assertion': 'error',
  'typescript/no-extraneous-class': 'error',
  'typescript/no-invalid-void-type': 'error',
  'typescript/no-misused-new': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-asserted-nullish-coalescing': 'error',
  'typescript/no-non-null-asserted-optional-chain': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-this-alias': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-declaration-merging': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/no-wrapper-object-types': 'error',
  'typescript/prefer-as-const': 'error',
  'typescript/prefer-literal-enum-member': 'error',
  'typescript/prefer-namespace-keyword': 'error',
  'typescript/triple-slash-reference': ['error', TRIPLE_SLASH_REFERENCE],
  'typescript/unified-signatures': 'error',
};

/** Those that need types. */
const STRICT_TYPE_CHECKED: DummyRuleMap = {
  'typescript/await-thenable': 'error',
  'typescript/no-array-delete': 'error',
  'typescript/no-base-to-string': 'error',
  'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
  'typescript/no-deprecated': 'error',
  'typescript/no-duplicate-type-constituents': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-for-in-array': 'error',
  'typescript/no-generated-empty-object-type': 'error',
  'typescript/no-implied-eval': 'error',
  'typescript/no-meaningless-void-operator': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-mixed-enums': 'error',
  'typescript/no-redundant-type-constituents': 'error',
  'typescript/no-unnecessary-boolean-literal-compare': 'error',
  'typescript/no-unnecessary-condition': 'error',
  'typescript/no-unnecessary-template-expression': 'error',
  'typescript/no-unnecessary-type-arguments': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unnecessary-type-conversion': 'error',
  'typescript/no-unnecessary-type-parameters': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-unary-minus': 'error',
  'typescript/no-useless-default-assignment': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/prefer-reduce-type-parameter': 'error',
  'typescript/prefer-return-this-type': 'error',
  'typescript/related-getter-setter-pairs': 'error',
  'typescript/require-await': 'error',
  'typescript/restrict-plus-operands': [
    'error',
    { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'typescript/use-unknown-in-catch-callback-variable': 'error',
};

export default defineConfig({
  plugins: ['typescript'],
  // ESLint’s own rules: Oxlint has no `no-restricted-syntax`.
  jsPlugins: [{ name: 'eslint-js', specifier: 'oxlint-plugin-eslint' }],
  categories: { correctness: 'off' },
  options: {
    typeAware: true,
    typeCheck: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
    respectEslintDisableDirectives: false,
  },
  // ESLint checks .astro files: Oxlint cannot read their markup.
  ignorePatterns: [
    '**/*.astro',
    '/dist/',
    '/dist.next/',
    '/dist.previous/',
    '/.astro/',
    '/package/',
    '/practice/',
    '/coverage/',
    '/reports/',
    '/src/content/',
    '/test/fixtures/broken/',
  ],
  rules: { ...STRICT, ...STRICT_TYPE_CHECKED, ...HOUSE_STYLE, 'eslint-js/no-restricted-syntax': ['error', ...STYLE] },
  overrides: [
    {
      files: ['src/**'],
      rules: { 'no-console': 'error' }, // only commands print; integrations use a logger
    },
    {
      files: ['test/**', 'bench/**'],
      rules: { 'typescript/no-non-null-assertion': 'off' }, // a wrong assumption fails the test
    },
    ...FOLDERS.map((folder): OxlintOverride => ({
      files: [`${pathOf(folder)}/**`],
      rules: {
        'no-restricted-imports': ['error', { patterns: forbiddenImportsOf(folder) }],
        'eslint-js/no-restricted-syntax': ['error', ...forbiddenSyntaxOf(folder)],
      },
    })),
    {
      files: PURE.map((folder) => `${pathOf(folder)}/**`),
      rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', '__dirname', '__filename', 'require'] },
    },
    {
      // Scripts of pages may ask the site itself for data; the policy allows no other host.
      files: [`${pathOf('browser')}/**`],
      rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', '__filename', 'require'] },
    },
    {
      files: ['src/content.config.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ ...COLLECTIONS, allowImportNames: ['defineCollection'] }] }],
      },
    },
    {
      files: ['src/**/index.ts', 'cli/**/index.ts'],
      excludeFiles: ['src/pages/**'],
      rules: { 'eslint-js/no-restricted-syntax': ['error', INDEX] },
    },
    {
      // The tool that loads them needs a default export.
      files: ['./*.config.{js,mjs,ts}', '**/site.config.ts', '**/*.d.ts'],
      rules: { 'eslint-js/no-restricted-syntax': ['error', ENUM] },
    },
  ],
});
