import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';
import { isNamed, namesOf } from '#dossier/names.ts';
import { buildSearchRecords } from '#views/search/search-records.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, files, pages, page, dossier } = await readSite(name);
  const { base } = dossier.site;
  const index = [...files].filter((file) => file.startsWith('pagefind/') && statSync(join(folder, file)).isFile());

  test('the search index has a record for everything that can be found', () => {
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(entry.languages).map(({ page_count }) => page_count)).toEqual([buildSearchRecords(dossier).length]);
    for (const file of ['pagefind.js', 'wasm.en.pagefind']) expect(index).toContain(`pagefind/${file}`);
  });

  test('Pagefind’s folder has no unused files', () => {
    const kinds = new Set(index.map((file) => file.replace(/^pagefind\/(?:(fragment|index)\/.*|(.*?)(?:_\w+)?)$/, '$1$2')));
    expect([...kinds].sort()).toEqual([
      'fragment',
      'index',
      'pagefind-entry.json',
      expect.stringMatching(/^pagefind\.en/),
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });

  test('every record links to an existing page and element', () => {
    const places = buildSearchRecords(dossier).flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]);
    const astray = places.filter((place) => {
      const [path = '', fragment = ''] = place.split('#');
      return fragment !== '' ? !page(path).byId.has(fragment) : !pages.some((one) => one.path === path);
    });
    expect([...new Set(astray)]).toEqual([]);
  });

  const search = page('/search/');
  const rows = search.document.querySelectorAll('.az li');

  test('the index from A to Z has each name of each actor, term and place, and each briefing, linked to its entry', () => {
    const listed = new Map<string, string[]>();
    for (const row of rows) {
      const [first] = row.querySelectorAll('a, bdi');
      const key = fold(first?.text ?? '');
      listed.set(key, [...(listed.get(key) ?? []), ...row.querySelectorAll('a').map(hrefOf)]);
    }
    const sought = [
      ...[...dossier.actors, ...dossier.glossary, ...dossier.places].filter(isNamed).flatMap(namesOf),
      ...dossier.briefings.map(({ data }) => data.question),
    ];
    expect(sought.filter((one) => !listed.has(fold(one)))).toEqual([]);
    for (const { id } of dossier.actors) expect([...listed.values()].flat()).toContain(`${base}actors/${id}/`);
  });

  test('names in another language declare it', () => {
    const strange = rows.filter((row) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(row.querySelector('bdi')?.text ?? ''));
    expect(strange.filter((row) => !row.querySelector('bdi')?.getAttribute('lang')).map((row) => wordsOf(row))).toEqual([]);
  });

  test('every other page has a search field in its header', () => {
    const forms = pages
      .filter(({ path }) => path !== '/search/')
      .map(({ document }) => document.querySelector('header form')?.getAttribute('action'));
    expect(new Set(forms)).toEqual(new Set([`${base}search/`]));
  });
});
