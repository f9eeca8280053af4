import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { describeCorrection, listCorrections } from '#dossier/corrections.ts';
import { MAX_ITEMS } from '#exports/feeds/feed.ts';
import { pathOfEntry } from '#dossier/paths.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import type { Correction } from '#schemas/fields/correction.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { collapseWhitespace, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const describeAsText = (correction: Pick<Correction, 'was' | 'now' | 'why'>) => plainText(describeCorrection(enGB, correction));

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, pages, page, dossier } = await readSite(name);
  const { url, base } = dossier.site;
  const corrections = listCorrections(dossier);
  const addressOf = (path: string) => new URL(`${base.slice(0, -1)}${path}`, url).href;

  test('the page of corrections lists each with its entry, or says that there are none', () => {
    const { document } = page('/corrections/');
    const items = document.querySelectorAll('main .fold li');
    expect(items.map(({ id }) => id).sort()).toEqual(corrections.map(({ anchor }) => anchor).sort());
    for (const { anchor, entry, ...correction } of corrections) {
      const item = items.find(({ id }) => id === anchor)!;
      expect(hrefOf(item.closest('details')!.querySelector('a')!)).toBe(`${base.slice(0, -1)}${pathOfEntry(entry)}`);
      expect(wordsOf(item)).toBe(collapseWhitespace(describeAsText(correction)));
    }
    expect(wordsOf(document).includes('Nothing on this site has been corrected')).toBe(corrections.length === 0);
  });

  test('every correction is shown with its entry, and in the print edition', () => {
    const byPage = Map.groupBy(corrections, ({ entry }) => pathOfEntry(entry).replace(/#.*$/, ''));
    const untoldOn = (path: string, told: typeof corrections) => {
      const words = wordsOf(page(path).document.querySelector('main')!);
      return told.filter((correction) => !words.includes(collapseWhitespace(describeAsText(correction))));
    };
    expect([...byPage].flatMap(([path, told]) => untoldOn(path, told))).toEqual([]);
    expect(untoldOn('/print/', corrections)).toEqual([]);
  });

  test('the feed has corrections in the same order, each with its own URL', () => {
    const file = readFileSync(join(folder, 'corrections/feed.xml'), 'utf8');
    const { rss } = new XMLParser({ isArray: (tag) => tag === 'item' }).parse(file) as {
      rss: { channel: { item?: Record<string, string>[] } };
    };
    expect(
      (rss.channel.item ?? []).map(({ link, description, pubDate }) => ({
        link,
        text: description && parse(description).text,
        day: new Date(pubDate!).toISOString().slice(0, 10),
      })),
    ).toEqual(
      corrections.slice(0, MAX_ITEMS).map(({ anchor, date, ...correction }) => ({
        link: addressOf(`/corrections/#${anchor}`),
        text: describeAsText(correction),
        day: date,
      })),
    );
  });

  test('structured data has corrections as CorrectionComment', () => {
    const read = pages.flatMap(({ document }) =>
      document.querySelectorAll('script[type="application/ld+json"]').flatMap(({ text }) => {
        const { '@graph': items } = JSON.parse(text) as { '@graph': { url?: string; correction?: { '@type': string; text: string }[] }[] };
        return items.flatMap(({ url: address, correction = [] }) =>
          correction.map((comment) => `${comment['@type']} ${address ?? ''} ${comment.text}`),
        );
      }),
    );
    expect(new Set(read)).toEqual(
      new Set(
        corrections.map((correction) => `CorrectionComment ${addressOf(pathOfEntry(correction.entry))} ${describeAsText(correction)}`),
      ),
    );
  });
});
