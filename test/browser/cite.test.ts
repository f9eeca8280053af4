import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS } from '#lib/text/fill-citations.ts';
import { addressOf } from '#dossier/paths.ts';
import { readSite } from '../support/built-site.ts';
import { newTab, useBrowser } from '../support/browser.ts';

const browser = useBrowser();
const { dossier, folder, page: builtPage } = await readSite('root');
const path = `/briefings/${dossier.briefings[0]?.id ?? ''}/` as const;
const id = builtPage(path).document.querySelector('.statement:has(> .evidence)')?.id ?? '';
const { html: snippet } = JSON.parse(readFileSync(`${folder}/oembed${path.slice(0, -1)}.json`, 'utf8')) as { html: string };
const quotes = builtPage('/quotes/').document.querySelector('.own-place')?.getAttribute('href') ?? '';
const copying = { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const dialog = (page: Page) => page.locator('.cite-dialog');
const status = (page: Page) => dialog(page).getByRole('status').textContent();

/** Opens a link to a statement, with its sources. */
async function openStatement(options: Parameters<typeof browser.open>[1] = copying): Promise<Page> {
  const page = await browser.open(`${path}#${id}`, options);
  await page.reload(); // a tab that is shared may only have changed the fragment
  await page.locator('#preview:popover-open .citing').waitFor();
  return page;
}

test('a link to a statement sets it out, and shows its sources', async () => {
  const page = await openStatement();
  const statement = page.locator(`[id="${id}"]`);
  expect(await statement.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await statement.locator('.cite a').first().isVisible()).toBe(true);
  expect(await page.locator('#preview li').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('#preview').isVisible()).toBe(false);
});

test('a press copies the address of a statement, and says so', async () => {
  const page = await openStatement();
  await page.locator('#preview .citing a').first().click();
  await expect.poll(() => page.locator('#preview .citing [role=status]').textContent()).toBe('Copied');
  expect(await clipboard(page)).toBe(addressOf(dossier.site, `${path}#${id}`));
});

/** The statements of all briefings, from the one with the fewest sources to the one with the most. */
const bySources = dossier.briefings
  .flatMap((briefing) => {
    const own = `/briefings/${briefing.id}/`;
    const statements = builtPage(own).document.querySelectorAll('.statement:has(> .evidence)');
    return statements.map((statement) => ({
      place: `${own}#${statement.id}`,
      count: new Set(statement.querySelectorAll('.cite > a').map(({ text }) => text)).size,
    }));
  })
  .toSorted((a, b) => a.count - b.count);

test.each([360, 768, 1280])('at %i pixels, the links to a sentence are in view with one source and with many', async (width) => {
  for (const { place } of [bySources[0], bySources.at(-1)].flatMap((each) => each ?? [])) {
    const page = await browser.open(place, { viewport: { width, height: 740 } });
    await page.reload();
    await page.locator('#preview:popover-open .citing').waitFor();
    const { top, bottom, card } = await page.locator('#preview .citing').evaluate((row) => {
      const [own, around] = [row.getBoundingClientRect(), row.parentElement?.getBoundingClientRect()];
      return { top: own.top, bottom: own.bottom, card: { top: around?.top ?? 0, bottom: around?.bottom ?? 0 } };
    });
    expect(top).toBeGreaterThan(card.top);
    expect(bottom).toBeLessThanOrEqual(card.bottom);
  }
});

test('no link in a card that gets the focus is covered by what stays at its foot', async () => {
  const page = await browser.open(bySources.at(-1)?.place ?? '', { viewport: { width: 320, height: 500 } });
  await page.reload();
  await page.locator('#preview:popover-open .citing').waitFor();
  expect(await page.locator('#preview').evaluate((card) => card.scrollHeight - card.clientHeight)).toBeGreaterThan(0);
  const covered = await page.locator('#preview').evaluate((card) =>
    [...card.querySelectorAll('a')].flatMap((link) => {
      // Where the foot covers it, if nothing scrolls.
      card.scrollTop += link.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom + 4;
      link.focus();
      return [...link.getClientRects()]
        .map(({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2))
        .flatMap((found) => (found === link ? [] : `${link.textContent} by ${found?.className ?? ''}`));
    }),
  );
  expect(covered).toEqual([]);
});

test('the front page is cited as the whole site is, with its tagline', async () => {
  const page = await browser.open('/', copying);
  await page.locator('main > .citing a').click();
  await expect.poll(() => dialog(page).locator('pre').count()).toBeGreaterThan(0);
  const { title, tagline } = dossier.site;
  expect(await dialog(page).locator('pre').first().textContent()).toContain(`${title}: ${tagline}. ${title}`);
});

test('a statement is cited in four formats, each copied with a press; Escape leads back to the mark', async () => {
  const page = await openStatement();
  await page.locator('#preview .citing a').last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog(page).locator('pre').count()).toBe(CITATION_FORMATS.length);
  const texts = await dialog(page).locator('pre').allTextContents();
  const address = addressOf(dossier.site, `${path}#${id}`);
  for (const text of texts) expect(text).toContain(address);
  const [item] = JSON.parse(texts.at(-1) ?? '') as [{ URL: string; title: string }];
  expect(item.URL).toBe(address);
  expect(item.title).toContain(builtPage(path).document.querySelector('h1')?.text.replaceAll('\u00a0', ' '));
  expect(texts.join()).not.toContain('\u00a0');
  for (const [index, text] of texts.entries()) {
    await dialog(page)
      .getByRole('button', { name: /^Copy: / })
      .nth(index + 1)
      .click();
    await expect.poll(() => clipboard(page)).toBe(text);
  }
  expect(await status(page)).toBe('Copied');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(selector: string): Promise<AxeResults> } }).axe.run('.cite-dialog'),
  );
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('evidence');
});

