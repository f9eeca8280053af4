import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';
import oxlint from './.oxlintrc.json' with { type: 'json' };

/** The layers of the architecture. A folder imports only from itself, and from folders in the lines above its own. */
const LAYERS = [
  ['lib'],
  ['schemas'],
  ['locales', 'browser'],
  ['dossier'],
  ['rules', 'views'],
  ['exports', 'authoring'],
  ['node'],
  ['astro', 'cli'],
  ['components'],
  ['blocks'],
  ['layouts'],
  ['pages'],
];

/** Folders that use neither Astro nor Node: pure functions, and scripts for readers' browsers. */
const PURE = ['lib', 'schemas', 'locales', 'browser', 'dossier', 'rules', 'views', 'exports', 'authoring'];

/** The source files of a folder. All folders except `cli/` are in `src/`. */
const filesOf = (folder) => [`${folder === 'cli' ? '' : 'src/'}${folder}/**/*.{ts,js,mjs,astro}`];

/** Matches imports from a folder: by its alias, or by a relative path. */
const into = (folder) => `^(?:#${folder}/|(?:\\./)?(?:\\.\\./)+(?:src/)?${folder}/)`;

/** A language: only its pack is known outside of `src/locales`, so that each rule and page works in every language. */
const LANGUAGE = {
  regex: '^(?:#|(?:\\./)?(?:\\.\\./)+(?:src/)?)locales/[a-z]{2,3}(?:-[A-Z]{2})?/',
  message: 'No language in particular: take its pack from the dossier (`dossier.language`), or by `packOf(site)`.',
};
const ASTRO = { regex: '^(?:astro$|astro[:/]|@astrojs/)', message: 'This folder is pure: it must not import from Astro.' };
const NODE = { regex: `^(?:node:|(?:${builtinModules.join('|')})(?:/|$))`, message: 'This folder is pure: it must not import from Node.' };
const COLLECTIONS = { regex: '^astro:content$', message: 'Only src/astro reads collections: import the dossier from #astro/dossier.ts.' };

/** What a folder may not import. */
function boundariesOf(folder) {
  const rank = LAYERS.findIndex((layer) => layer.includes(folder));
  const later = LAYERS.slice(rank)
    .flat()
    .filter((other) => other !== folder);
  const above = LAYERS.slice(0, rank).flat().join(', ');
  const order = above ? `${folder} may import from ${above} only.` : `${folder} imports from no other folder.`;
  const patterns = later.map((other) => ({ regex: into(other), message: order }));
  // Components get their data as props, so they must not import from these folders, although they are above.
  if (folder === 'components')
    for (const host of ['node', 'astro', 'cli'])
      patterns.push({ regex: into(host), message: 'A component does not load data: pass the data as props from the page.' });
  if (folder !== 'locales') patterns.push(LANGUAGE);
  if (PURE.includes(folder)) patterns.push(ASTRO, NODE);
  else if (folder !== 'astro') patterns.push(COLLECTIONS);
  return patterns;
}

const ENUM = { selector: 'TSEnumDeclaration', message: 'No enum: write a const object or a union of literals.' };
const DEFAULT_EXPORT = {
  selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
  message: 'Export by name.',
};
const BARREL = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' };
const STYLE = [ENUM, DEFAULT_EXPORT, BARREL];

/** Folders that show words to readers and have none of their own: the catalogue in src/locales has them, in each language. */
const WITHOUT_WORDS = ['views', 'components', 'blocks', 'layouts', 'pages'];

