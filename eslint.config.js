import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbiddenSyntaxOf, STYLE } from './tools/lint/forbidden-syntax.ts';
import { HOUSE_STYLE, TRIPLE_SLASH_REFERENCE, UNUSED_VARS } from './tools/lint/house-style.ts';
import { FOLDERS, forbiddenImportsOf, pathOf } from './tools/lint/layers.ts';

/** Components in a folder, and their scripts, which the processor of the plugin takes out of them. */
const componentsIn = (folder) => [`${folder}**/*.astro`, `${folder}**/*.astro/*.{ts,js}`];

// ESLint checks .astro files with their scripts, and Oxlint everything else: oxlint.config.ts.
export default defineConfig(
  globalIgnores(['dist/', 'dist.next/', 'dist.previous/', '.astro/', 'package/', 'practice/', 'src/content/', 'test/fixtures/broken/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'components and their scripts', // `astro check` checks their types
    files: componentsIn(''),
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      ...HOUSE_STYLE,
      '@typescript-eslint/no-unused-vars': ['error', UNUSED_VARS],
      '@typescript-eslint/triple-slash-reference': ['error', TRIPLE_SLASH_REFERENCE],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...STYLE],
    },
  },
  FOLDERS.map((folder) => ({
    name: `boundaries of ${folder}`,
    files: componentsIn(`${pathOf(folder)}/`),
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenImportsOf(folder) }],
      'no-restricted-syntax': ['error', ...forbiddenSyntaxOf(folder)],
    },
  })),
);
