import { addressOf } from './canonical-is-own-address.ts';
import { fileAt, follow } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** The sitemap names all pages of the site, and nothing else. */
export const sitemapIsWhole = definePageRule({
  id: 'sitemap-is-whole',
  severity: 'error',
  summary: 'The sitemap names every page that search engines may list, by its own address, and nothing else.',
  why: 'Search engines rely on the sitemap. They find what it leaves out late or never, and trust it less for each wrong address.',
  fix: 'Check the settings of the sitemap in `src/astro/backgrounder.ts`. A page that should not be listed says so itself: `<meta name="robots" content="noindex">`.',
  examples: [
    { shows: 'a sitemap with all pages', inSite: true, files: { 'dist/pier/index.html': 'The pier.' } },
    {
      shows: 'a page that is left out',
      inSite: true,
      files: {
        'dist/pier/index.html': 'The pier.',
        'src/pages/pier.astro': '<h1>The pier</h1>',
        'dist/sitemap-0.xml': '<urlset><url><loc>https://ferry.example.org/</loc></url></urlset>',
      },
      findings: { 'src/pages/pier.astro:1:1': 'the sitemap does not name the page /pier/' },
    },
    {
      shows: 'an address that is not a page',
      inSite: true,
      files: {
        'dist/sitemap-0.xml':
          '<urlset>\n<url><loc>https://ferry.example.org/</loc></url>\n<url><loc>https://ferry.example.org/gone/</loc></url>\n</urlset>',
      },
      findings: {
        'dist/sitemap-0.xml:3:11': 'the sitemap names "https://ferry.example.org/gone/", which is not a page that search engines may list',
      },
    },
  ],
  *check(site) {
    const named = new Set<string>();
    for (const { pointer, target, from } of follow(site, 'sitemap')) {
      named.add(pointer.value);
      const isSitemap = target.kind === 'inside' && site.sitemaps.some(({ path }) => path === target.path);
      const page = target.kind === 'inside' ? site.pages.get(target.path) : undefined;
      if (isSitemap || (page?.isIndexable && addressOf(site, page) === pointer.value)) continue;
      yield {
        files: from,
        about: { pointer },
        reason: `the sitemap names "${pointer.value}", which is not a page that search engines may list`,
        hint: () =>
          target.kind === 'inside' && site.files.has(fileAt(target.path))
            ? 'The page exists, but has noindex or another address: leave it out, or correct its address.'
            : 'Leave it out, or build the page. The sitemap is set up in src/astro/backgrounder.ts.',
      };
    }
    for (const page of site.pages.values())
      if (page.isIndexable && !named.has(addressOf(site, page)))
        yield {
          files: [page],
          about: { file: true },
          reason: `the sitemap does not name the page ${page.path}`,
          hint: () => 'Add it to the sitemap, or mark the page as noindex. The sitemap is set up in src/astro/backgrounder.ts.',
        };
  },
});
