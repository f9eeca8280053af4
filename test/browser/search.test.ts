import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import { keyOf, nameOf } from '#dossier/entry.ts';
import { isNamed } from '#dossier/names.ts';
import { pathOfEntry, pathOfStatement } from '#dossier/paths.ts';
import { buildSearchRecords } from '#views/search/search-records.ts';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

const { dossier } = await readSite('root');
const records = buildSearchRecords(dossier);
const byPath = new Map(records.map((record) => [record.path, record]));

interface ShownHit {
  href: string;
  kind: string;
  text: string;
}

/** Runs in the page: searches for each text and returns its first hits. */
const searchAll = async (queries: string[]): Promise<ShownHit[][]> => {
  const field = document.querySelector<HTMLInputElement>('main [type=search]');
  const status = document.querySelector('[role=status]');
  const answers: ShownHit[][] = [];
  for (const query of queries) {
    if (!field || !status) break;
    status.textContent = '';
    field.value = query;
    field.form?.requestSubmit();
    while (!status.textContent) await new Promise((next) => setTimeout(next, 4));
    const rows = [...document.querySelectorAll('[data-hits] > li')];
    answers.push(
      rows.slice(0, 4).map((row) => ({
        href: row.querySelector('a')?.getAttribute('href') ?? '',
        kind: row.querySelector('[data-kind]')?.textContent ?? '',
        text: row.textContent,
      })),
    );
  }
  return answers;
};

const searchFor = async (page: Page, query: string) => (await page.evaluate(searchAll, [query]))[0] ?? [];

const field = (page: Page) => page.locator('main [type=search]');
const status = (page: Page) => page.locator('[role=status]');
const settled = (page: Page, query: string) => expect.poll(() => status(page).innerText()).toContain(`“${query}”`);

describe('a search', () => {
  const browser = useBrowser();
  // One page for all questions, because it loads the index.
  let page: Page;
  beforeAll(async () => {
    page = await browser.open('/search/');
  });

  // Which titles answer a query is tested without a browser, with every name and question. Here it is whether they are found.
  test('for an actor, a term or a place finds its entry among the first, with its kind, and first if no other has its name', async () => {
    const meant = dossier.named.filter(isNamed).map((entry) => ({ name: nameOf(entry), record: byPath.get(pathOfEntry(keyOf(entry))) }));
    expect(meant.length).toBeGreaterThan(50);
    const answers = await page.evaluate(
      searchAll,
      meant.map(({ name }) => name),
    );
    const isShared = (name: string) =>
      records.filter(({ title, names }) => [title, ...names].some((one) => fold(one) === fold(name))).length > 1;
    const missed = meant.filter(({ name, record }, at) => {
      const hits = answers[at]?.slice(0, isShared(name) ? undefined : 1) ?? [];
      return !hits.some(({ href, kind }) => href === record?.path && kind === record.kind);
    });
    expect(missed.map(({ name, record }) => `${name} → ${record?.path}`)).toEqual([]);
  });

  test('for a question in words of the reader finds the page of its briefing first, with the answer', async () => {
    const asked = dossier.briefings.flatMap((briefing) =>
      briefing.data.alsoAsked
        .slice(-1)
        .map((question) => ({ question, path: pathOfEntry(keyOf(briefing)), answer: briefing.data.standfirst.text })),
    );
    expect(asked.length).toBeGreaterThan(10);
    const answers = await page.evaluate(
      searchAll,
      asked.map(({ question }) => question),
    );
    const missed = asked.filter(({ path, answer }, at) => {
      const first = answers[at]?.[0];
      return first?.href !== path || !first.text.includes(answer.split(' ').slice(1, 5).join(' '));
    });
    expect(missed).toEqual([]);
  });

  test('for another spelling finds texts in the house spelling, and says so', async () => {
    const used = dossier.site.houseSpellings.flatMap(({ use, insteadOf: [other = ''] }) =>
      dossier.statements.filter(({ text }) => wholeWords(use).test(text)).length > 10 ? [{ use, other }] : [],
    );
    expect(used.length).toBeGreaterThan(2);
    for (const { use, other } of used) {
      await field(page).fill(other);
      await settled(page, other);
      expect(fold(await status(page).innerText())).toContain(fold(`for “${other}” or “${use}”`));
      expect((await page.locator('mark').allInnerTexts()).map(fold)).toContain(fold(use.split(' ').at(-1) ?? ''));
    }
  });

  test('for words leads to the statement that has them, with its origin', async () => {
    const later = dossier.statements.filter(({ part, text }) => part === 'later' && text.split(' ').length > 8).slice(0, 5);
    expect(later.length).toBeGreaterThan(2);
    for (const statement of later) {
      const hits = await searchFor(page, statement.text);
      const hit = hits.find(({ href }) => href === pathOfStatement(statement));
      expect(hit?.text, statement.key).toMatch(/ since then\s*$/);
    }
  });

  test('for a part of a word finds the word, and for nonsense says that there are no results', async () => {
    const name = dossier.places[0]?.data.name ?? '';
    expect((await searchFor(page, name.slice(0, -1))).map(({ href }) => href)).toContain(
      pathOfEntry(`places/${dossier.places[0]?.id ?? ''}`),
    );
    expect(await searchFor(page, 'qqqzzz')).toEqual([]);
    expect(await status(page).innerText()).toContain('No results for “qqqzzz”');
  });
});

