import { suggest } from '#lib/text/closest.ts';
import { fileAt, follow } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** A link inside the site leads to a page or a file that was built. */
export const linkResolves = definePageRule({
  id: 'link-resolves',
  severity: 'error',
  summary:
    'Every link inside the site leads to a page or file of it: in pages, their structured data, feeds, files of data and `robots.txt`.',
  why: 'A dead link costs the trust of readers, and often shows that a page was lost or renamed.',
  fix: 'Correct the address, or remove the link. In components, write links with `withBase(base, path)`, so that they work under a base path.',
  examples: [
    {
      shows: 'a link to a page, and one to a file',
      inSite: true,
      files: { 'dist/pier/index.html': '<a href="/">Home</a> <a href="/map.pdf">map</a>', 'dist/map.pdf': '' },
    },
    {
      shows: 'a link to a missing page, in a component of two pages',
      inSite: true,
      files: {
        'dist/index.html': '<a href="/peer/">The pier</a>',
        'dist/pier/index.html': '<a href="/peer/">The pier</a>',
        'src/components/SiteFooter.astro': "<footer>\n  <a href={withBase(base, '/peer/')}>The pier</a>\n</footer>",
      },
      findings: { 'src/components/SiteFooter.astro:2:28': 'the link "/peer/" leads nowhere (on 2 pages, such as /)' },
    },
    {
      shows: 'a link without the base path',
      inSite: true,
      settings: { base: '/holm/' },
      files: { 'dist/pier/index.html': '<p>See <a href="/glossary/">the terms</a>.</p>' },
      findings: { 'dist/pier/index.html:1:8': 'the link "/glossary/" is outside the base path /holm/' },
    },
    {
      shows: 'structured data that names a missing page and a missing picture',
      inSite: true,
      files: {
        'dist/pier/index.html':
          '<script type="application/ld+json">{"@id": "https://ferry.example.org/pier/", "url": "https://ferry.example.org/peer/", "image": "/pier.png"}</script>',
      },
      findings: {
        'dist/pier/index.html:1:1':
          'the link "https://ferry.example.org/peer/" leads nowhere (on the page /pier/); the same applies to 1 other from this place',
      },
    },
    {
      shows: 'a robots.txt that names a missing sitemap',
      inSite: true,
      files: { 'dist/robots.txt': 'User-agent: *\nDisallow:\n\nSitemap: https://ferry.example.org/sitemap.xml\n' },
      findings: { 'dist/robots.txt:4:10': 'the link "https://ferry.example.org/sitemap.xml" leads nowhere (in /robots.txt)' },
    },
    {
      shows: 'a feed entry without its page',
      inSite: true,
      files: { 'dist/feed.xml': '<rss><channel><item><link>https://ferry.example.org/gone/</link></item></channel></rss>' },
      findings: { 'dist/feed.xml:1:27': 'the link "https://ferry.example.org/gone/" leads nowhere' },
    },
    {
      shows: 'a link in the full text of a feed, and an address in a file of data',
      inSite: true,
      files: {
        'dist/atom.xml':
          '<feed><entry><content type="html">&lt;a href="https://ferry.example.org/gone/"&gt;Pier&lt;/a&gt;</content></entry></feed>',
        'dist/data/places.json': '[{ "name": "Holm", "url": "https://ferry.example.org/places/pier/" }]',
      },
      findings: {
        'dist/atom.xml:1:47': 'the link "https://ferry.example.org/gone/" leads nowhere',
        'dist/data/places.json:1:28': 'the link "https://ferry.example.org/places/pier/" leads nowhere',
      },
    },
    {
      shows: 'an invalid address',
      inSite: true,
      files: { 'dist/pier/index.html': '<a href="https://">The pier</a>' },
      findings: { 'dist/pier/index.html:1:1': 'the link "https://" is not a valid address' },
    },
  ],
  *check(site) {
    for (const { pointer, target, from } of follow(site, 'link', 'redirect')) {
      const found = { files: from, about: { pointer } };
      const link = `the link "${pointer.value}"`;
      if (target.kind === 'malformed')
        yield {
          ...found,
          reason: `${link} is not a valid address`,
          hint: () => 'Write a path of this site, such as /glossary/, or a full address.',
        };
      if (target.kind === 'outside-base')
        yield {
          ...found,
          reason: `${link} is outside the base path ${site.base}`,
          hint: () =>
            `In a component, write it with withBase(base, '${target.path}'); in content, names and citations become links automatically.`,
        };
      // A page is also found without its final slash: link-is-direct reports that.
      if (target.kind !== 'inside' || site.files.has(fileAt(target.path)) || site.pages.has(`${target.path}/`)) continue;
      const { path } = target;
      yield {
        ...found,
        reason: `${link} leads nowhere`,
        hint: () => suggest(path, site.pages.keys()) || `There is no ${fileAt(path)} in the built site: correct the link, or remove it.`,
      };
    }
  },
});