const WORD = 'A word of the interface: put it into the catalogues, src/locales.';
/** Parents of string literals that no reader sees: imports, types, comparisons, selectors, attributes such as `class`. */
const UNSEEN = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'TSLiteralType',
  'SwitchCase',
  'BinaryExpression',
  'NewExpression',
  'JSXAttribute',
];
const WORDS = [
  { selector: 'JSXText[value=/\\p{L}{2}/u]', message: WORD },
  {
    selector:
      'JSXAttribute[name.name=/^(?:aria-label|aria-description|title|label|alt|placeholder|description|heading)$/] > Literal[value=/\\p{L}/u]',
    message: WORD,
  },
  // Two words, or one with a capital; a path or a fragment is none.
  { selector: `:not(${UNSEEN}) > Literal[value=/^(?:[^#.\\u002f]*\\p{L}{2,}[,.:;]? +\\p{L}|\\p{Lu}\\p{Ll})/u]`, message: WORD },
  { selector: 'TemplateElement[value.raw=/\\p{L}{2,}[,.:;]? +\\p{L}|^ *\\p{L}{2,} $|^ \\p{L}{2,} /u]', message: WORD },
  {
    selector: ':matches(NewExpression[callee.object.name="Intl"], CallExpression[callee.property.name=/^toLocale/]) > Literal',
    message: 'The language is that of the site: take the formatter from the pack of the site, src/locales.',
  },
];

/** `no-restricted-imports` ignores `import('…')`, as an expression and as a type. */
const dynamicImports = (patterns) =>
  patterns.map(({ regex, message }) => ({
    selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));

const boundaries = LAYERS.flat().map((folder) => {
  const patterns = boundariesOf(folder);
  return {
    name: `boundaries of ${folder}`,
    files: filesOf(folder),
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...STYLE, ...dynamicImports(patterns), ...(WITHOUT_WORDS.includes(folder) ? WORDS : [])],
    },
  };
});

/** Files with a default export for the tool that loads them. */
const DEFAULT_EXPORT_FILES = ['*.config.{js,mjs,ts}', '**/site.config.ts', '**/*.d.ts'];

/** Oxlint checks these rules, which need types: its compiler is several times as fast as the one of ESLint. */
const LINTED_BY_OXLINT = Object.fromEntries(
  Object.keys(oxlint.rules).map((rule) => [rule.replace('typescript/', '@typescript-eslint/'), 'off']),
);

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.next/',
    'dist.previous/',
    '.astro/',
    'package/',
    'practice/',
    'coverage/',
    'reports/',
    'src/content/',
    'test/fixtures/broken/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    // A rule of this set that needs types is in .oxlintrc.json, or off here. ESLint stops at any other, because it has no types.
    name: 'TypeScript',
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, { name: 'rules of Oxlint', rules: LINTED_BY_OXLINT }],
    rules: {
      '@typescript-eslint/no-misused-spread': 'off', // it mostly reports strings that are split into code points on purpose
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // there are hardly any classes
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // there are no enums
      '@typescript-eslint/unbound-method': 'off', // there are hardly any classes: destructured functions are closures
    },
  },
  {
    // `astro check` checks the types in .astro files.
    name: 'Astro and JavaScript',
    files: ['**/*.{astro,js,mjs}', '**/*.astro/*.{ts,js}'],
    extends: [tseslint.configs.strict],
  },
  astro.configs.recommended,
  {
    name: 'house style',
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: {
      eqeqeq: ['error', 'always'],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-assignment': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': ['error', ...STYLE],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'always' }],
    },
  },
  {
    name: 'product code',
    files: ['src/**'],
    rules: { 'no-console': 'error' }, // only commands print; integrations use a logger
  },
  {
    name: 'tests and benchmarks',
    files: ['test/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }, // a wrong assumption fails the test
  },

  boundaries,
  {
    name: 'pure folders',
    files: PURE.flatMap(filesOf),
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', '__dirname', '__filename', 'require'] },
  },
  {
    name: 'scripts of pages', // they may ask the site itself for data; the policy allows no other host
    files: filesOf('browser'),
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', '__filename', 'require'] },
  },
  {
    name: 'definition of the collections',
    files: ['src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^astro:content$', allowImportNames: ['defineCollection'], message: COLLECTIONS.message }] },
      ],
    },
  },
  {
    name: 'no barrels',
    files: ['src/**/index.ts', 'cli/**/index.ts'],
    ignores: ['src/pages/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'No index.ts: name the file for what it defines.' }] },
  },
  {
    name: 'files with a default export',
    files: DEFAULT_EXPORT_FILES,
    rules: { 'no-restricted-syntax': ['error', ENUM] },
  },
);
