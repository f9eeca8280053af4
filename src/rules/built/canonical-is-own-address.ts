import { resolveLink } from '#lib/web/resolve-link.ts';
import { withBase } from '#dossier/paths.ts';
import { follow, type BuiltSite, type SiteFile } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';
import { parseRedirects } from './site/redirects.ts';

/** The canonical address of a page is its own or, if the page redirects, that of its target. A part of a page for other sites names that page. */
export const canonicalIsOwnAddress = definePageRule({
  id: 'canonical-is-own-address',
  severity: 'error',
  summary: 'Every page that search engines may list names its own address as the canonical one.',
  why: 'Search engines list a page under its canonical address. A wrong one gives the place of the page to another page, or to none.',
  fix: 'Let the layout write the canonical address from the path of the page. Check `url` and `base` in `site.config.ts`.',
  examples: [
    { shows: 'a page with its own address', inSite: true, files: { 'dist/pier/index.html': 'The pier.' } },
    {
      shows: 'a former address, which redirects',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/jetty/index.html':
          '<link rel="canonical" href="https://ferry.example.org/pier/"><meta http-equiv="refresh" content="0; url=/pier/"><meta name="robots" content="noindex">',
      },
    },
    {
      shows: 'a part of a page for other sites, which search engines may not list',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'dist/embed/pier/index.html':
          '<link rel="canonical" href="https://ferry.example.org/pier/"><meta name="robots" content="noindex"> The pier.',
      },
    },
    {
      shows: 'a page with the address of another',
      inSite: true,
      asWritten: true,
      files: {
        'dist/index.html': '<link rel="canonical" href="https://ferry.example.org/pier/">',
        'dist/sitemap-0.xml': '<urlset><url><loc>https://ferry.example.org/</loc></url></urlset>',
      },
      findings: {
        'dist/index.html:1:1':
          'the canonical address "https://ferry.example.org/pier/" is not that of the page, https://ferry.example.org/',
      },
    },
    {
      shows: 'a page without a canonical address',
      inSite: true,
      asWritten: true,
      files: {
        'dist/index.html': 'Holm keeps its ferry.',
        'dist/sitemap-0.xml': '<urlset><url><loc>https://ferry.example.org/</loc></url></urlset>',
      },
      findings: { 'dist/index.html:1:1': 'the page / has no canonical address' },
    },
  ],
  *check(site) {
    const said = new Set<SiteFile>();
    const redirects = parseRedirects(site);
    for (const { pointer, from } of follow(site, 'canonical'))
      for (const page of from) {
        said.add(page);
        const address = addressOf(site, { path: redirects.get(page.path) ?? page.path });
        if (pointer.value !== address && !isPartOf(site, page, pointer.value))
          yield {
            files: [page],
            about: { pointer },
            reason: `the canonical address "${pointer.value}" is not that of the page, ${address}`,
            hint: () => 'Write the page’s own address. url and base are set in site.config.ts.',
          };
      }
    for (const page of site.pages.values())
      if (page.isIndexable && !said.has(page))
        yield {
          files: [page],
          about: { file: true },
          reason: `the page ${page.path} has no canonical address`,
          hint: () => 'Give it a <link rel="canonical"> with its own address, or exclude it from search engines.',
        };
  },
});

/** Whether a page that search engines may not list names one that they may: it is a part of that one, for frames of other sites. */
function isPartOf(site: BuiltSite, { path }: SiteFile, address: string): boolean {
  const target = resolveLink(address, path, site);
  return (
    site.pages.get(path)?.isIndexable === false &&
    target.kind === 'inside' &&
    site.pages.get(target.path)?.isIndexable === true &&
    addressOf(site, target) === address
  );
}

/** The full address of a file of the site. */
export const addressOf = ({ url, base }: Pick<BuiltSite, 'url' | 'base'>, { path }: Pick<SiteFile, 'path'>): string =>
  new URL(withBase(base, path), url).href;
