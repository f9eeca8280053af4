import { withBase } from '#dossier/paths.ts';
import { fileAt, follow, pathOfFile, type BuiltSite } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';
import { parseRedirects } from './site/redirects.ts';

/** A link uses the page’s own address, so that no redirect is needed. */
export const linkIsDirect = definePageRule({
  id: 'link-is-direct',
  severity: 'error',
  summary: 'Every link inside the site uses the page’s own address, without a redirect.',
  why: 'A redirect costs readers a request, and on a host that does not know it the link is dead. Redirects are for links from outside that cannot be changed.',
  fix: 'Write the address of the page itself, with its final slash.',
  examples: [
    {
      shows: 'a link to the page’s own address',
      inSite: true,
      files: { 'dist/pier/index.html': 'The pier.', 'dist/ferry/index.html': '<a href="/pier/">The pier</a>' },
    },
    {
      shows: 'a link without the final slash, and one to the file',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/ferry/index.html': '<a href="/pier">The pier</a>\n<a href="/pier/index.html">The pier</a>',
      },
      findings: {
        'dist/ferry/index.html:1:1': 'the link "/pier" redirects to /pier/',
        'dist/ferry/index.html:2:1': 'the link "/pier/index.html" redirects to /pier/',
      },
    },
    {
      shows: 'a link to a page that redirects',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/jetty/index.html': '<meta http-equiv="refresh" content="0; url=/pier/">',
        'dist/ferry/index.html': '<a href="/jetty/">The pier</a>',
      },
      findings: { 'dist/ferry/index.html:1:1': 'the link "/jetty/" redirects to /pier/' },
    },
  ],
  *check(site) {
    const redirects = parseRedirects(site);
    for (const { pointer, target, from } of follow(site, 'link', 'redirect')) {
      if (target.kind !== 'inside') continue;
      const direct = directPath(site, redirects, target.path);
      if (direct === undefined || direct === target.path) continue;
      const address = withBase(site.base, direct);
      yield {
        files: from,
        about: { pointer },
        reason: `the link "${pointer.value}" redirects to ${address}`,
        hint: () => `Write ${direct}${target.fragment === '' ? '' : `#${target.fragment}`}, the page’s own address.`,
      };
    }
  },
});

/** Where a path ends after all redirects; undefined where it leads nowhere, or in a circle. */
function directPath(site: BuiltSite, redirects: ReadonlyMap<string, `/${string}`>, path: `/${string}`): `/${string}` | undefined {
  const seen = new Set<string>();
  let at = path;
  while (!seen.has(at)) {
    seen.add(at);
    const page = site.pages.has(`${at}/`) ? (`${at}/` as const) : pathOfFile(fileAt(at));
    const next = redirects.get(page);
    if (next === undefined) return site.files.has(fileAt(page)) ? page : undefined;
    at = next;
  }
  return undefined;
}