describe('under a base path, the search page', async () => {
  const browser = useBrowser('other');
  const place = (await readSite('other')).dossier.places[0]!;
  const query = place.data.name;

  test('keeps the query in the address, and reads it from there', async () => {
    const page = await browser.open('/search/');
    await field(page).pressSequentially(query);
    await settled(page, query);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    const shown = await page.locator('[data-hits]').innerText();

    await browser.open(`/search/?q=${encodeURIComponent(query)}`);
    await settled(page, query);
    expect(await field(page).inputValue()).toBe(query);
    expect(await page.locator('[data-hits]').innerText()).toBe(shown);
    const address = `/places/${place.id}/`;
    await page.locator(`[data-hits] a[href$="${address}"]`).first().press('Enter');
    await page.waitForURL(`${browser.address()}${address}`);
    await page.goBack();
    await settled(page, query);
  });
});

describe('the search page', () => {
  const browser = useBrowser();
  const query = dossier.places[0]?.data.name ?? '';

  test('is emptied by Escape', async () => {
    const page = await browser.open(`/search/?q=${encodeURIComponent(query)}`);
    await settled(page, query);
    await field(page).press('Escape');
    await expect.poll(() => page.locator('[data-hits] > li').count()).toBe(0);
    expect(await field(page).inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page).innerText()).toBe('');
  });

  test('shows more results on demand, and moves the focus to the first of them', async () => {
    const page = await browser.open('/search/');
    await field(page).fill('the');
    await settled(page, 'the');
    expect(await page.locator('[data-hits] > li').count()).toBe(10);
    await page.locator('[data-more]').press('Enter');
    await expect.poll(() => page.locator('[data-hits] > li').count()).toBe(20);
    expect(
      await page
        .locator('[data-hits] > li')
        .nth(10)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const links = await page.locator('[data-hits] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(20);
  });

  test('says so if the index cannot be loaded', async () => {
    const page = await browser.open('/search/', { locale: 'en-GB' });
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill(query);
    await expect.poll(() => status(page).innerText()).toContain('The search could not be loaded');
    expect(await page.locator('.az li').count()).toBeGreaterThan(20);
  });

  test('is the index from A to Z without JavaScript, with no field that would not work', async () => {
    const page = await browser.open('/search/?q=x', { javaScriptEnabled: false });
    expect(await page.locator('[type=search]:visible').count()).toBe(0);
    expect(await page.locator('.az li:visible').count()).toBeGreaterThan(100);
    expect(await page.locator('.letters a').first().isVisible()).toBe(true);
  });

  test.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('passes axe with results and suggestions, at %i px, %s, and nothing stands out to the side', async (width, colorScheme) => {
    const page = await browser.open('/search/', { viewport: { width, height: 900 }, colorScheme });
    await field(page).fill(query);
    await settled(page, query);
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.az li:nth-child(n + 4), .az ~ section')) row.remove();
    });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      async (): Promise<Result[]> =>
        (await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })).violations,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('the suggestions', () => {
  const browser = useBrowser();
  const [briefing] = dossier.briefings;
  const question = briefing?.data.question ?? '';
  const path = `/briefings/${briefing?.id ?? ''}/`;
  const options = (page: Page) => page.getByRole('option');
  const box = (page: Page) => page.getByRole('combobox');
  const suggested = (page: Page) => expect.poll(() => options(page).count());
  const chosen = (page: Page) =>
    page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent);

  test('load when a reader first types into the field of the header, and lead to a page by keyboard', async () => {
    const page = await browser.open('/about/', { viewport: { width: 1280, height: 800 } });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.keyboard.press('/');
    // The browser loads the icon when it likes, often after the page.
    expect(loaded.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    await page.keyboard.type(question.slice(0, -4));
    await suggested(page).toBeGreaterThan(1);
    expect(loaded.some((url) => url === `${browser.address()}/search/titles.js`)).toBe(true);
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await box(page).getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    expect(await page.locator('header [aria-live]').innerText()).toMatch(/^\d suggestions\./);
    const last = await options(page).count();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(
      await options(page)
        .nth(last - 1)
        .textContent(),
    );
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toContain(question);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });

  test('offer the name that a misspelt word means, and so does the page of results', async () => {
    const name = dossier.actors.map(({ data }) => data.name).find((each) => /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}{5,}$/u.test(each)) ?? '';
    const misspelt = `${name.split(' ')[1]?.slice(0, -1)}q${name.at(-1)}`;
    const page = await browser.open('/search/');
    await field(page).pressSequentially(misspelt);
    await expect.poll(() => options(page).first().textContent()).toContain(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.hit-title').first().textContent()).toBe(name);
  });

  test('close with Escape, which keeps the text, and when the focus leaves', async () => {
    const page = await browser.open('/search/');
    await field(page).pressSequentially(question.slice(0, 9));
    await suggested(page).toBeGreaterThan(0);
    await field(page).press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe(question.slice(0, 9));
    await field(page).press('ArrowDown');
    await suggested(page).toBeGreaterThan(0);
    await field(page).press('Tab');
    expect(await options(page).count()).toBe(0);
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  test('lead to a page by tap, and give the name that was typed', async () => {
    const page = await browser.open('/search/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const other = dossier.places.flatMap(({ data }) => data.altLabels)[0] ?? '';
    await field(page).fill(other);
    await expect.poll(() => options(page).allInnerTexts()).toContainEqual(expect.stringContaining(`also written ${other}`));
    await field(page).fill(question);
    await expect.poll(() => options(page).first().innerText()).toContain(question);
    const { height } = (await options(page).first().boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(24);
    await options(page).first().tap();
    await page.waitForURL(`**${path}`);
  });

  test('leave out what came after the article, as the results do, for readers who see only what was known', async () => {
    const later = dossier.briefings.find(({ data }) => data.later)?.data;
    const asked = later?.alsoAsked[0] ?? '';
    const page = await newTab();
    await page.addInitScript(() => localStorage.setItem('clock', 'day'));
    await page.goto(`${browser.address()}/search/`);
    await field(page).pressSequentially(asked);
    await settled(page, asked);
    await expect.poll(() => page.locator('main [aria-live]').innerText()).toMatch(/uggestion/);
    const texts = async () => [...(await options(page).allInnerTexts()), ...(await page.locator('[data-hits] > li').allInnerTexts())];
    expect((await texts()).filter((text) => text.includes(later?.question ?? '?'))).toEqual([]);
    await page.getByRole('radio', { name: 'Since then' }).check();
    await field(page).fill(asked);
    await expect.poll(() => options(page).first().innerText()).toContain(later?.question ?? '?');
  });
});

describe('the key /', () => {
  const browser = useBrowser();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('header, main')?.tagName);
  const isField = (page: Page) => page.evaluate(() => document.activeElement?.matches('[type=search]'));

  test('moves to the field in the header, which leads to the results', async () => {
    const page = await browser.open('/about/', { viewport: { width: 1280, height: 800 } });
    await page.keyboard.press('/');
    expect([await focused(page), await isField(page)]).toEqual(['HEADER', true]);
    const query = dossier.places[0]?.data.name ?? '';
    await page.keyboard.type(`${query}/`);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await settled(page, query);
  });

  test('moves to the field of the search page, also from a page without a visible field', async () => {
    const page = await browser.open('/about/', { viewport: { width: 360, height: 640 } });
    await page.keyboard.press('/');
    await page.waitForURL('**/search/*');
    expect([await focused(page), await isField(page)]).toEqual(['MAIN', true]);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect([await focused(page), await isField(page)]).toEqual(['MAIN', true]);
  });

  test('does nothing with a modifier key, or if the reader has turned it off', async () => {
    const page = await browser.open('/search/', { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.keyboard.press('Alt+/');
    expect(await isField(page)).toBe(false);
    await page.locator('[data-key]').uncheck();
    await page.goto(`${browser.address()}/about/`);
    await page.keyboard.press('/');
    expect(await isField(page)).toBe(false);
    await page.goto(`${browser.address()}/search/`);
    expect(await page.locator('[data-key]').isChecked()).toBe(false);
    await page.locator('[data-key]').check();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isField(page)).toBe(true);
  });
});
