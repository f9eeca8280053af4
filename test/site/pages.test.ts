import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { listEmbedKinds } from '#views/embeds/embed-list.ts';
import { listRedirects } from '#dossier/redirects.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import { EMBED_LIST, pathOfEmbed } from '#dossier/paths.ts';
import { listQuotationPages } from '#views/quotations/quotation-page.ts';
import { listFacets } from '#views/timeline/facets.ts';
import { isReservedId } from '#dossier/reserved-ids.ts';
import { STATEMENT_ANCHOR } from '#dossier/statement-anchors.ts';
import { ID_PATTERN } from '#schemas/ids.ts';
import { LISTS_WITH_FRAGMENTS } from '#schemas/list-page-ids.ts';
import { CONTENT_ID, EVENTS_ID, IMPRINT_ID } from '#schemas/page-ids.ts';
import { SECTIONS } from '#schemas/sections.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { collapseWhitespace, hrefOf, NOT_FOUND, readSite, wordsOf } from '../support/built-site.ts';

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, pages, embeds, files, dossier } = await readSite(name);
  const { url, base, language } = dossier.site;
  const each = <T>(read: (page: (typeof pages)[number]) => T) => Object.fromEntries(pages.map((page) => [page.path, read(page)]));
  const addressOf = (path: string) => new URL(`${base.slice(0, -1)}${path}`, url).href;

  test('there is exactly one page for each section, entry, quotation, list of events and cited part of the article, and the 404 page', () => {
    const expected = [
      '/',
      NOT_FOUND,
      ...SECTIONS.map(({ path }) => path),
      ...(['briefings', 'actors', 'glossary', 'chronology', 'places', 'references'] as const).flatMap((collection) =>
        dossier[collection].map(({ id }) => `/${collection}/${id}/`),
      ),
      ...[...listFacets(dossier).values()].flat().map(({ path }) => path),
      ...[...dossier.sources.values()]
        .filter(({ kind, id }) => kind === 'passage' && dossier.citing(id).some(({ entry }) => !entry.startsWith('articles/')))
        .map(({ id }) => `/article/${id}/`),
      ...listQuotationPages(dossier).map(({ quotation }) => `/quotes/${quotation.id}/`),
    ];
    const { kinds } = listEmbedKinds([...listEmbeds(dossier).values()], compareText);
    const lists = [EMBED_LIST, ...kinds.flatMap((kind) => kind.pages.map(({ path }) => path))];
    expect(pages.map(({ path }) => path).sort()).toEqual([...expected, ...lists].sort());
  });

  test('the overviews, and every briefing, event, term and quotation, have a part for other sites, which names the page', () => {
    const parts = embeds.map(({ path, document }) => [path, document.querySelector('link[rel=canonical]')?.getAttribute('href')]);
    const expected = [...listEmbeds(dossier).keys()].map((path) => [pathOfEmbed(path), addressOf(path)]);
    const former = listRedirects(dossier).flatMap(({ from, to }) => {
      const part = expected.find(([path]) => path === to);
      return part ? [[from, part[1]]] : [];
    });
    expect(parts.sort()).toEqual([...expected, ...former].sort());
    const linked = pages.filter(({ html }) => html.includes('application/json+oembed')).map(({ path }) => path);
    expect(linked.sort()).toEqual([...listEmbeds(dossier).keys()].sort());
  });

  test('on a page that lists entries with their ids, no entry can have the id of another element', () => {
    const lists = Object.keys(LISTS_WITH_FRAGMENTS) as (keyof typeof LISTS_WITH_FRAGMENTS)[];
    const others = lists.flatMap((collection) => {
      const rows = new Set(dossier[collection as 'places'].flatMap(({ id, data }) => [id, ...data.formerIds]));
      const page = pages.find(({ path }) => path === `/${collection}/`)!;
      const ids = page.document.querySelectorAll('[id]').map(({ id }) => id);
      expect(ids.filter((id) => rows.has(id)).length).toBeGreaterThan(0);
      return ids.filter((id) => !rows.has(id)).map((id) => ({ collection, id }));
    });
    // The fragments of statements end with a hash of their words, which no entry has by accident.
    const isStatement = new RegExp(`(?:^|-)${STATEMENT_ANCHOR}$`);
    const free = others.filter(({ collection, id }) => ID_PATTERN.test(id) && !isReservedId(collection, id, dossier.sources));
    expect(free.filter(({ id }) => !isStatement.test(id))).toEqual([]);
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining([CONTENT_ID, IMPRINT_ID, EVENTS_ID]));
  });

  test.each([
    ['title', 'title'],
    ['description', 'meta[name=description]'],
  ])('every page has one %s, and no two are the same', (_what, selector) => {
    const found = each(({ document }) =>
      document.querySelectorAll(`head ${selector}`).map((element) => collapseWhitespace(element.getAttribute('content') ?? element.text)),
    );
    expect(Object.entries(found).filter(([, texts]) => texts.length !== 1 || (texts[0]?.length ?? 0) < 5)).toEqual([]);
    const twins = [...Map.groupBy(Object.entries(found), ([, [text]]) => text).values()].filter((group) => group.length > 1);
    expect(twins).toEqual([]);
  });

  test('every page but the 404 page has a social card with its size and a text, and every card is used', () => {
    const cards = each(({ document }) =>
      document
        .querySelectorAll('meta[property^="og:image"], meta[name^="twitter:"]')
        .map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? ''] as const),
    );
    const shown = new Set<string>();
    for (const [path, entries] of Object.entries(cards)) {
      if (path === NOT_FOUND) continue;
      const tags = Object.fromEntries(entries);
      const file = (tags['og:image'] ?? '').replace(addressOf('/'), '');
      shown.add(file);
      const { width, height, type } = imageSize(readFileSync(join(folder, file)));
      expect([type, tags['og:image:width'], tags['og:image:height']], path).toEqual(['png', String(width), String(height)]);
      expect([width, height], path).toEqual([1200, 630]);
      expect([tags['twitter:card'], tags['twitter:image:alt']], path).toEqual(['summary_large_image', tags['og:image:alt']]);
      expect(tags['og:image:alt']?.length, path).toBeGreaterThan(5);
    }
    expect(cards[NOT_FOUND]).toEqual([]);
    expect([...files].filter((file) => /^cards\/.*\.png$/.test(file)).sort()).toEqual([...shown].sort());
  });

  test('a page defines every custom property that its styles use', () => {
    const styles = (document: (typeof pages)[number]['document']) =>
      [
        ...document.querySelectorAll('link[rel=stylesheet]').map((link) => join(folder, hrefOf(link).slice(base.length))),
        ...document.querySelectorAll('style').map(({ text }) => text),
      ].map((style) => (style.startsWith(folder) ? readFileSync(style, 'utf8') : style));
    const missing = each(({ document }) => {
      const css = styles(document).join('\n');
      const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, token]) => token));
      return [...css.matchAll(/var\((--(?!tw-)[\w-]+)\)/g)].flatMap(([, token]) => (set.has(token) ? [] : [token]));
    });
    expect(Object.entries(missing).filter(([, tokens]) => tokens.length > 0)).toEqual([]);
  });

  test('every page applies the choices of its reader before it is drawn, with the same script', () => {
    const choices = readFileSync('src/browser/settings/choices.js', 'utf8');
    const scripts = each(({ document }) => document.querySelectorAll('head > script:not([type])').map((script) => script.outerHTML));
    expect(Object.entries(scripts).filter(([, found]) => String(found) !== `<script>${choices}</script>`)).toEqual([]);
  });

  test('what every page runs is one file, which imports others only on demand', () => {
    const modules = each(({ document }) =>
      document.querySelectorAll('script[type=module]').map((script) => script.getAttribute('src') ?? ''),
    );
    const [everyPage = '', ...others] = modules['/'] ?? [];
    expect(others).toEqual([]);
    expect(Object.entries(modules).filter(([, found]) => !found.includes(everyPage))).toEqual([]);
    const code = readFileSync(join(folder, everyPage.slice(base.length)), 'utf8');
    expect(code.match(/\bimport\s*[{'"*\w][^;]*/g)).toBeNull();
    expect(code.match(/\bimport\(/g)?.length).toBeGreaterThan(3);
  });

  test('every page has one first-level heading, which is also in the title', () => {
    const headings = each(({ document }) => document.querySelectorAll('h1').map((heading) => wordsOf(heading, '.cite')));
    expect(Object.entries(headings).filter(([, texts]) => texts.length !== 1 || !texts[0])).toEqual([]);
    const differing = pages.filter(
      ({ path, document }) =>
        path !== '/' && path !== NOT_FOUND && !document.querySelector('title')?.text.startsWith(headings[path]?.[0] ?? '?'),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test('headings go down one level at a time', () => {
    const jumps = pages.flatMap(({ path, document }) => {
      const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`${path}: h${levels[index - 1] ?? 0} → h${level}`] : [],
      );
    });
    expect(jumps).toEqual([]);
  });

  test('every page has its own address as the canonical one, and the 404 page has none', () => {
    const canonical = each(({ document }) => document.querySelectorAll('link[rel=canonical]').map(hrefOf));
    expect(canonical).toEqual(each(({ path }) => (path === NOT_FOUND ? [] : [addressOf(path)])));
  });

  test('every page declares its language', () => {
    expect(each(({ document }) => document.querySelector('html')?.getAttribute('lang'))).toEqual(each(() => language));
  });

  test('every page begins with a skip link to its content', () => {
    const targets = each(({ document, byId }) => {
      const [first] = document.querySelectorAll('body a');
      const target = first && byId.get(hrefOf(first).slice(1));
      return first?.classList.contains('skip-link') && target?.tagName === 'MAIN' && target.getAttribute('tabindex') === '-1';
    });
    expect(targets).toEqual(each(() => true));
  });

  test('every page has the article’s day above its content', () => {
    const day = formatEdtf(parseEdtf(dossier.article.data.asOf));
    const silent = pages.filter(
      ({ document }) => !collapseWhitespace(document.querySelector('.as-of')?.text ?? '').includes(`As of ${day}`),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('no page has the same id twice', () => {
    const twins = pages.flatMap(({ path, document }) => {
      const ids = document.querySelectorAll('[id]').map((element) => element.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twins).toEqual([]);
  });

  test('the header marks the current page', () => {
    const marked = each(({ document }) => document.querySelectorAll('header [aria-current]').map(hrefOf));
    // The link to the search is not in the list of sections.
    const section = (path: string) =>
      SECTIONS.find((candidate) => (candidate.inHeader || candidate.path === '/search/') && path.startsWith(candidate.path));
    expect(marked).toEqual(each(({ path }) => (section(path) ? [`${base.slice(0, -1)}${section(path)?.path ?? ''}`] : [])));
  });

  test('the sitemap lists every page except the 404 page', () => {
    expect(files).toContain(NOT_FOUND.slice(1));
    const index = readLocations(join(folder, 'sitemap-index.xml'));
    expect(index).toEqual([addressOf('/sitemap-0.xml')]);
    const listed = readLocations(join(folder, 'sitemap-0.xml'));
    expect(listed.sort()).toEqual(
      pages
        .filter(({ path }) => path !== NOT_FOUND)
        .map(({ path }) => addressOf(path))
        .sort(),
    );
  });
});

const readLocations = (file: string) => [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');

test('the header leads to quotations, sources and the page about the site, and calls no section by a trade word', async () => {
  const { page } = await readSite('root');
  const links = page('/').document.querySelectorAll('.site-header nav a');
  expect(links.map(hrefOf)).toEqual(expect.arrayContaining(['/quotes/', '/references/', '/about/']));
  expect(links.map((link) => wordsOf(link)).join(' ')).not.toMatch(/actors|references|briefings|chronology/i);
});
