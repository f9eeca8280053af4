import { suggest } from '#lib/text/closest.ts';
import { allIds, follow, hasId } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** A fragment names an element of the page that it leads to. */
export const fragmentResolves = definePageRule({
  id: 'fragment-resolves',
  severity: 'error',
  summary: 'Every fragment of a link names an element of the page it leads to.',
  why: 'If a browser does not find the fragment, it shows the top of the page and says nothing. Readers then look for a statement that is not there.',
  fix: 'Correct the part after `#`, or give the element that id.',
  examples: [
    {
      shows: 'fragments of the same page and of another',
      inSite: true,
      files: {
        'dist/pier/index.html': '<h2 id="history">History</h2> <a href="#history">History</a> <a href="#top">Up</a>',
        'dist/ferry/index.html': '<a href="/pier/#history">History of the pier</a>',
      },
    },
    {
      shows: 'a misspelt fragment of the same page',
      inSite: true,
      files: { 'dist/pier/index.html': '<h2 id="history">History</h2>\n<a href="#histroy">History</a>' },
      findings: { 'dist/pier/index.html:2:1': 'the fragment of the link "#histroy" matches nothing on its own page' },
    },
    {
      shows: 'a drawing that uses a missing shape',
      inSite: true,
      files: { 'dist/pier/index.html': '<svg><use href="#lamp"/></svg>' },
      findings: { 'dist/pier/index.html:1:6': 'the fragment of "#lamp" matches nothing on its own page' },
    },
    {
      shows: 'a fragment of another page, in a sentence of a briefing',
      inSite: true,
      files: {
        'src/content/briefings/ferry.mdx': 'Public [money](/glossary/subsidy/#definition) pays.[^gazette-2020]',
        'dist/briefings/ferry/index.html':
          '<p><span class="statement" id="s1">Public <a href="/glossary/subsidy/#definition">money</a> pays.</span></p>',
        'dist/glossary/subsidy/index.html': '<p id="meaning">Public money that keeps a service going.</p>',
      },
      findings: {
        'briefings/ferry.mdx:9:16':
          'the fragment of the link "/glossary/subsidy/#definition" matches nothing on the page /glossary/subsidy/',
      },
    },
  ],
  *check(site) {
    for (const { pointer, target, from } of follow(site, 'link', 'asset', 'redirect')) {
      if (target.kind !== 'inside' || target.fragment === '' || target.fragment.toLowerCase() === 'top') continue;
      const page = site.pages.get(target.path) ?? site.pages.get(`${target.path}/`);
      if (!page || hasId(page, target.fragment)) continue;
      yield {
        files: from,
        about: { pointer },
        reason: `the fragment of ${pointer.kind === 'asset' ? '' : 'the link '}"${pointer.value}" matches nothing on ${pointer.value.startsWith('#') ? 'its own page' : `the page ${page.path}`}`,
        hint: () =>
          suggest(target.fragment, allIds(page)) ||
          `No element there has the id "${target.fragment}": correct the part after #, or leave it out.`,
      };
    }
  },
});
