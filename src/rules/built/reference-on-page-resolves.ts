import { suggest } from '#lib/text/closest.ts';
import { allIds, type SitePage } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** An attribute that names another element by its id names one on the same page. */
export const referenceOnPageResolves = definePageRule({
  id: 'reference-on-page-resolves',
  severity: 'error',
  summary: 'Every `for`, `headers`, `list`, `aria-labelledby` or similar attribute names an element on its page.',
  why: 'These attributes tell screen readers what a field is called and what belongs together. If the id leads nowhere, the name is missing, and only people who cannot see the page notice.',
  fix: 'Correct the id, or give it to the right element.',
  examples: [
    {
      shows: 'a label and a section with their elements',
      inSite: true,
      files: {
        'dist/index.html': '<section aria-labelledby="find"><h2 id="find">Find</h2><label for="q">Word</label><input id="q"></section>',
      },
    },
    {
      shows: 'a section named by a missing heading',
      inSite: true,
      files: {
        'dist/index.html': '<section aria-labelledby="sources"><h2 id="source">Sources</h2></section>',
        'src/components/SourceList.astro': '<section aria-labelledby="sources">\n  <h2 id="source">Sources</h2>\n</section>',
      },
      findings: {
        'src/components/SourceList.astro:1:10': 'aria-labelledby of a section names the id "sources", which its page does not have',
      },
    },
  ],
  *check(site) {
    for (const pointer of site.pointers)
      if (pointer.kind === 'element')
        yield {
          files: pointer.files,
          about: { pointer },
          reason: `${pointer.attribute} of a ${pointer.element} names the id "${pointer.value}", which its page does not have`,
          hint: () => suggest(pointer.value, idsNear(pointer.files[0] as SitePage)) || 'Correct the id, or give it to the right element.',
        };
  },
});

const idsNear = (page: SitePage): Iterable<string> => allIds(page);