test('the page of a source offers the citations of the source, and then those of the page', async () => {
  const [reference] = dossier.references.filter(({ data }) => !data.via);
  const page = await browser.open(`/references/${reference?.id}/`, copying);
  await page.locator('main > .citing a').click();
  await expect.poll(() => dialog(page).locator('pre').count()).toBe(2 * CITATION_FORMATS.length);
  expect(await dialog(page).locator('.cite-group').allTextContents()).toEqual(['The source itself', 'Our page about it']);
  const [source, ours] = (await dialog(page).locator('pre').allTextContents())
    .filter((_, index) => index % CITATION_FORMATS.length === CITATION_FORMATS.length - 1)
    .map((csl) => (JSON.parse(csl) as Record<string, unknown>[])[0]);
  expect(source).toMatchObject({ title: reference?.data.title, URL: reference?.data.url });
  expect(source).not.toHaveProperty('author');
  expect(ours).toMatchObject({
    URL: addressOf(dossier.site, `/references/${reference?.id ?? ''}/`),
    'container-title': dossier.site.title,
  });
  await dialog(page).getByRole('button', { name: 'Copy: The source itself: BibTeX' }).click();
  await expect.poll(() => clipboard(page)).toContain(reference?.data.url);
});

test('without script, the page of a source has its citations as texts to select', async () => {
  const page = await browser.open(`/references/${dossier.references[0]?.id}/`, { javaScriptEnabled: false });
  await page.locator('main > .citing a').click();
  await page.locator('#cite-source > summary').click();
  expect(await page.locator('#cite-source textarea:visible').count()).toBe(CITATION_FORMATS.length);
  expect(await page.locator('#cite-source .copy:visible').count()).toBe(0);
});

