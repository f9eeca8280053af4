import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { DATA_FILES } from '#exports/data/data-sets.ts';
import { FEEDS } from '#exports/feeds/feed.ts';
import { lastChange } from '#exports/feeds/last-changes.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { compileJsonSchema } from '../support/formats/json-schema.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { collapseWhitespace, hrefOf, NOT_FOUND, readSite, wordsOf } from '../support/built-site.ts';

const DAY = /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.000)?Z)?$/;

interface SitemapFile {
  '@_xmlns': string;
  url?: { loc: string; lastmod?: string }[];
  sitemap?: { loc: string; lastmod?: string }[];
}

interface FeedFile {
  rss: {
    '@_version': string;
    channel: {
      title: string;
      link: string;
      description: string;
      language: string;
      lastBuildDate: string;
      'atom:link': { '@_href': string; '@_rel': string; '@_type': string };
      item: {
        title: string;
        link: string;
        guid: { '#text': string; '@_isPermaLink': string };
        description: string;
        'content:encoded': string;
        pubDate: string;
        'atom:updated'?: string;
      }[];
    };
  };
}

const lists = new Set(['url', 'sitemap', 'item']);
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => lists.has(name) });

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, pages, page, files, dossier } = await readSite(name);
  const { url, base, language } = dossier.site;
  const addressOf = (path: string) => new URL(`${base.slice(0, -1)}${path}`, url).href;
  const fileOf = (address: string) => address.replace(addressOf('/'), '');

  /** Reads an XML file; a browser test checks that it is well-formed. */
  const parseXml = (file: string): unknown => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.slice(0, 38).toLowerCase(), file).toBe('<?xml version="1.0" encoding="utf-8"?>');
    return parser.parse(text);
  };

  describe('the sitemap', () => {
    const { sitemapindex } = parseXml('sitemap-index.xml') as { sitemapindex: SitemapFile };
    const parts = (sitemapindex.sitemap ?? []).map(({ loc }) => (parseXml(fileOf(loc)) as { urlset: SitemapFile }).urlset);
    const listed = parts.flatMap((part) => part.url ?? []);

    test('is an index of files, as sitemaps.org defines it', () => {
      expect(parts.length).toBeGreaterThan(0);
      for (const file of [sitemapindex, ...parts]) expect(file['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
      for (const { loc } of sitemapindex.sitemap ?? []) expect(files).toContain(fileOf(loc));
      for (const part of parts) expect(part.url?.length).toBeLessThanOrEqual(50_000);
      const known = new Set(['loc', 'lastmod']);
      expect(listed.flatMap((entry) => Object.keys(entry)).filter((key) => !known.has(key))).toEqual([]);
    });

    test('lists exactly the pages that may be indexed, once each, by their full addresses', () => {
      const indexed = pages.filter(({ document }) => !document.querySelector('meta[name=robots][content*=noindex]'));
      expect(indexed.length).toBe(pages.length - 1);
      expect(indexed.map(({ path }) => path)).not.toContain(NOT_FOUND);
      expect(listed.map(({ loc }) => loc).sort()).toEqual(indexed.map(({ path }) => addressOf(path)).sort());
    });

    test('has the last change of each briefing, from the dates in the content', () => {
      const days = Object.fromEntries(listed.map(({ loc, lastmod }) => [loc, lastmod]));
      for (const briefing of dossier.briefings)
        expect(days[addressOf(`/briefings/${briefing.id}/`)]?.slice(0, 10)).toBe(lastChange(briefing));
      expect(listed.filter(({ lastmod }) => lastmod !== undefined && !DAY.test(lastmod))).toEqual([]);
      expect(listed.filter(({ lastmod }) => lastmod !== undefined).length).toBe(dossier.briefings.length + 1);
    });
  });

  test('robots.txt allows every page, and names the sitemap', () => {
    const robots = robotsParser(addressOf('/robots.txt'), readFileSync(join(folder, 'robots.txt'), 'utf8'));
    expect(robots.getSitemaps()).toEqual([addressOf('/sitemap-index.xml')]);
    expect(pages.filter(({ path }) => !robots.isAllowed(addressOf(path), 'anybot'))).toEqual([]);
  });

  describe('the feed', () => {
    const { rss } = parseXml('feed.xml') as FeedFile;
    const { channel } = rss;

    test('has its address, its title and its language', () => {
      expect(rss['@_version']).toBe('2.0');
      expect(channel).toMatchObject({
        link: addressOf('/'),
        language,
        'atom:link': { '@_href': addressOf('/feed.xml'), '@_rel': 'self', '@_type': 'application/rss+xml' },
      });
      expect(channel.title).toContain(dossier.site.title);
    });

    test('has every briefing with its full text and its sources, under the address of its page', () => {
      expect(channel.item.map(({ title, link }) => `${title} ${link}`).sort()).toEqual(
        dossier.briefings.map(({ id, data }) => `${data.question} ${addressOf(`/briefings/${id}/`)}`).sort(),
      );
      for (const { link, guid, description, 'content:encoded': text } of channel.item) {
        expect(guid).toEqual({ '#text': link, '@_isPermaLink': 'true' });
        const { path } = pages.find((page) => addressOf(page.path) === link)!;
        expect(collapseWhitespace(description)).toContain(dossier.leadText(`briefings/${path.split('/')[2] ?? ''}`).slice(0, 20));
        expect(text).toMatch(/<h2>Sources<\/h2><ol><li><a href="https:/);
        const last = dossier.statementsOf(`briefings/${path.split('/')[2] ?? ''}`).at(-1)!;
        expect(wordsOf(parse(text))).toContain(collapseWhitespace(last.text));
      }
    });

    test('has only days from the content, and the last change first', () => {
      const days = new Map(dossier.briefings.map((briefing) => [addressOf(`/briefings/${briefing.id}/`), briefing]));
      const changes = channel.item.map(({ link, pubDate, 'atom:updated': updated }) => {
        const briefing = days.get(link)!;
        expect(new Date(pubDate).toISOString()).toBe(`${briefing.data.published}T00:00:00.000Z`);
        const changed = lastChange(briefing);
        expect(updated?.replace('.000', '')).toBe(changed > briefing.data.published ? `${changed}T00:00:00Z` : undefined);
        return changed;
      });
      expect(changes).toEqual(changes.toSorted().reverse());
      expect(new Date(channel.lastBuildDate).toISOString().slice(0, 10)).toBe(changes[0]);
    });

    test('is linked from the head of every page, and in all formats from the page of data', () => {
      const targets = FEEDS.map(({ paths }) => `${base.slice(0, -1)}${paths.rss}`);
      for (const { path, document } of pages) {
        const alternates = document.querySelectorAll('head link[rel=alternate][type="application/rss+xml"]').map(hrefOf);
        expect(alternates, path).toEqual(path === NOT_FOUND ? [] : targets);
        expect(document.querySelectorAll('footer a').map(hrefOf), path).toContain(`${base.slice(0, -1)}/data/`);
      }
      const all = FEEDS.flatMap(({ paths }) => Object.values(paths));
      for (const path of all) expect(files).toContain(path.slice(1));
      expect(page('/data/').document.querySelectorAll('main a').map(hrefOf)).toEqual(
        expect.arrayContaining(all.map((path) => `${base.slice(0, -1)}${path}`)),
      );
    });
  });

  describe('the page of data', () => {
    const rows = page('/data/').document.querySelectorAll('main tbody tr');

    test('lists every file of the data with a sentence and its size', () => {
      const links = rows.flatMap((row) =>
        row.querySelectorAll('li').map((item) => ({ row, item, path: hrefOf(item.querySelector('a')!) })),
      );
      for (const { path } of DATA_FILES) {
        const { row, item } = links.find((link) => link.path === `${base}${path}`)!;
        expect([path, wordsOf(row.querySelector('td')!)]).toEqual([path, expect.stringMatching(/^\p{Lu}.{20,}\.$/u)]);
        expect(wordsOf(item)).toContain(enGB.data.size(readFileSync(join(folder, path)).length));
      }
      expect([...files].filter((file) => file.startsWith('data/')).sort()).toEqual(
        ['data/index.html', ...DATA_FILES.map(({ path }) => path)].sort(),
      );
    });

    test('says under which licence it is, or that none is stated', () => {
      const { licence } = dossier.site;
      const { document } = page('/data/');
      const links = document.querySelectorAll('main a[rel=license]').map((link) => `${link.text} ${hrefOf(link)}`);
      expect(links).toEqual(licence ? [`${licence.name} ${licence.url}`] : []);
      expect(wordsOf(document.querySelector('main')!).includes(enGB.data.noLicence)).toBe(licence === undefined);
      expect(document.toString().includes(`"license":"${licence?.url ?? ''}`)).toBe(licence !== undefined);
    });

    test('has a dossier that is valid by its schema', () => {
      const read = (path: string) => JSON.parse(readFileSync(join(folder, 'data', path), 'utf8')) as object;
      const isValid = compileJsonSchema(read('dossier.schema.json'));
      expect([isValid(read('dossier.json')), isValid.errors]).toEqual([true, null]);
    });

    test('has a calendar and a map that other programs read', () => {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'data/chronology.ics'), 'utf8')) as unknown[]);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(dossier.chronology.length);
      expect(check(readFileSync(join(folder, 'data/places.geojson'), 'utf8')).type).toBe('FeatureCollection');
    });
  });
});
