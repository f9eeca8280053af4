import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findQuotations, isVerbatim } from '#lib/language/quotations.ts';
import { isEnding } from '#locales/en-GB/browser.ts';
import { pathOfStatement } from '#dossier/paths.ts';
import { listWordingPairs } from '#views/quotations/wording-pairs.ts';
import { readSite } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const site = await readSite('root');
const briefings = site.dossier.briefings.map(({ id }) => `/briefings/${id}/`);
/** A page with the words for the origin. */
const mixed = briefings.find((path) => site.page(path).document.querySelector('.statement > .origin-word')) ?? '';
const WIDE = { viewport: { width: 1280, height: 900 } };

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();
const button = (page: Page) => page.getByRole('button', { name: 'Show all sources' });

test('a page begins clean, and “Show all sources” turns it into the annotated edition, also of the next page', async () => {
  const page = await browser.open(briefings[0] ?? '', WIDE);
  const text = () => page.locator('main .prose > p').allInnerTexts();
  const clean = await text();
  expect(await visible(page, '.statement :is(.cite, .origin-word), .side-note')).toBe(0);
  expect(await visible(page, '.prose .evidence')).toBeGreaterThan(5);
  await button(page).click();
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  expect(await visible(page, '.evidence')).toBe(0);
  expect(await visible(page, '.prose .cite')).toBeGreaterThan(5);
  await expect.poll(() => visible(page, '.side-note')).toBeGreaterThan(3);
  expect(await page.getByRole('link', { name: /^Source 1$/ }).count()).toBeGreaterThan(0);

  await page.goto(`${browser.address()}${briefings[1]}`);
  expect(await visible(page, '.prose .cite')).toBeGreaterThan(5);
  await page.goto(`${browser.address()}${briefings[0]}`);
  await button(page).click();
  expect(await page.evaluate(() => localStorage.getItem('evidence'))).toBeNull();
  expect(await visible(page, '.side-note')).toBe(0);
  expect(await text()).toEqual(clean);
});

test('the notes in the margin are those of the list of sources, in their order, and neither read nor reached twice', async () => {
  const page = await browser.open(briefings[0] ?? '', WIDE);
  await button(page).click();
  await expect.poll(() => visible(page, '.side-note')).toBeGreaterThan(3);
  const notes = await page.locator('.side-note').evaluateAll((all) =>
    all.map((note) => ({
      number: Number(note.querySelector('strong')?.textContent),
      isHidden: note.ariaHidden,
      reachable: note.querySelectorAll('a:not([tabindex="-1"])').length,
      ids: note.querySelectorAll('[id]').length,
    })),
  );
  const count = await page.locator('.sources li[value]').count();
  await button(page).click();
  expect(notes).toEqual(Array.from({ length: count }, (_, index) => ({ number: index + 1, isHidden: 'true', reachable: 0, ids: 0 })));
});

test('a mark shows how others published the words that its sentence quotes, with the words that differ marked in both', async () => {
  const pairs = listWordingPairs(site.dossier);
  const quoting = site.dossier.statements.filter(({ entry, text }) => /^(?:actors|briefings)\//.test(entry) && text.includes('“'));
  const textOf = (pair: (typeof pairs)[number], at: 0 | 1) => pair.wordings[at].parts.map(({ text }) => text).join('');
  const shown = quoting.flatMap((statement) => {
    const pair = pairs.find(
      (one) => statement.cites.some((id) => one.sources[0]?.endsWith(`#${id}`)) && statement.text.includes(`“${textOf(one, 0)}”`),
    );
    return pair ? [{ statement, pair }] : [];
  });
  expect(shown.length).toBeGreaterThan(1);
  for (const { statement, pair } of shown.slice(0, 2)) {
    const page = await browser.open(pathOfStatement(statement), WIDE);
    await page.locator(`[id="${statement.anchor}"] > .evidence`).click();
    const rows = page.locator('.preview .card-wordings').first();
    await expect.poll(() => rows.locator('dd').allInnerTexts()).toEqual([`“${textOf(pair, 0)}”`, `“${textOf(pair, 1)}”`]);
    expect(await rows.locator('dt').allInnerTexts()).toEqual(pair.wordings.map(({ source }) => source));
    const differing = pair.wordings.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'differs').map(({ text }) => text));
    expect(await rows.locator('mark').allInnerTexts()).toEqual(differing);
    expect(await rows.getByRole('link').count()).toBe(pair.wordings.filter(({ href }) => href).length);
  }
});

