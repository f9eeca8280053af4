import { definePageRule } from './page-rule.ts';

/** No two elements of a page have the same id. */
export const elementIdIsUnique = definePageRule({
  id: 'element-id-is-unique',
  severity: 'error',
  summary: 'No two elements of a page have the same id.',
  why: 'A link to the second element leads to the first, and a label may name the wrong field.',
  fix: 'Give one of them another id. If an entry has it, rename the entry with npm run rename. If a component appears more than once on a page, pass its ids as props.',
  examples: [
    {
      shows: 'the same id on two pages',
      inSite: true,
      files: { 'dist/index.html': '<h2 id="sources">Sources</h2>', 'dist/pier/index.html': '<h2 id="sources">Sources</h2>' },
    },
    {
      shows: 'the same id on two elements of a page',
      inSite: true,
      files: { 'dist/pier/index.html': '<h2 id="sources">Sources</h2>\n<ol id="sources"></ol>' },
      findings: { 'dist/pier/index.html:2:1': 'the id "sources" already belongs to an earlier element' },
    },
  ],
  *check(site) {
    const pages = [...site.pages.values()];
    const duplicates = Map.groupBy(
      pages.flatMap((page) => page.duplicateIds.map((id) => ({ id, page }))),
      ({ id }) => id,
    );
    for (const [id, found] of duplicates)
      yield {
        files: found.map(({ page }) => page),
        about: { id },
        reason: `the id "${id}" already belongs to an earlier element`,
        hint: () => 'Give one of the two another id. If an entry has it, rename the entry with npm run rename.',
      };
  },
});
