import { withBase } from '#dossier/paths.ts';
import { fileAt, follow, pathOfFile, type BuiltSite } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';
import { parseRedirects } from './site/redirects.ts';

/** A link names the page’s own address, so that no host has to send the reader on. */
export const linkIsDirect = definePageRule({
  id: 'link-is-direct',
  severity: 'error',
  summary: 'Every link inside the site names a page by its own address, and none leads through a redirect.',
  why: 'Each redirect costs a reader a request, and on a host that does not know it the link is dead. A redirect inside the site is for links from outside that cannot be changed.',
  fix: 'Write the address at which the page stands, with its slash at the end.',
  examples: [
    {
      shows: 'a page by its own address',
      inSite: true,
      files: { 'dist/pier/index.html': 'The pier.', 'dist/ferry/index.html': '<a href="/pier/">The pier</a>' },
    },
    {
      shows: 'a page without its last slash, and one by its file',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/ferry/index.html': '<a href="/pier">The pier</a>\n<a href="/pier/index.html">The pier</a>',
      },
      findings: {
        'dist/ferry/index.html:1:1': 'the link "/pier" is sent on to /pier/',
        'dist/ferry/index.html:2:1': 'the link "/pier/index.html" is sent on to /pier/',
      },
    },
    {
      shows: 'a link to a page that sends on',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/jetty/index.html': '<meta http-equiv="refresh" content="0; url=/pier/">',
        'dist/ferry/index.html': '<a href="/jetty/">The pier</a>',
      },
      findings: { 'dist/ferry/index.html:1:1': 'the link "/jetty/" is sent on to /pier/' },
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
        reason: `the link "${pointer.value}" is sent on to ${address}`,
        hint: () => `Write ${direct}${target.fragment === '' ? '' : `#${target.fragment}`}, the page’s own address.`,
      };
    }
  },
});

/** The address at which a path ends after all redirects; undefined where it leads nowhere, or in a circle. */
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
