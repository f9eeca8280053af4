import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES, type SiteName } from '../support/build-sites.ts';
import { readSite } from '../support/built-site.ts';

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, pages, files, dossier } = await readSite(name);
  const { url, base } = dossier.site;
  const idsOf = new Map(pages.map(({ path, byId }) => [path, byId]));

  const links = pages.flatMap(({ path, document }) => [
    ...document.querySelectorAll('[href], [src]').map((element) => ({
      from: path,
      to: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    })),
    ...document.querySelectorAll('style').flatMap((style) => urlsIn(style.text).map((to) => ({ from: path, to }))),
  ]);
  const styles = [...files].filter((file) => file.endsWith('.css'));
  links.push(...styles.flatMap((file) => urlsIn(readFileSync(join(folder, file), 'utf8')).map((to) => ({ from: `/${file}`, to }))));

  const resolved = links.map(({ from, to }) => ({ from, to, target: new URL(to, new URL(`${base.slice(0, -1)}${from}`, url)) }));
  const inside = resolved.filter(({ target }) => target.origin === new URL(url).origin);

  test('there are links to look at', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(inside.length).toBeGreaterThan(pages.length * 10);
  });

  test('no link leaves the base path or depends on the address of its page', () => {
    const astray = inside.filter(
      ({ from, to, target }) => !target.pathname.startsWith(base) || (!/^(?:\/|#|https:)/.test(to) && !from.endsWith('.css')),
    );
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('every link inside the site leads to a page or file that is there', () => {
    const broken = inside.filter(({ target }) => !files.has(fileAt(target.pathname.slice(base.length))));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('every fragment leads to an element that is there', () => {
    const broken = inside.filter(({ target }) => {
      const fragment = decodeURIComponent(target.hash.slice(1));
      return fragment !== '' && !idsOf.get(`/${target.pathname.slice(base.length)}`)?.has(fragment);
    });
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('every link that leaves the site is one to a reference', () => {
    const known = new Set(dossier.references.flatMap(({ data }) => [data.url, data.archived]));
    if (dossier.article.data.url) known.add(dossier.article.data.url);
    const strange = resolved.filter(({ to, target }) => target.origin !== new URL(url).origin && !known.has(to) && !to.startsWith('data:'));
    expect(strange.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

const urlsIn = (css: string) => [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? '');

const fileAt = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
