import { defineConfig } from 'oxfmt';

export default defineConfig({
  printWidth: 140,
  singleQuote: true,
  sortPackageJson: false,
  astro: true,
  overrides: [
    // As `compressHTML` in src/astro/backgrounder.ts. The examples in Markdown have more line breaks without it.
    { files: ['*.astro'], options: { astro: { compressHTML: 'html' } } },
    { files: ['*.code-snippets'], options: { trailingComma: 'none' } },
  ],
  ignorePatterns: [
    // Made by machines.
    'dist/',
    'dist.next/',
    'dist.previous/',
    '.astro/',
    'practice/',
    '/coverage/',
    'reports/',
    'package-lock.json',
    'docs/checks/*.md',
    'docs/checks/*.json',
    '!docs/checks/limits.md',
    // Content is prose: its line breaks are its editors' own.
    'src/content/',
    'test/fixtures/**/src/content/',
    'test/fixtures/broken/',
  ],
});
