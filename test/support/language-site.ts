import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '#schemas/languages.ts';
import { JOINT } from '#lib/text/tokenise.ts';
import { PACKS } from '#locales/packs.ts';
import { DATA_SETS } from '#exports/data/data-sets.ts';
import { gatherTexts } from '#rules/built/site/shown-texts.ts';
import { useTabs } from './browser.ts';
import { readPages, type BuiltPage } from './built-site.ts';
import { serve, type StaticServer } from './static-server.ts';

/** What a site in a language must show. */
interface LanguageSite {
  language: Language;
  /** Texts of pages, by their paths, exactly as the language writes them. */
  shows: Readonly<Record<string, readonly string[]>>;
  /** Patterns of what no text of a page has, because the language writes it in another way. */
  never: readonly RegExp[];
  /** What a reader types, how many results the search says it has, and the page of the first. */
  searches: readonly (readonly [query: string, count: string, path: string])[];
}

/** Every text of a catalogue that is no function. */
function listTexts(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' && word !== null && !(word instanceof RegExp) ? listTexts(word) : [],
  );
}

/** The names of columns are the same in all languages. */
const COLUMNS = new Set(DATA_SETS.flatMap(({ columns = [] }) => columns.map(({ name }) => name)));

const textsOf = ({ html }: BuiltPage) => gatherTexts(html).map(({ text }) => text.replaceAll(JOINT, ''));

/** Tests of a built site that hold in its language. `folder` is only asked for once the site is built. */
export function testLanguageSite(folder: () => string, { language, shows, never, searches }: LanguageSite): void {
  let pages: BuiltPage[];
  let server: StaticServer;
  const openTab = useTabs();
  beforeAll(async () => {
    pages = readPages(folder());
    server = await serve(folder());
  });
  afterAll(() => server.close());

  test('every page is in the language', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter(({ html }) => !new RegExp(`<html[^>]* lang="?${language}\\b`).test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('no page shows a text of the English catalogue', () => {
    const own = new Set([...listTexts(PACKS[language].catalogue), ...COLUMNS]);
    const english = new Set(listTexts(PACKS['en-GB'].catalogue).filter((text) => /\p{L}/u.test(text) && !own.has(text)));
    expect(english.size).toBeGreaterThan(400);
    expect(pages.flatMap((page) => textsOf(page).flatMap((text) => (english.has(text.trim()) ? `${page.path}: ${text}` : [])))).toEqual([]);
  });

  test.each(Object.entries(shows))('dates, quotations and numbers are written as in the language: /%s', (path, texts) => {
    const shown = textsOf(pages.find((page) => page.path === `/${path}`)!).join('\n');
    const { dayGap } = PACKS[language].dates;
    for (const text of texts) expect(shown).toContain(text.replace(dayGap, '\u00a0'));
  });

  test.each(never)('no page shows %s', (pattern) => {
    expect(pages.flatMap((page) => textsOf(page).flatMap((text) => (pattern.test(text) ? `${page.path}: ${text}` : [])))).toEqual([]);
  });

  test('the search index is in the language', () => {
    const { languages } = JSON.parse(readFileSync(join(folder(), 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: object };
    expect(Object.keys(languages)).toEqual([language]);
  });

  test.each(searches)('a search for “%s” finds %s, first of all /%s', async (query, count, path) => {
    const tab = await openTab();
    await tab.goto(`${server.address}/search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => tab.locator('main [role=status]').first().textContent()).toBe(count);
    expect(await tab.locator('[data-hits] a').first().getAttribute('href')).toMatch(new RegExp(`^/${path}`));
  });
}