test('a mark shows no other wordings where others published the same', async () => {
  const texts = listWordingPairs(site.dossier).flatMap(({ wordings }) =>
    wordings.map(({ parts }) => parts.map(({ text }) => text).join('')),
  );
  const same = site.dossier.statements.find(
    ({ entry, text }) =>
      entry.startsWith('briefings/') &&
      text.includes('“') &&
      !findQuotations(text).some(({ start, end }) => texts.some((other) => isVerbatim(text.slice(start + 1, end - 1), other, isEnding))),
  );
  const page = await browser.open(same ? pathOfStatement(same) : '', WIDE);
  const answer = page.waitForResponse('**/quotes/wordings.js');
  await page.locator(`[id="${same?.anchor ?? ''}"] > .evidence`).click();
  await answer;
  await expect.poll(() => page.locator('.preview .says mark').count()).toBeGreaterThan(0);
  expect(await page.locator('.card-wordings').count()).toBe(0);
});

test('no words are underlined but links', async () => {
  const page = await browser.open(briefings[0] ?? '', WIDE);
  const lined = await page
    .locator('main .statement')
    .evaluateAll((all) => all.filter((element) => getComputedStyle(element).textDecorationLine !== 'none').length);
  expect(lined).toBe(0);
});

test('a paragraph of background alone has a rule beside it, and one of several origins has none', async () => {
  const page = await browser.open('/', WIDE);
  const rules = await page.evaluate(() =>
    [['background', 'background'], ['article', 'background'], ['article']].map((origins) => {
      const paragraph = document.createElement('p');
      for (const origin of origins) {
        const statement = document.createElement('span');
        statement.className = 'statement';
        statement.dataset['origin'] = origin;
        paragraph.append(statement);
      }
      document.querySelector('main .prose')?.append(paragraph);
      return getComputedStyle(paragraph).borderInlineStartStyle;
    }),
  );
  expect(rules.map((style) => style === 'dotted')).toEqual([true, false, false]);
});

test('what the marks mean is folded, and hidden while all sources are shown', async () => {
  const page = await browser.open('/', WIDE);
  expect(await page.locator('.evidence-key p').isVisible()).toBe(false);
  await page.locator('.evidence-key summary').click();
  expect(await page.locator('.evidence-key p').isVisible()).toBe(true);
  await page.locator('.evidence-switch').click();
  expect(await page.locator('.evidence-key').isVisible()).toBe(false);
  await page.evaluate(() => localStorage.clear());
});

test('the marks have the colour of quiet text, whose contrast is checked on every page', async () => {
  const page = await browser.open('/', WIDE);
  const [mark, quiet] = await page.evaluate(() =>
    ['main .evidence', 'main .quiet'].map((selector) => getComputedStyle(document.querySelector(selector)!).color),
  );
  expect(mark).toBe(quiet);
});

test('in forced colours, the three marks are drawn and differ', async () => {
  const page = await browser.open('/', { forcedColors: 'active' });
  await page.locator('.evidence-key summary').click();
  const looks = await page.locator('.evidence-key .evidence').evaluateAll((marks) =>
    marks.map((mark) => {
      const { borderTopWidth, borderLeftWidth, borderLeftColor } = getComputedStyle(mark, '::after');
      return { shape: `${borderTopWidth} ${borderLeftWidth}`, isSeen: borderLeftColor !== getComputedStyle(document.body).backgroundColor };
    }),
  );
  expect(looks.every(({ isSeen }) => isSeen)).toBe(true);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(3);
});

test('on paper a page has numbers and no marks; with all evidence, the words for the origin too', async () => {
  const page = await browser.open(mixed, WIDE);
  await page.emulateMedia({ media: 'print' });
  expect(await visible(page, '.evidence')).toBe(0);
  expect(await visible(page, 'main .cite')).toBeGreaterThan(3);
  const words = await visible(page, 'main .statement > .origin-word');
  await page.evaluate(() => (document.documentElement.dataset['evidence'] = 'all'));
  expect(words).toBe(0);
  expect(await visible(page, 'main .statement > .origin-word')).toBeGreaterThan(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => delete document.documentElement.dataset['evidence']);
});

test('the print edition keeps its numbers, words and dotted lines on the screen too', async () => {
  const page = await browser.open('/print/', WIDE);
  expect(await visible(page, 'main .cite')).toBeGreaterThan(50);
  expect(await page.locator('main .evidence').count()).toBe(0);
  const lines = await page
    .locator('main p > .statement[data-origin="background"]:not(.origin-block *)')
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(lines).toBe('underline');
});