test.each([
  ['a quotation', '/quotes/', 'main'],
  ['a term', '/glossary/', '.entries > li'],
  ['an event', '/chronology/', '.events > li'],
])('the link of %s in a list cites its page by the title that the page has', async (_what, list, selector) => {
  const page = await browser.open(list, copying);
  const link = page.locator(selector).locator('.own-place').first();
  const target = new URL((await link.getAttribute('href')) ?? '', `${dossier.site.url}${list}`);
  await link.click();
  await expect.poll(() => dialog(page).locator('pre').count()).toBeGreaterThan(0);
  const [item] = JSON.parse(
    (await dialog(page)
      .locator('pre')
      .nth(CITATION_FORMATS.length - 1)
      .textContent()) ?? '',
  ) as [{ title: string }];
  expect(item.title).toBe(builtPage(target.pathname).document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  expect(await dialog(page).locator('p').first().textContent()).toBe(item.title);
});

describe('where copying is not allowed', () => {
  test('the address and each citation are selected instead', async () => {
    const page = await newTab({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${browser.address()}${path}`);
    await page.locator('main > .citing a').tap();
    // After the formats, the page has the HTML for embedding its answer.
    await expect.poll(() => dialog(page).locator('pre').count()).toBe(CITATION_FORMATS.length + 1);
    expect(await dialog(page).locator('pre').last().textContent()).toBe(snippet);
    const buttons = dialog(page).getByRole('button', { name: /^Copy: / });
    const address = addressOf(dossier.site, path);
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        return field.localName === 'input'
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : (getSelection()?.toString() ?? '');
      });
    await buttons.first().tap();
    await expect.poll(() => status(page)).toMatch(/did not allow copying/);
    expect(await selected()).toBe(address);
    await buttons.nth(1).tap();
    await expect.poll(selected).toBe(await dialog(page).locator('pre').first().textContent());
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});

test('the link of a quotation shows on hover, on focus and always on touch, and copies its address', async () => {
  const page = await browser.open('/quotes/', copying);
  const link = page.locator('.own-place').first();
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
  await page.mouse.move(0, 0);
  expect(await opacity()).toBe('0');
  await link.focus();
  expect(await opacity()).toBe('1');
  await page.locator('figure.quotation').first().hover();
  expect(await opacity()).toBe('1');
  await link.click();
  await expect.poll(() => status(page)).toBe('Copied');
  expect(await clipboard(page)).toBe(new URL(quotes, dossier.site.url).href);
  await page.keyboard.press('Escape');
  const phone = await browser.open('/quotes/', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const box = await phone.locator('.own-place').first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  expect(
    await phone
      .locator('.own-place')
      .first()
      .evaluate((element) => getComputedStyle(element).opacity),
  ).toBe('1');
});

test.each([
  ['a heading', path, 'h2[id]:has(> .own-place)'],
  ['a term', '/glossary/', '.entries > li'],
  ['an event', '/chronology/', '.events > li'],
])('the link of %s shows on hover, on focus and always on touch, and copies its address', async (_what, place, selector) => {
  const page = await browser.open(place, copying);
  const part = page.locator(selector).first();
  const link = part.locator('.own-place');
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
  await page.mouse.move(0, 0);
  expect(await opacity()).toBe('0');
  await part.hover();
  expect(await opacity()).toBe('1');
  await page.mouse.move(0, 0);
  await link.focus();
  expect(await opacity()).toBe('1');
  const href = (await link.getAttribute('href')) ?? '';
  const words = ((await part.locator('a:not(.own-place)').count()) > 0 ? part.locator('a:not(.own-place)').first() : part).innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page)).toBe('Copied');
  expect(await clipboard(page)).toBe(new URL(href, addressOf(dossier.site, place as typeof path)).href);
  expect(await dialog(page).locator('h2 + p').textContent()).toContain((await words).replace(/\s*¶$/, ''));
  await page.keyboard.press('Escape');
  const phone = await browser.open(place, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  // The list of events is folded there.
  await phone.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  const onPhone = phone.locator(selector).first().locator('.own-place');
  const box = await onPhone.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  expect(await onPhone.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
});

test('the link of a heading leads to it', async () => {
  const page = await browser.open(path, { javaScriptEnabled: false });
  await page.locator('h2 > .own-place').first().click();
  expect(await page.locator('h2:target').count()).toBe(1);
});

test('without script, a statement shows the numbers of its sources, and a page leads to how to cite it', async () => {
  const page = await browser.open(`${path}#${id}`, { javaScriptEnabled: false });
  const numbers = page.locator(`[id="${id}"] .cite a`);
  expect(await numbers.first().isVisible()).toBe(true);
  await page.locator('main > .citing a').click();
  await page.waitForURL(/\/about\/#cite$/);
  expect(await page.locator('#cite').isVisible()).toBe(true);
});
