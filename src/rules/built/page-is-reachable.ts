import { fileAt, follow, pathOfFile, type BuiltSite } from './site/built-site.ts';
import { definePageRule } from './page-rule.ts';

/** Links lead from the front page to every page. */
export const pageIsReachable = definePageRule({
  id: 'page-is-reachable',
  severity: 'error',
  summary: 'Links lead from the front page to every page.',
  why: 'Only search engines find a page that nothing links to. Either the page is a leftover, or its link was forgotten.',
  fix: 'Link to the page from where readers would look for it, or remove it.',
  examples: [
    {
      shows: 'a page two links away, and one for missing pages',
      inSite: true,
      asWritten: true,
      files: {
        'dist/index.html': '<link rel="canonical" href="https://ferry.example.org/"> <a href="/pier/">The pier</a>',
        'dist/pier/index.html': '<link rel="canonical" href="https://ferry.example.org/pier/"> <a href="/pier/lamp/">Its lamp</a>',
        'dist/pier/lamp/index.html': '<link rel="canonical" href="https://ferry.example.org/pier/lamp/"> A lamp.',
        'dist/404.html': '<meta name="robots" content="noindex"> There is no such page.',
        'dist/sitemap-0.xml':
          '<urlset><url><loc>https://ferry.example.org/</loc></url><url><loc>https://ferry.example.org/pier/</loc></url><url><loc>https://ferry.example.org/pier/lamp/</loc></url></urlset>',
      },
    },
    {
      shows: 'two pages that only link to each other',
      inSite: true,
      asWritten: true,
      files: {
        'dist/index.html': '<link rel="canonical" href="https://ferry.example.org/"> The front.',
        'dist/pier/index.html': '<link rel="canonical" href="https://ferry.example.org/pier/"> <a href="/lamp/">The lamp</a>',
        'dist/lamp/index.html': '<link rel="canonical" href="https://ferry.example.org/lamp/"> <a href="/pier/">The pier</a>',
        'dist/sitemap-0.xml':
          '<urlset><url><loc>https://ferry.example.org/</loc></url><url><loc>https://ferry.example.org/lamp/</loc></url><url><loc>https://ferry.example.org/pier/</loc></url></urlset>',
        'src/pages/lamp.astro': '<h1>The lamp</h1>',
      },
      findings: {
        'dist/pier/index.html:1:1': 'no link leads from the front page to the page /pier/',
        'src/pages/lamp.astro:1:1': 'no link leads from the front page to the page /lamp/',
      },
    },
  ],
  *check(site) {
    const reached = reach(site, '/');
    for (const page of site.pages.values())
      if (page.isIndexable && !reached.has(page.path))
        yield {
          files: [page],
          about: { file: true },
          reason: `no link leads from the front page to the page ${page.path}`,
          hint: () => 'Link to it from where readers would look for it, or remove it.',
        };
  },
});

/** Elements that take readers to another page; a `link` in the head of a page is for programs. */
const LEADING: ReadonlySet<string> = new Set(['a', 'area', 'form', 'meta']);

/** All pages that can be reached from one page. */
function reach(site: BuiltSite, start: string): Set<string> {
  const onward = new Map<string, Set<string>>();
  for (const { pointer, target, from } of follow(site, 'link', 'redirect')) {
    if (target.kind !== 'inside' || !LEADING.has(pointer.element)) continue;
    const path = site.pages.has(`${target.path}/`) ? `${target.path}/` : pathOfFile(fileAt(target.path));
    for (const { path: page } of from) onward.set(page, (onward.get(page) ?? new Set()).add(path));
  }
  const reached = new Set([start]);
  // A loop over a set also visits what is added meanwhile.
  for (const page of reached) for (const next of onward.get(page) ?? []) if (site.pages.has(next)) reached.add(next);
  return reached;
}
