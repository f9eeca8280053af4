import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { about } from '#locales/en-GB/catalogue/about.ts';
import { formatMoment } from '#locales/en-GB/format-edtf.ts';
import { sources } from '#locales/en-GB/catalogue/sources.ts';
import { listAsOfSupport } from '#dossier/later-sources.ts';
import { readSite, wordsOf } from '../support/built-site.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { page, pages, dossier } = await readSite(name);
  const { later, undated } = listAsOfSupport(dossier);
  const timed = dossier.references.filter(({ data }) => data.issued?.includes('T'));

  test('the page about the method gives the moment of the article, and how it was chosen', () => {
    const words = wordsOf(page('/about/').document);
    expect(words).toContain(formatMoment(dossier.asOf));
    expect(words).toContain(dossier.article.data.asOfNote ?? '');
  });

  test('it lists the later pages behind text as of the article with their reasons, and counts those without a date', () => {
    const words = wordsOf(page('/about/').document);
    expect(words).toContain(about.ofItsTime(later.length));
    for (const { reference } of later) expect(words).toContain(reference.data.standing);
    expect(words.includes(about.undated(undated.length))).toBe(undated.length > 0);
  });

  test('the page of a reference gives the time of issue, and the reason for a later page', () => {
    const wordsOn = (id: string) => wordsOf(page(`/references/${id}/`).document);
    for (const { id, data } of timed) expect(wordsOn(id)).toContain(formatMoment(parseEdtf(data.issued!)));
    for (const { reference } of later) expect(wordsOn(reference.id)).toContain(sources.standing(reference.data.standing ?? ''));
  });

  test('a time is shown only with its source, and on the page about the method', () => {
    const moment = formatMoment(dossier.asOf);
    const times = dossier.article.data.asOf.includes('T') ? [moment] : [];
    const shown = pages.filter(({ document }) => times.some((time) => wordsOf(document).includes(time)));
    expect(shown.map(({ path }) => path)).toEqual(times.length > 0 ? ['/about/'] : []);
  });
});

test('a time and a later page are part of both projects', async () => {
  for (const { dossier } of [await readSite('root'), await readSite('other')]) {
    expect(dossier.article.data.asOf).toContain('T');
    expect(listAsOfSupport(dossier).later).not.toEqual([]);
  }
});
